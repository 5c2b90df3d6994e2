import type { Knowledge } from '../../core/passages/knowledge.ts';
import { type Language, languages } from '../../core/passages/language.ts';
import { soundOf } from '../../core/retrieval/spelling/chinese-sound.ts';
import type { Candidate } from './match-choices.ts';

/** The titles of one reading of the collection, worked out at the first letter that is typed. */
const known = new WeakMap<Knowledge, ReadonlyMap<string, string>>();

/**
 * The passages as candidates by title in one language, the latest first; they are found by their titles
 * in all languages and by how the Chinese one is spoken.
 */
export function passageCandidates(knowledge: Knowledge, locale: Language): Candidate[] {
  const words = known.get(knowledge) ?? wordsOfTitles(knowledge);
  known.set(knowledge, words);
  return [...knowledge.passages.values()]
    .toSorted((a, b) => (a.asOf < b.asOf ? 1 : -1))
    .map(({ id, texts }) => ({
      name: texts[locale].title,
      value: id,
      words: words.get(id) ?? '',
    }));
}

function wordsOfTitles({ passages }: Knowledge): ReadonlyMap<string, string> {
  return new Map(
    [...passages.values()].map(({ id, texts }) => [
      id,
      foundBy(languages.map((language) => texts[language].title)),
    ]),
  );
}

/** The topics as candidates by name in one language, found as passages are and by what people call them. */
export function topicCandidates({ topics }: Knowledge, locale: Language): Candidate[] {
  return [...topics.values()].map((topic) => ({
    name: topic[locale].name,
    value: topic.id,
    words: foundBy(
      languages.flatMap((language) => [topic[language].name, ...topic[language].words]),
    ),
  }));
}

/** Texts with how the Chinese ones are spoken, each in one word as people type it: qiankaigang. */
export function foundBy(texts: readonly string[]): string {
  const spoken = texts.filter((text) => /\p{Script=Han}/u.test(text)).map(soundOf);
  return [...texts, ...spoken].join(' ');
}
