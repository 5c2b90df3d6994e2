import type { Language } from '../../../passages/language.ts';
import type { Tell } from '../../../passages/passage.ts';
import { isStopWord } from '../../../retrieval/index/stop-words.ts';
import { splitWords, toTerm } from '../../../retrieval/index/tokenize.ts';
import type { StatedDate, StatedFigure } from '../../reading/read-values.ts';

export interface ComparedFigures {
  /** Whether each figure of the claim stands in the sentence. */
  readonly isMet: boolean;
  readonly isRounded: boolean;
  /** The sentence's figures that stand where the claim has another value. */
  readonly others: readonly StatedFigure[];
  /** The same of the figures of the whole passage. */
  readonly othersAround: readonly StatedFigure[];
  /** The number of the claim's figures that are met, and that are met in the sentence itself. */
  readonly met: number;
  readonly metHere: number;
  /** Claim figures that neither the sentence nor a rival has. */
  readonly unmet: readonly StatedFigure[];
}

/** Room for "about", and for what "over" and "under" may leave out. */
const nearby = 0.07;
const looselyNearby = 0.1;
const beyond = 0.3;

export function compareFigures(
  claim: readonly StatedFigure[],
  sentence: readonly StatedFigure[],
  around: readonly StatedFigure[],
  language: Language,
): ComparedFigures {
  const matches = claim.map((figure) => ({
    figure,
    here: bestMatch(figure, sentence),
    there: bestMatch(figure, around),
  }));
  const absent = matches.filter(({ here, there }) => here === 'none' && there === 'none');
  const untold = sentence.filter((told) => !claim.some((figure) => match(figure, told) !== 'none'));
  const thingsOf = readThings(language);
  const rivalsIn = (figures: readonly StatedFigure[]) =>
    absent.flatMap(({ figure }) =>
      figures.filter(
        (told) => isOfOtherUnit(figure, told) || isRival(figure, told, language, thingsOf),
      ),
    );
  const others = rivalsIn(untold);
  const isMeasured = (figure: StatedFigure) => sentence.some((told) => isOfOtherUnit(figure, told));
  const missing = absent.filter(({ figure }) => !isIncidental(figure) || isMeasured(figure));
  const met = matches.length - absent.length;
  return {
    isMet: missing.length === 0,
    isRounded: matches.some(
      ({ here, there }) => here === 'rounded' || (here === 'none' && there === 'rounded'),
    ),
    others,
    othersAround: rivalsIn(around),
    met,
    metHere: matches.filter(({ here }) => here !== 'none').length,
    unmet: missing.map(({ figure }) => figure),
  };
}

/** Whether a figure counts things or time, of which much else has the same number. */
export function isCount({ unit }: StatedFigure): boolean {
  return unit === 'number' || lengthsOfTime.has(unit);
}

const lengthsOfTime: ReadonlySet<string> = new Set(['years', 'months', 'weeks', 'days', 'hours']);

const partOfYear = /(?:first|last|in|primeros|últimos|en|[前头首])\s*$/iu;
const ofYear = /^\s*\p{L}+ (?:of|to|de|del|a) \S*\s?\d{4}/iu;

/** Units of which a figure has one or another. */
const dimensions: readonly ReadonlySet<string>[] = [
  lengthsOfTime,
  new Set(['km', 'metre']),
  new Set(['USD', 'PEN', 'CNY', 'EUR']),
];

/** "Both" and "two" may stand for two names, and the first so many months for the dates of a part of a year. */
export function isIncidental({ unit, values, text, before, counted }: StatedFigure): boolean {
  if (unit === 'months') return partOfYear.test(before) || ofYear.test(counted);
  return unit === 'number' && values[0] === 2 && !/\d/u.test(text);
}

function bestMatch(
  figure: StatedFigure,
  told: readonly StatedFigure[],
): 'same' | 'rounded' | 'none' {
  const found = told.map((other) => match(figure, other));
  if (found.includes('same')) return 'same';
  return found.includes('rounded') ? 'rounded' : 'none';
}

/** Units of one dimension, as so many of the smaller. */
const larger: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  km: ['metre', 1000],
  GW: ['MW', 1000],
  years: ['months', 12],
};

/** Units in which no passage counts: a number of them is none of the passages' units. */
const foreignUnit =
  /^\s*(?:英里|英尺|英亩|磅|码|(?:miles?|millas?|feet|foot|pies?|acres?|pounds?|libras?|yards?)(?!\p{L}))/iu;

/** A figure in the unit of another where both measure the same. */
function inUnitOf(figure: StatedFigure, { unit }: StatedFigure): StatedFigure {
  const [smaller, factor] = larger[figure.unit] ?? [];
  if (smaller !== unit || factor === undefined) return figure;
  return { ...figure, unit: smaller, values: figure.values.map((value) => value * factor) };
}

/** Whether two figures have one number, and measure the same by it in two units: five months for five years. */
function isOfOtherUnit(claim: StatedFigure, told: StatedFigure): boolean {
  const isOfOne = dimensions.some((units) => units.has(claim.unit) && units.has(told.unit));
  const [own] = claim.values;
  return isOfOne && claim.unit !== told.unit && own !== undefined && told.values.includes(own);
}

/** Whether a claim's figure is the told one, or a rounding of it. */
export function match(stated: StatedFigure, held: StatedFigure): 'same' | 'rounded' | 'none' {
  const claim = inUnitOf(stated, held);
  const told = inUnitOf(held, claim);
  const isBare =
    claim.unit === 'number' &&
    told.unit !== 'percent' &&
    told.unit !== 'points' &&
    !foreignUnit.test(claim.counted);
  // "3,100 million" may leave its currency out, 3,100 may not.
  const isMillions = claim.values.some((value) => value >= 1e6);
  const sameUnit = claim.unit === told.unit || (isBare && (told.unit !== 'USD' || isMillions));
  if (!sameUnit) return 'none';
  // Every third is no share by which something grew.
  if (claim.kind === 'share' && told.kind === 'change') return 'none';
  const found = claim.values.flatMap((value) =>
    told.values.map((other) => matchValue(value, other, claim, told)),
  );
  if (found.includes('same')) return 'same';
  return found.includes('rounded') ? 'rounded' : 'none';
}

function matchValue(
  stated: number,
  held: number,
  { bound, unit }: StatedFigure,
  told: StatedFigure,
): 'same' | 'rounded' | 'none' {
  const off = held === 0 ? Math.abs(stated) : (held - stated) / Math.abs(held);
  // "At least 18,000" is another thing than "up to 18,000".
  const isTurned =
    (bound === 'over' && told.bound === 'under') || (bound === 'under' && told.bound === 'over');
  if (Math.abs(off) < 1e-9) return isTurned ? 'none' : 'same';
  if (bound === 'about' && Math.abs(off) <= nearby) return 'rounded';
  // About half is not 54 %, while nearly 2 km are 1.84.
  const isOfDigits = unit !== 'percent' && isRoundedTo(stated, held);
  if (bound === 'about' && Math.abs(off) <= looselyNearby && isOfDigits) return 'rounded';
  if (bound === 'over' && off > 0 && off <= beyond) return 'rounded';
  if (bound === 'under' && off < 0 && off >= -beyond) return 'rounded';
  if (bound === 'over' || bound === 'under') return 'none';
  return isRoundingOf(stated, held) ? 'rounded' : 'none';
}

/** Whether the held value is the stated one to as many digits as the stated one has. */
function isRoundedTo(stated: number, held: number): boolean {
  const digits = digitsOf(stated);
  if (digits === 0 || held === 0) return false;
  return Math.abs(Number(held.toPrecision(digits)) - stated) < 1e-9 * Math.abs(stated);
}

const digitsOf = (value: number) =>
  String(value)
    .replace(/\D/gu, '')
    .replace(/^0+|0+$/gu, '').length;

/** Whether the stated value is the held one to fewer digits, and not just any other. */
function isRoundingOf(stated: number, held: number): boolean {
  const digits = digitsOf(stated);
  if (digits === 0 || held < 10) return false;
  const isWhole = Number.isInteger(held) && Number.isInteger(stated);
  // 12 is no rounding of 10, but 290 is one of 289.
  if (isWhole && (held < 100 || digits < 2)) return false;
  return isRoundedTo(stated, held) && Math.abs(held - stated) / held < 0.05;
}

/** Whether an estimate is too far from a value to round it, and too near to go against it. */
function isLoose({ bound, values }: StatedFigure, told: StatedFigure): boolean {
  return (
    bound === 'about' &&
    values.some((value) =>
      told.values.some((held) => Math.abs(held - value) <= looselyNearby * Math.abs(held)),
    )
  );
}

/** Whether two figures of one unit are at most ten times as large as each other. */
function isOfOneSize(claim: StatedFigure, told: StatedFigure): boolean {
  return claim.values.some((value) =>
    told.values.some((held) => value <= 10 * held && held <= 10 * value),
  );
}

/** The first words of what a text counts, as terms; each text is read once. */
type ThingsOf = (counted: string) => readonly string[];

function readThings(language: Language): ThingsOf {
  const known = new Map<string, readonly string[]>();
  return (counted) => {
    const things = known.get(counted) ?? termsIn(counted, language, 5);
    known.set(counted, things);
    return things;
  };
}

/** Whether one figure stands in the place of another: of one unit, and where bare numbers, of one thing. */
function isRival(
  stated: StatedFigure,
  held: StatedFigure,
  language: Language,
  thingsOf: ThingsOf,
): boolean {
  const claim = inUnitOf(stated, held);
  const told = inUnitOf(held, claim);
  if (isLoose(claim, told)) return false;
  // Where one is in metres and the other in kilometres, they may measure a depth and a way.
  if (stated.unit !== held.unit && claim.unit === told.unit) return isOfOneSize(claim, told);
  if (claim.unit !== 'number') return claim.unit === told.unit;
  if (told.unit !== 'number') return false;
  if (language === 'zh') {
    const head = (text: string) => text.trimStart().slice(0, 1);
    return head(claim.counted) === head(told.counted);
  }
  const ofTold = new Set(thingsOf(told.counted));
  const ofClaim = thingsOf(claim.counted);
  // Where nothing stands behind a number, what it counts stands before it.
  if (ofClaim.length > 0) return ofClaim.some((term) => ofTold.has(term));
  const before = new Set(termsIn(claim.before, language));
  return [...ofTold].filter((term) => before.has(term)).length >= 2;
}

/** Relations of which a passage tells when they came about. */
const dated: ReadonlySet<string> = new Set([
  'signing-date',
  'in-force',
  'opening-date',
  'operation-start',
]);

/** Whether a claim dates what a passage tells of at another time than the passage does. */
export function datesOtherwise(
  dates: readonly StatedDate[],
  relations: ReadonlySet<string>,
  tells: readonly Tell[],
): boolean {
  const year = dates.find(({ unit }) => unit === 'year')?.value;
  const told = tells.flatMap(({ what, when }) =>
    when !== undefined && dated.has(what) && relations.has(what) ? [when] : [],
  );
  if (year === undefined || told.length === 0) return false;
  return !told.some((when) => when.startsWith(String(year)));
}

/** The terms of the first so many words of a text that say something. */
function termsIn(text: string, language: Language, most?: number): string[] {
  return splitWords(text, language)
    .filter((word) => !isStopWord(word, language))
    .slice(0, most)
    .flatMap((word) => toTerm(word, language) ?? []);
}

export type DateMatch = 'none' | 'same' | 'other';

/** A claim's dates beside those of a sentence, each part where the sentence has one, else around it. */
export function compareDates(
  claim: readonly StatedDate[],
  told: readonly StatedDate[],
  around: readonly StatedDate[],
): DateMatch {
  if (claim.length === 0) return 'none';
  const units = ['year', 'month', 'day'] as const;
  for (const unit of units) {
    const wanted = claim.filter((date) => date.unit === unit);
    if (wanted.length === 0) continue;
    const ofUnit = (dates: readonly StatedDate[]) => dates.filter((date) => date.unit === unit);
    const here = ofUnit(told);
    const held = here.length > 0 ? here : ofUnit(around);
    if (held.length === 0 && unit !== 'year') continue;
    const isHeld = ({ value }: StatedDate, dates: readonly StatedDate[]) =>
      dates.some((date) => date.value === value);
    if (!wanted.some((date) => isHeld(date, held))) return 'other';
    // A year that nothing has is another, also beside one that is right.
    const all = [...told, ...around].filter((date) => date.unit === 'year');
    if (unit === 'year' && !wanted.every((date) => isHeld(date, all))) return 'other';
  }
  return 'same';
}
