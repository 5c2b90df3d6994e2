import type { Language } from '../passages/language.ts';
import type { Figure } from '../passages/passage.ts';
import { perLanguage } from '../passages/per-language.ts';
import { pictureWords, type ScaleWords, type UnitWords } from './words/words.ts';

/** In which power of ten an axis counts. */
export interface AxisScale {
  readonly factor: number;
  /** What one step of it is called: billion US dollars. */
  readonly unit: string;
}

const money: ReadonlySet<string> = new Set(['USD', 'PEN', 'CNY', 'EUR']);

/** An axis does not count in thousands below this many of them. */
const leastOnAxis = 10;

/** An amount as people write it, with what bounds it: at least US$5.437 billion, 302 033 toneladas, 27万标准箱. */
export function formatAmount(
  { value, unit, bound }: Pick<Figure, 'value' | 'unit' | 'bound'>,
  language: Language,
): string {
  const { amounts, bounds } = pictureWords(language);
  const kind = kindOf(unit);
  const scale = amounts.scales[kind].find(
    ({ factor }) =>
      Math.abs(value) >= factor && decimalsOf(value / factor) <= amounts.mostDecimals[kind],
  );
  const number = formatDecimal(scale === undefined ? value : value / scale.factor, language);
  const amount = unitIn(unit, language).amount(number + (scale?.word ?? ''), scale !== undefined);
  return bound === undefined ? amount : bounds[bound](amount);
}

/** The power of ten in which values up to the largest are told with few digits. */
export function axisScale(largest: number, unit: string, language: Language): AxisScale {
  const { axes } = pictureWords(language).amounts;
  const scale = scaleFor(largest, axes[kindOf(unit)]);
  const { name } = unitIn(unit, language);
  return { factor: scale?.factor ?? 1, unit: name(scale?.word) };
}

/** A number of an axis: three digits, or all of a whole number. */
export function formatShort(value: number, language: Language): string {
  const shown = Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
  return formatDecimal(shown, language);
}

function scaleFor(largest: number, scales: readonly ScaleWords[]): ScaleWords | undefined {
  return scales.find(({ factor }) => largest >= (factor === 1e3 ? leastOnAxis * factor : factor));
}

function unitIn(unit: string, language: Language): UnitWords {
  return (
    pictureWords(language).amounts.units[unit] ?? {
      amount: (number) => `${number} ${unit}`,
      name: (scale) => (scale === undefined ? unit : `${scale} ${unit}`),
    }
  );
}

function kindOf(unit: string): 'money' | 'counts' {
  return money.has(unit) ? 'money' : 'counts';
}

function decimalsOf(value: number): number {
  return (String(Number(value.toPrecision(12))).split('.')[1] ?? '').length;
}

/** Four digits stay whole in Spanish, and all in Chinese. */
const grouping = { en: 'always', es: 'min2', zh: false } as const;

// Making one costs a hundred times as much as using it.
const decimalIn = perLanguage(
  (language) =>
    new Intl.NumberFormat(language === 'es' ? 'es' : 'en', {
      maximumFractionDigits: 4,
      useGrouping: grouping[language],
    }),
);

/** 1,234.5 in English, 1234,5 and 12 345 in Spanish with a space that does not break, 12345.6 in Chinese. */
function formatDecimal(value: number, language: Language): string {
  const said = decimalIn(language).format(value);
  return language === 'es' ? said.replaceAll('.', '\u00A0') : said;
}
