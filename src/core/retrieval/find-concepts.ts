import type { Concept } from '../passages/knowledge.ts';
import { languages, type Language } from '../passages/language.ts';
import { createPhraseFinder, type FoundPhrase, type PhraseFinder } from './phrase-finder.ts';
import { foldAccents, splitWords, toTerm } from './tokenize.ts';

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
            words: stems(splitWords(member, 'zh'), language),
            value: concept,
          })),
        ),
      ),
    ]),
  );
  return (words, language) => finders.get(language)?.(stems(words, language)) ?? [];
}

/** Stop words stay as they are: they are part of some phrases. */
function stems(words: readonly string[], language: Language): string[] {
  return words.map((word) => toTerm(word, language) ?? foldAccents(word));
}
