import type { Language } from '../passages/language.ts';
import type { EntityId } from '../passages/passage.ts';
import { numberOfWord } from '../passages/number-words.ts';
import { findQuantities, type Quantity } from '../passages/quantities.ts';
import { capitalised } from './compare-statements.ts';
import { readGuards, type GuardReading } from './read-guards.ts';
import {
  statementTerms,
  termPlace,
  type StatedTerm,
  type TermPlace,
  type TermReader,
} from './statement-terms.ts';
import { statementWordsIn } from './words/words.ts';

export interface Amount {
  readonly unit: string;
  readonly value: number;
}

/** A statement, as far as rules that know no meaning can read it. */
export interface Statement {
  readonly text: string;
  readonly amounts: readonly Amount[];
  /** Years, months and days. */
  readonly dates: readonly Amount[];
  readonly names: readonly EntityId[];
  /** Capitalised words within the text that are part of no known name. */
  readonly capitalised: readonly string[];
  readonly guards: GuardReading;
  /** The number of conditions that it makes. */
  readonly conditions: number;
  readonly terms: readonly StatedTerm[];
  readonly place: TermPlace;
  readonly concepts: ReadonlySet<string>;
}

export const dateUnits = ['year', 'month', 'day'] as const;

const percentagePoint = /point|punto|百分点/u;

export function readStatement(text: string, language: Language, reader: TermReader): Statement {
  const found = findQuantities(text, language);
  const isDate = ({ unit }: Amount) => dateUnits.some((date) => date === unit);
  const quantities = found.map(({ unit, value, start, end }) => ({
    // Three per cent and three percentage points are two things.
    unit: unit === 'percent' && percentagePoint.test(text.slice(start, end)) ? 'points' : unit,
    value,
  }));
  const { words, mentions } = reader.findEntities(text);
  const named = new Set(mentions.flatMap(({ start, end }) => words.slice(start, end)));
  const counted = countedInWords(text, language);
  const terms = statementTerms(
    text,
    [...found, ...counted].toSorted((a, b) => a.start - b.start),
    language,
    reader,
  );
  return {
    text,
    amounts: [
      ...quantities.filter((amount) => !isDate(amount)),
      ...counted.map(({ unit, value }) => ({ unit, value })),
    ],
    dates: quantities.filter(isDate),
    names: mentions.map(({ entity }) => entity),
    capitalised: capitalised(text).filter((word) => !named.has(word.toLowerCase())),
    guards: readGuards(text, language),
    conditions: text.match(statementWordsIn(language).conditions)?.length ?? 0,
    terms,
    place: termPlace(text, terms, language),
    concepts: new Set(terms.flatMap(({ concept }) => concept ?? [])),
  };
}

/** Counts that stand as words. One is left out: it is an article or a pronoun as often as a number. */
function countedInWords(text: string, language: Language): Quantity[] {
  return [...text.matchAll(statementWordsIn(language).counted)].flatMap((match) => {
    const value = numberOfWord(match[0].toLowerCase(), language) ?? 0;
    const end = match.index + match[0].length;
    return value < 2 ? [] : [{ unit: 'number', value, start: match.index, end }];
  });
}
