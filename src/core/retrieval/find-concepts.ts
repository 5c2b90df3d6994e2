import type { Concept } from '../passages/knowledge.ts';
import { languages, type Language } from '../passages/language.ts';
import { createPhraseFinder, type FoundPhrase, type PhraseFinder } from './index/phrase-finder.ts';
import { foldAccents, splitWords, toTerm } from './index/tokenize.ts';

/** Finds the concepts of the thesaurus among words, which are split as for names. */
export type ConceptFinder = (
  words: readonly string[],
  language: Language,
) => FoundPhrase<Concept>[];

/** Words are compared by their stems; phrases go before single words. */
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
  // Stemming is most of the work, and texts repeat their words.
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

/** Most stems that are remembered: room for the words of the passages, and a limit on what strangers type. */
const mostKnown = 50_000;

/** The stem of a word; stop words stay as they are, since some phrases have them. */
function stemOf(word: string, language: Language): string {
  return toTerm(word, language) ?? foldAccents(word);
}
