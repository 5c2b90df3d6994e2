import { compareClaim } from '../../statements/compare-claim.ts';
import { capitalised } from '../../statements/compare-statements.ts';
import { readStatement } from '../../statements/read-statement.ts';
import type { TermReader } from '../../statements/statement-terms.ts';
import type { Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import { coverage } from '../../retrieval/coverage.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import { splitWords } from '../../retrieval/index/tokenize.ts';
import { createLore, createOrigins } from '../../statements/passage-statements.ts';
import { functionWords, keepsOrder } from '../../statements/function-words.ts';
import type { Excerpt } from '../../citations/excerpt.ts';

/** Against the sentence's own length. */
const mostLength = 1.3;

/**
 * How much of the sentence's weight a paraphrase says in its words. For the rest it has as many others:
 * what is left out may be what limits the sentence. That the sentence says all of the paraphrase is
 * required where they are compared.
 */
const leastSaid = 0.75;

/** How many of a paraphrase's pairs of neighbouring words the sentence has: phrases move whole. */
const leastPairs = 0.5;

const wholeSentence: Readonly<Record<Language, RegExp>> = {
  en: /^["“(]?[\p{Lu}\p{N}].*[.?!]["”)]?$/u,
  es: /^["“«(¿¡]*[\p{Lu}\p{N}].*[.?!]["”»)]?$/u,
  zh: /[。？！][”」』）]?$/u,
};

/** Whether a text says what a sentence says, by rules that know no meaning: figures and guards are compared elsewhere. */
export type IsParaphrase = (text: string, excerpt: Excerpt, language: Language) => boolean;

export function createParaphraseCheck(knowledge: Knowledge, retriever: Retriever): IsParaphrase {
  const originsOf = createOrigins(knowledge, retriever);
  const loreOf = createLore(knowledge, retriever);
  const reader: TermReader = {
    findEntities: (text) => retriever.findEntities(text, 'exact'),
    findConcepts: retriever.findConcepts,
  };

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
      coverage(retriever.termsOf(source, language), retriever.termsOf(text, language)) >=
        leastSaid &&
      sharedPairs(text, source) >= leastPairs &&
      splitWords(text, language).length >= splitWords(source, language).length &&
      functionWords(text, language) === functionWords(source, language) &&
      keepsOrder(text, source, language) &&
      capitalised(source).every((word) => text.includes(word)) &&
      latinNames(text) === latinNames(source)
    );
  };
}

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
