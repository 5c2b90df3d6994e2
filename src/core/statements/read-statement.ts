import type { Language } from '../passages/language.ts';
import type { EntityId } from '../passages/passage.ts';
import { findQuantities, type Quantity } from '../passages/quantities.ts';
import { capitalised } from './compare-statements.ts';
import { countGuards } from './guard-words.ts';
import {
  statementTerms,
  termPlace,
  type StatedTerm,
  type TermPlace,
  type TermReader,
} from './statement-terms.ts';

export interface Amount {
  readonly unit: string;
  readonly value: number;
}

/** A statement as far as rules that know no meaning can read it. */
export interface Statement {
  readonly text: string;
  readonly amounts: readonly Amount[];
  /** Years, months and days. */
  readonly dates: readonly Amount[];
  readonly names: readonly EntityId[];
  /** Words with a capital within the text that are part of no known name. */
  readonly capitalised: readonly string[];
  /** How often each guarded meaning stands in it, by `kind:forms`. */
  readonly guards: ReadonlyMap<string, number>;
  /** How many conditions it makes. */
  readonly conditions: number;
  readonly terms: readonly StatedTerm[];
  readonly place: TermPlace;
  readonly concepts: ReadonlySet<string>;
}

export const dateUnits = ['year', 'month', 'day'] as const;

const percentagePoint = /point|punto|百分点/u;

const conditions: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:if|unless|provided that|as long as|subject to|depend(?:s|ing|ent)? on|in case)\b/giu,
  es: /(?<!\p{L})(?:si|salvo|siempre que|a menos que|sujet[oa]s? a|depende[nr]? de|en caso de)(?!\p{L})/giu,
  zh: /如果|若|只要|除非|前提|一旦|取决于|视.{1,10}而定/gu,
};

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
    guards: countGuards(text, language),
    conditions: text.match(conditions[language])?.length ?? 0,
    terms,
    place: termPlace(text, terms, language),
    concepts: new Set(terms.flatMap(({ concept }) => concept ?? [])),
  };
}

// One is an article or a pronoun as often as a number.
const countingWords: Readonly<Record<Language, readonly string[]>> = {
  en: 'two three four five six seven eight nine ten eleven twelve'.split(' '),
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' '),
  zh: '两 三 四 五 六 七 八 九 十'.split(' '),
};

const countingPatterns = {
  en: /\p{L}+/gu,
  es: /\p{L}+/gu,
  zh: /[两三四五六七八九十](?=[个座家名台辆艘条项处所年])/gu,
} as const satisfies Record<Language, RegExp>;

function countedInWords(text: string, language: Language): Quantity[] {
  return [...text.matchAll(countingPatterns[language])].flatMap((match) => {
    const place = countingWords[language].indexOf(match[0].toLowerCase());
    const end = match.index + match[0].length;
    return place < 0 ? [] : [{ unit: 'number', value: place + 2, start: match.index, end }];
  });
}
