import type { Concept } from '../passages/knowledge.ts';
import { languages, type Language } from '../passages/language.ts';
import { createPhraseFinder, type FoundPhrase, type PhraseFinder } from './index/phrase-finder.ts';
import type { TermOf } from './index/term-reader.ts';
import { foldAccents, splitWords } from './index/tokenize.ts';

/** Finds the concepts of the thesaurus among words, which are split as for names. */
export type ConceptFinder = (
  words: readonly string[],
  language: Language,
) => FoundPhrase<Concept>[];

/** Words are compared by their stems; phrases go before single words. */
export function createConceptFinder(concepts: readonly Concept[], termOf: TermOf): ConceptFinder {
  /** Stop words stay as they are, since some phrases have them. */
  const stem = (word: string, language: Language) => termOf(word, language) ?? foldAccents(word);
  const finders = new Map<Language, PhraseFinder<Concept>>(
    languages.map((language) => [
      language,
      createPhraseFinder(
        concepts.flatMap((concept) =>
          concept[language].map((member) => ({
            words: splitWords(member, 'zh').map((word) => stem(word, language)),
            value: concept,
          })),
        ),
      ),
    ]),
  );
  return (words, language) =>
    finders.get(language)?.(words.map((word) => stem(word, language))) ?? [];
}
