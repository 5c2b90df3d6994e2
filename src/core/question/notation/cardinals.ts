import type { Language } from '../../passages/language.ts';

type Numerals = Readonly<Record<string, number>>;

const count = (words: string, first: number, step: number): Numerals =>
  Object.fromEntries(words.split(' ').map((word, place) => [word, first + place * step]));

const english: Numerals = {
  ...count(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    1,
    1,
  ),
  ...count('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  hundred: 100,
  thousand: 1000,
};

const spanish: Numerals = {
  ...count(
    'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve',
    1,
    1,
  ),
  un: 1,
  una: 1,
  ...count('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, 10),
  cien: 100,
  ciento: 100,
  ...count(
    'doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
    200,
    100,
  ),
  ...count(
    'doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas',
    200,
    100,
  ),
  mil: 1000,
};

/** In each numeral from a hundred on, however it ends. */
const hasLarge = /hundred|thousand|cien|quinient|mil/u;

const joints = { en: 'and', es: 'y' } as const;

/** Multiply what stands before them, where the others add to it. */
const multipliers: ReadonlySet<string> = new Set(['hundred', 'thousand', 'mil']);

const fold = (word: string) =>
  word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/**
 * Writes numbers of several words from a hundred on as figures: "two hundred and eighty-nine" as 289,
 * "mil once" as 1011. A thousand that counts millions is left to them: "3 mil millones".
 */
export function withCardinals(text: string, language: Exclude<Language, 'zh'>): string {
  if (!hasLarge.test(fold(text))) return text;
  const numerals = language === 'en' ? english : spanish;
  const words = [...text.matchAll(/\p{L}+/gu)].map((match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  let result = '';
  let from = 0;
  for (let place = 0; place < words.length;) {
    const run = runAt(words, place, text, numerals, joints[language]);
    const first = words[place];
    const last = words[place + run - 1];
    const value = valueOf(
      words.slice(place, place + run).map(({ word }) => word),
      numerals,
    );
    const isLarge = words
      .slice(place, place + run)
      .some(({ word }) => (numerals[word] ?? 0) >= 100);
    if (run >= 2 && isLarge && first !== undefined && last !== undefined) {
      result += text.slice(from, first.start) + String(value);
      from = last.end;
    }
    place += Math.max(run, 1);
  }
  return result + text.slice(from);
}

interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The number of words from a place on that make one number. */
function runAt(
  words: readonly PlacedWord[],
  place: number,
  text: string,
  numerals: Numerals,
  joint: string,
): number {
  let length = 0;
  while (place + length < words.length) {
    const each = words[place + length];
    const before = words[place + length - 1];
    if (each === undefined) break;
    const gap = before === undefined || length === 0 ? ' ' : text.slice(before.end, each.start);
    if (!/^[\s-]+$/u.test(gap)) break;
    const next = words[place + length + 1]?.word ?? '';
    // "Two hundred and two hundred and fifty" are two numbers.
    const behind = words[place + length + 2]?.word ?? '';
    const isJoint =
      each.word === joint && length > 0 && (numerals[next] ?? 100) < 100 && behind !== 'hundred';
    if (numerals[each.word] === undefined && !isJoint) break;
    // What counts millions or billions is no part of the number before it.
    if (each.word === 'mil' && next === 'millones') break;
    length++;
  }
  return length;
}

function valueOf(words: readonly string[], numerals: Numerals): number {
  let total = 0;
  let current = 0;
  for (const word of words) {
    const value = numerals[word];
    if (value === undefined) continue;
    if (!multipliers.has(word)) current += value;
    else if (value === 100) current = Math.max(current, 1) * 100;
    else {
      total += Math.max(current, 1) * value;
      current = 0;
    }
  }
  return total + current;
}
