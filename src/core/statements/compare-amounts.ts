import { dateUnits, type Amount, type Statement } from './read-statement.ts';

/**
 * How a claim and a sentence compare in one respect: `none` where there is nothing to compare,
 * `unsure` where the value is there but may belong to something else, `contrary` where the same kind
 * has another value.
 */
export type Match = 'none' | 'same' | 'unsure' | 'other' | 'contrary';

export const isEqual = (a: Amount, b: Amount) => a.unit === b.unit && a.value === b.value;

/**
 * Amounts must stand in the sentence, in its order: "60 % and 40 %" is not "40 % and 60 %". Where a
 * short claim leaves out another amount of the same unit, which of them belongs to it is not known.
 */
export function compareAmounts(
  claim: readonly Amount[],
  sentence: readonly Amount[],
  isShort: boolean,
): Match {
  if (claim.length === 0) return 'none';
  const has = (list: readonly Amount[], amount: Amount) =>
    list.some((other) => isEqual(other, amount));
  const missing = claim.filter((amount) => !has(sentence, amount));
  const untold = sentence.filter((amount) => !has(claim, amount));
  if (missing.length > 0) {
    return missing.some((amount) => untold.some((other) => isRival(amount, other)))
      ? 'contrary'
      : 'other';
  }
  if (!isSubsequence(claim, sentence)) return 'other';
  const isAmbiguous = claim.some(({ unit }) => untold.some((other) => other.unit === unit));
  return isShort && isAmbiguous ? 'unsure' : 'same';
}

/** Whether one amount stands in the place of another: of the same unit, or the same value of another. */
function isRival(a: Amount, b: Amount): boolean {
  return a.unit === b.unit || (a.value === b.value && a.unit !== 'number' && b.unit !== 'number');
}

function isSubsequence(part: readonly Amount[], whole: readonly Amount[]): boolean {
  let place = 0;
  for (const amount of whole) {
    const wanted = part[place];
    if (wanted !== undefined && isEqual(wanted, amount)) place++;
  }
  return place === part.length;
}

/** The dates that a sentence has, and those that hold for it where it has none. */
export interface DatedSentence {
  readonly sentence: Pick<Statement, 'dates'>;
  readonly title: Pick<Statement, 'dates'>;
  readonly asOf: string;
}

/** Parts of dates are held against the sentence; where it has none of a kind, the title and as-of date. */
export function compareDates(
  claim: readonly Amount[],
  { sentence, title, asOf }: DatedSentence,
  isShort: boolean,
): Match {
  if (claim.length === 0) return 'none';
  const standing = asOf.split('-').map(Number);
  const matches = dateUnits.map((unit, place) => {
    const ofUnit = (dates: readonly Amount[]) => dates.filter((date) => date.unit === unit);
    const wanted = ofUnit(claim);
    const told = ofUnit(sentence.dates);
    if (told.length > 0) return compareAmounts(wanted, told, isShort);
    const around = [...ofUnit(title.dates).map(({ value }) => value), standing[place]];
    return wanted.every(({ value }) => around.includes(value)) ? 'same' : 'other';
  });
  if (matches.includes('contrary')) return 'contrary';
  if (matches.includes('other')) return 'other';
  return matches.includes('unsure') ? 'unsure' : 'same';
}
