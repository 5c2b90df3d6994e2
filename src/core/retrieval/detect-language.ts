import { languages, type Language } from '../passages/language.ts';
import { languagePoints as points } from './constants.ts';
import type { EntityId } from '../passages/passage.ts';
import type { MentionedText } from './find-entities.ts';
import { isStopWord } from './index/stop-words.ts';
import { isHanCharacter } from './index/term-table.ts';
import { foldAccents } from './index/tokenize.ts';

/** Whether a word of a text stands in the passages of a language. */
export type KnowsWord = (word: string, language: Language) => boolean;

/** Whether a thing is spelled so in a language: "uvas" names grapes in Spanish alone. */
export type IsNameIn = (words: readonly string[], entity: EntityId, language: Language) => boolean;

/**
 * The language of a question; undefined where nothing tells. Chinese characters and function words say
 * most, and words that stand in the passages of just one language the rest. Names say nothing, unless
 * they are spelled so in one language only.
 */
export function detectLanguage(
  text: string,
  { words, mentions }: MentionedText,
  knowsWord: KnowsWord,
  isNameIn: IsNameIn,
): Language | undefined {
  const named = new Set(
    mentions.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
  );
  const rest = words.filter((_, place) => !named.has(place));
  const han = rest.filter(isHanCharacter).length;
  const latin = rest.filter((word) => /\p{Script=Latin}/u.test(word));
  const score = { en: 0, es: 0, zh: han * points.hanCharacter } satisfies Record<Language, number>;
  if (/[¿¡]/u.test(text) || rest.some((word) => word.includes('ñ'))) score.es += points.spanishSign;
  if (rest.some((word) => /[áéíóú]/u.test(word))) score.es += points.spanishAccent;
  for (const word of latin) {
    const english = evidence(word, 'en', knowsWord);
    const spanish = evidence(word, 'es', knowsWord);
    if (english > spanish) score.en += english;
    if (spanish > english) score.es += spanish;
  }
  for (const language of spelledIn(words, mentions, knowsWord, isNameIn))
    score[language] += points.ownName;
  const best = languages.toSorted((a, b) => score[b] - score[a]);
  const [first = 'en', second = 'en'] = best;
  if (score[first] > score[second]) return first;
  // A question that consists of Chinese names is Chinese.
  if (score[first] === 0 && words.some(isHanCharacter) && latin.length === 0) return 'zh';
  return undefined;
}

/** The languages in which alone some name is spelled so, with a word that no other language has. */
function spelledIn(
  words: readonly string[],
  mentions: MentionedText['mentions'],
  knowsWord: KnowsWord,
  isNameIn: IsNameIn,
): ReadonlySet<Language> {
  const isOfNoOther = (word: string, own: Language | undefined) =>
    languages.every((other) => other === own || !knowsWord(word, other));
  return new Set(
    mentions.flatMap(({ entity, start, end }) => {
      const spelled = words.slice(start, end);
      const own = languages.filter((language) => isNameIn(spelled, entity, language));
      return own.length === 1 && spelled.some((word) => isOfNoOther(word, own[0])) ? own : [];
    }),
  );
}

function evidence(word: string, language: Language, knowsWord: KnowsWord): number {
  if (isStopWord(foldAccents(word), language)) return points.stopWord;
  return knowsWord(word, language) ? points.knownWord : 0;
}
