import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import { toldHash } from '../passages/passage-hash.ts';
import type { Passage } from '../passages/passage.ts';
import { ownExcerpts } from './fact-excerpts.ts';

/** The language, and a hash of each sentence by which a digest tells a fact in it. */
export function shownHash(passage: Passage, language: Language, knowledge: Knowledge): string {
  const shown = ownExcerpts(passage, language, knowledge);
  const hashes = shown.map(({ sentence }) => toldHash(passage, sentence, language));
  return startIn(language) + hashes.join('+');
}

/**
 * Whether a fact is told otherwise than when its hash was taken: a sentence shown then is gone from the
 * passage, and one is shown now that was not. Hashes of another language, or taken of whole passages
 * as they once were, cannot be compared.
 */
export function isToldOtherwise(
  hash: string,
  passage: Passage,
  language: Language,
  knowledge: Knowledge,
): boolean {
  const start = startIn(language);
  if (!hash.startsWith(start)) return false;
  const before = hash.slice(start.length).split('+');
  const now = shownHash(passage, language, knowledge).slice(start.length).split('+');
  const { sentences } = passage.texts[language];
  const all = new Set(sentences.map((_, sentence) => toldHash(passage, sentence, language)));
  return before.some((each) => !all.has(each)) && now.some((each) => !before.includes(each));
}

const startIn = (language: Language) => `${language}/`;
