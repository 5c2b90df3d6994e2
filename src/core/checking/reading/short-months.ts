import type { Rewriting } from './rewriting.ts';

const monthsOf = {
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  ),
};

/** A month by its first letters with a year of two digits: jul-24. */
const monthAndYear = (months: readonly string[], of: string): Rewriting => [
  new RegExp(String.raw`(?<!\p{L}|\d[\s-])(${lettersOf(months)})-(1\d|2\d)(?![\d-])`, 'giu'),
  (_, month = '', year = '') => `${monthOf(months, month)}${of} 20${year}`,
];

/** Jan-Oct 2024; left alone, the first month would be a name. */
const shortRange: Rewriting = [
  new RegExp(
    String.raw`(?<!\p{L}|\d[\s-])(${lettersOf(monthsOf.en)})\.?\s?[-–—/]\s?(${lettersOf(monthsOf.en)})(?!\p{L})\.?(?=\s)`,
    'gu',
  ),
  (_, first = '', last = '') => `${monthOf(monthsOf.en, first)} to ${monthOf(monthsOf.en, last)}`,
];

function lettersOf(months: readonly string[]): string {
  return months.map((month) => month.slice(0, 3)).join('|');
}

function monthOf(months: readonly string[], letters: string): string {
  const isOf = (month: string) => month.toLowerCase().startsWith(letters.toLowerCase());
  return months.find(isOf) ?? letters;
}

/** Short names of months that stand beside a dash. */
export const shortMonths: Readonly<Record<'en' | 'es', readonly Rewriting[]>> = {
  en: [shortRange, monthAndYear(monthsOf.en, '')],
  es: [
    monthAndYear(monthsOf.es, ' de'),
    // A stop would end the sentence: ene.-oct. 2025.
    [/(?<!\p{L})(\p{L}{3,4})\.\s?-\s?(\p{L}{3,4})\.(?=\s\d{4})/giu, '$1-$2'],
  ],
};
