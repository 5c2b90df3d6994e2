import { languages, type Language } from '../passages/language.ts';
import type { MentionedText } from './find-entities.ts';
import { isStopWord } from './index/stop-words.ts';
import { isHanCharacter } from './index/term-table.ts';
import { foldAccents } from './index/tokenize.ts';

/** Whether a word of a text stands in the passages of a language. */
export type KnowsWord = (word: string, language: Language) => boolean;

/**
 * The language in which a question is put, or undefined where nothing tells: names say nothing,
 * Chinese characters and function words say most, words known from the passages of just one language
 * the rest.
 */
export function detectLanguage(
  text: string,
  { words, mentions }: MentionedText,
  knowsWord: KnowsWord,
): Language | undefined {
  const named = new Set(
    mentions.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
  );
  const rest = words.filter((_, place) => !named.has(place));
  const han = rest.filter(isHanCharacter).length;
  const latin = rest.filter((word) => /\p{Script=Latin}/u.test(word));
  const score = { en: 0, es: 0, zh: han / 2 } satisfies Record<Language, number>;
  if (/[¿¡ñ]/iu.test(text)) score.es += 2;
  if (/[áéíóú]/iu.test(text)) score.es += 0.5;
  for (const word of latin) {
    const english = evidence(word, 'en', knowsWord);
    const spanish = evidence(word, 'es', knowsWord);
    if (english > spanish) score.en += english;
    if (spanish > english) score.es += spanish;
  }
  const best = languages.toSorted((a, b) => score[b] - score[a]);
  const [first = 'en', second = 'en'] = best;
  if (score[first] > score[second]) return first;
  // A question of nothing but Chinese names is Chinese.
  return score[first] === 0 && words.some(isHanCharacter) && latin.length === 0 ? 'zh' : undefined;
}

function evidence(word: string, language: Language, knowsWord: KnowsWord): number {
  if (isStopWord(foldAccents(word), language)) return 1;
  return knowsWord(word, language) ? 0.75 : 0;
}
