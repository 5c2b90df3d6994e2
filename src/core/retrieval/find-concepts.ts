import type { Concept } from '../passages/knowledge.ts';
import { languages, type Language } from '../passages/language.ts';
import { createPhraseFinder, type FoundPhrase, type PhraseFinder } from './index/phrase-finder.ts';
import { detach, longestKnown, type TermOf } from './index/term-reader.ts';
import { foldAccents, splitWords } from './index/tokenize.ts';
import { otherSpellings } from './spelling/other-spellings.ts';

/** Finds the concepts of the thesaurus among words, which are split as for names. */
export type ConceptFinder = (
  words: readonly string[],
  language: Language,
) => FoundPhrase<Concept>[];

type StemOf = (word: string, language: Language) => string;

/** The members of one language, and the stems of all their words. */
interface Members {
  readonly find: PhraseFinder<Concept>;
  readonly stems: ReadonlySet<string>;
}

/** Words are compared by their stems, with accents or without; phrases go before single words. */
export function createConceptFinder(concepts: readonly Concept[], termOf: TermOf): ConceptFinder {
  /** The stem of a word; stop words stay as they are, since some phrases have them. */
  const stemOf: StemOf = (word, language) => termOf(word, language) ?? foldAccents(word);
  const members = new Map(
    languages.map((language) => [language, readMembers(concepts, language, stemOf)] as const),
  );
  // Looking for other spellings is most of the work, and texts repeat their words.
  const known = { en: new Map(), es: new Map(), zh: new Map() } as const satisfies Record<
    Language,
    Map<string, string>
  >;
  const stem = (word: string, language: Language, stems: ReadonlySet<string>) => {
    const stemsOf: Map<string, string> = known[language];
    const before = stemsOf.get(word);
    if (before !== undefined) return before;
    const stemmed = stemAmong(word, language, stems, stemOf);
    if (stemsOf.size < mostKnown && word.length <= longestKnown) stemsOf.set(detach(word), stemmed);
    return stemmed;
  };
  return (words, language) => {
    const own = members.get(language);
    return own === undefined ? [] : own.find(words.map((word) => stem(word, language, own.stems)));
  };
}

/** Most stems that are remembered of a language: room for the words of the passages, and a limit on what strangers type. */
const mostKnown = 50_000;

function readMembers(concepts: readonly Concept[], language: Language, stemOf: StemOf): Members {
  const phrases = concepts.flatMap((concept) =>
    concept[language].flatMap((member) =>
      // Spanish is typed without accents as often as with them, and the stemmer reads them.
      [...new Set([member, foldAccents(member)])].map((spelling) => ({
        words: splitWords(spelling, 'zh').map((word) => stemOf(word, language)),
        value: concept,
      })),
    ),
  );
  return {
    find: createPhraseFinder(phrases),
    stems: new Set(phrases.flatMap(({ words }) => words)),
  };
}

/** The stem of a word or, where no member has it, of another spelling that some member has. */
function stemAmong(
  word: string,
  language: Language,
  stems: ReadonlySet<string>,
  stemOf: StemOf,
): string {
  const plain = stemOf(word, language);
  if (stems.has(plain)) return plain;
  const other = otherSpellings(word, language).find((each) => stems.has(stemOf(each, language)));
  return other === undefined ? plain : stemOf(other, language);
}
