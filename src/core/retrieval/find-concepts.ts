import type { Concept } from '../passages/knowledge.ts';
import { languages, type Language } from '../passages/language.ts';
import { createPhraseFinder, type FoundPhrase, type PhraseFinder } from './index/phrase-finder.ts';
import { foldAccents, splitWords, toTerm } from './index/tokenize.ts';

/** Finds what the thesaurus has among words as the finder of names splits them. */
export type ConceptFinder = (
  words: readonly string[],
  language: Language,
) => FoundPhrase<Concept>[];

/** Words that mean the same meet in one concept, by their stems; phrases go before single words. */
export function createConceptFinder(concepts: readonly Concept[]): ConceptFinder {
  const finders = new Map<Language, PhraseFinder<Concept>>(
    languages.map((language) => [
      language,
      createPhraseFinder(
        concepts.flatMap((concept) =>
          concept[language].map((member) => ({
            words: splitWords(member, 'zh').map((word) => stemOf(word, language)),
            value: concept,
          })),
        ),
      ),
    ]),
  );
  // Stemming is the most of the work, and texts repeat their words.
  const known = new Map<string, string>();
  const stem = (word: string, language: Language) => {
    const key = `${language}:${word}`;
    const stemmed = known.get(key) ?? stemOf(word, language);
    if (known.size < mostKnown) known.set(key, stemmed);
    return stemmed;
  };
  return (words, language) =>
    finders.get(language)?.(words.map((word) => stem(word, language))) ?? [];
}

/** Room for the words of the passages; what strangers type fills no more than this. */
const mostKnown = 50_000;

/** Stop words stay as they are: they are part of some phrases. */
function stemOf(word: string, language: Language): string {
  return toTerm(word, language) ?? foldAccents(word);
}
