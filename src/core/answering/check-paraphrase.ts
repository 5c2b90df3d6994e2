import { compareClaim } from '../citations/compare-claim.ts';
import { capitalised } from '../citations/compare-statements.ts';
import { readStatement, type Statement } from '../citations/read-statement.ts';
import type { TermReader } from '../citations/statement-terms.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import { createConceptFinder } from '../retrieval/find-concepts.ts';
import type { Retriever } from '../retrieval/retriever.ts';
import { splitWords } from '../retrieval/tokenize.ts';
import { createLore, createOrigins } from './folder-statements.ts';
import type { Claim } from './select-claims.ts';

/** Against the sentence's own length. */
const mostLength = 1.3;

/**
 * How much of the sentence's weight a paraphrase says: what it leaves out may be what limits it. That
 * the sentence says all of the paraphrase is required where they are compared.
 */
const leastSaid = 0.9;

/** How many of a paraphrase's pairs of neighbouring words the sentence has: phrases move whole. */
const leastPairs = 0.5;

const wholeSentence: Readonly<Record<Language, RegExp>> = {
  en: /^["“(]?[\p{Lu}\p{N}].*[.?!]["”)]?$/u,
  es: /^["“«(¿¡]*[\p{Lu}\p{N}].*[.?!]["”»)]?$/u,
  zh: /[。？！][”」』）]?$/u,
};

/** Whether a text says what a sentence says, by rules that know no meaning: figures and guards are compared elsewhere. */
export type IsParaphrase = (text: string, claim: Claim, language: Language) => boolean;

export function createParaphraseCheck(knowledge: Knowledge, retriever: Retriever): IsParaphrase {
  const findConcepts = createConceptFinder(knowledge.thesaurus);
  const originsOf = createOrigins(knowledge, retriever, findConcepts);
  const loreOf = createLore(knowledge, retriever);
  const reader: TermReader = {
    findEntities: (text) => retriever.findEntities(text, 'exact'),
    findConcepts,
  };

  /**
   * Whether what comes first still does, and the names after it in the same order; or something else
   * comes first and there is one passive more or less.
   */
  function keepsRoles(text: Statement, source: Statement, language: Language): boolean {
    const passives = (of: Statement) => of.text.match(passive[language])?.length ?? 0;
    const turned = Math.abs(passives(text) - passives(source));
    if (text.terms[0]?.term !== source.terms[0]?.term) return turned === 1;
    const names = namesIn(source.text);
    return turned === 0 && namesIn(text.text, names).join(' ') === names.join(' ');
  }

  /** Names and words with a capital in order of where they first stand; only some where those are given. */
  function namesIn(text: string, only?: readonly string[]): string[] {
    const { words, mentions } = reader.findEntities(text);
    const named = mentions.map(({ entity, start }) => ({ name: `@${entity}`, start }));
    const proper = (only ?? capitalised(text).map((word) => word.toLowerCase())).map((name) => ({
      name,
      start: words.indexOf(name),
    }));
    const found = [...named, ...proper]
      .filter(({ name, start }) => start >= 0 && (only?.includes(name) ?? true))
      .toSorted((a, b) => a.start - b.start);
    return [...new Set(found.map(({ name }) => name))];
  }

  return (text, { passage, sentence }, language) => {
    const origin = originsOf(passage, language)[sentence];
    if (origin === undefined) return false;
    const source = origin.sentence.text;
    if (text.length > mostLength * source.length || !wholeSentence[language].test(text))
      return false;
    const statement = readStatement(text, language, reader);
    const agrees = compareClaim(statement, origin, loreOf(language));
    return (
      agrees?.agreement === 'same' &&
      retriever.coverage(source, text, language) >= leastSaid &&
      sharedPairs(text, source) >= leastPairs &&
      keepsRoles(statement, origin.sentence, language) &&
      capitalised(source).every((word) => text.includes(word)) &&
      latinNames(text) === latinNames(source)
    );
  };
}

/** What makes the passive: names that change places do so with it, or have changed what they did. */
const passive: Readonly<Record<Language, RegExp>> = {
  en: /\bby\b/giu,
  es: /(?<!\p{L})por(?!\p{L})/giu,
  zh: /被|由/gu,
};

/** Words with several capitals, which stand in Chinese too. */
function latinNames(text: string): string {
  return [...new Set(text.match(/\p{Lu}{2}[\p{Script=Latin}\d]*/gu))].toSorted().join(' ');
}

function sharedPairs(text: string, source: string): number {
  const pairsOf = (of: string) => {
    // The Chinese way of splitting serves all scripts.
    const words = splitWords(of, 'zh');
    return words.slice(1).map((word, place) => `${words[place]} ${word}`);
  };
  const held = new Set(pairsOf(source));
  const pairs = pairsOf(text);
  return pairs.length === 0 ? 0 : pairs.filter((pair) => held.has(pair)).length / pairs.length;
}
