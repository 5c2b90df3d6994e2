import type { Language } from '../passages/language.ts';
import type { EntityId } from '../passages/passage.ts';
import type { Quantity } from '../passages/quantities.ts';
import type { ConceptFinder } from '../retrieval/find-concepts.ts';
import type { EntityFinder } from '../retrieval/find-entities.ts';
import { isStopWord } from '../retrieval/index/stop-words.ts';
import { isHanCharacter } from '../retrieval/index/term-table.ts';
import { capitalised } from './compare-statements.ts';
import { foldAccents, toTerm } from '../retrieval/index/tokenize.ts';
import { statementWordsIn } from './words/words.ts';

/** A content word, or a name as `@entity`; the concept is what it may stand for. */
export interface StatedTerm {
  readonly term: string;
  readonly entity?: EntityId;
  readonly concept?: string | undefined;
  /** Whether it names something, known or not. */
  readonly isProper: boolean;
}

export interface TermReader {
  readonly findEntities: EntityFinder;
  readonly findConcepts: ConceptFinder;
}

export const nameTerm = (entity: string) => `@${entity}`;
export const isNameTerm = (term: string) => term.startsWith('@');

const chineseWords = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The content words and names of a statement in order, without its amounts and dates, which are compared
 * by value. English and Spanish words are stemmed, Chinese is segmented into words.
 */
export function statementTerms(
  text: string,
  quantities: readonly Quantity[],
  language: Language,
  { findEntities, findConcepts }: TermReader,
): StatedTerm[] {
  const { words, mentions } = findEntities(withoutQuantities(text, quantities));
  const concepts = new Map(
    findConcepts(words, language).flatMap(({ value, start, end }) =>
      Array.from({ length: end - start }, (_, place) => [start + place, value.id] as const),
    ),
  );
  const proper = new Set(capitalised(text).map((word) => word.toLowerCase()));
  const known = { concepts, proper };
  const terms: StatedTerm[] = [];
  let place = 0;
  for (const { entity, start, end } of mentions) {
    terms.push(...plainTerms(words, place, start, language, known));
    terms.push({ term: nameTerm(entity), entity, isProper: true });
    place = end;
  }
  return [...terms, ...plainTerms(words, place, words.length, language, known)];
}

function withoutQuantities(text: string, quantities: readonly Quantity[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of quantities) {
    // The parts of one date share a span.
    if (start < from) continue;
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return rest + text.slice(from);
}

/** The concepts of words by their place, and the words with a capital. */
interface Known {
  readonly concepts: ReadonlyMap<number, string>;
  readonly proper: ReadonlySet<string>;
}

function plainTerms(
  words: readonly string[],
  start: number,
  end: number,
  language: Language,
  { concepts, proper }: Known,
): StatedTerm[] {
  if (language !== 'zh') {
    return words.slice(start, end).flatMap((word, offset) => {
      const term = toTerm(word, language);
      const isProper = proper.has(word);
      return term === undefined ? [] : [{ term, concept: concepts.get(start + offset), isProper }];
    });
  }
  // Characters stand apart among the words: they are joined again and segmented.
  const run = words.slice(start, end);
  const text = run.map((word) => (isHanCharacter(word) ? word : ` ${word} `)).join('');
  const places = run.flatMap((word, offset) =>
    Array.from(
      { length: isHanCharacter(word) ? word.length : word.length + 2 },
      () => start + offset,
    ),
  );
  return [...chineseWords.segment(text)]
    .filter(({ segment, isWordLike }) => isWordLike === true && !isLeftOut(segment))
    .map(({ segment, index }) => ({
      term: foldAccents(segment),
      concept: concepts.get(places[index] ?? -1),
      isProper: false,
    }));
}

function isLeftOut(word: string): boolean {
  return isStopWord(word, 'zh') || statementWordsIn('zh').carriers?.test(word) === true;
}

/** A text in which terms are looked up. */
export interface TermPlace {
  has(term: string): boolean;
}

/**
 * Looks terms up among those of a text. Chinese is searched as text too, since where the segmenter parts
 * words depends on their neighbours.
 */
export function termPlace(
  text: string,
  terms: readonly StatedTerm[],
  language: Language,
): TermPlace {
  const known = new Set(terms.map(({ term }) => term));
  if (language !== 'zh') return known;
  const plain = foldAccents(text.normalize('NFKC').toLowerCase());
  return { has: (term) => known.has(term) || (!isNameTerm(term) && plain.includes(term)) };
}
