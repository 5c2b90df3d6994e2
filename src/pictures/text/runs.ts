import type { Language } from '../../core/passages/language.ts';
import type { Script } from './fonts.ts';

/** A stretch of a text in one font. */
export interface Run {
  readonly text: string;
  readonly script: Script;
}

/** Chinese characters, their punctuation, kana, and full-width signs. */
const ofHan =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\u30FB-\u30FF\uFF00-\uFFEF]/u;

/** Signs that both scripts have, as wide as a character in Chinese. */
const shared = /[“”‘’—…·]/u;

/** The stretches of a text, each in the font that has its characters; what both have is of the language. */
export function runsOf(text: string, language: Language): Run[] {
  const runs: { text: string; script: Script }[] = [];
  for (const character of text) {
    const script = scriptOf(character, language);
    const last = runs.at(-1);
    if (last?.script === script) last.text += character;
    else runs.push({ text: character, script });
  }
  return runs;
}

export function scriptOf(character: string, language: Language): Script {
  if (ofHan.test(character)) return 'han';
  return language === 'zh' && shared.test(character) ? 'han' : 'latin';
}
