import type { Language } from '../../passages/language.ts';
import type { Figure } from '../../passages/passage.ts';
import { perLanguage } from '../../passages/per-language.ts';
import { pictureWords, type ScaleWords, type UnitWords } from '../words/words.ts';

/** In which power of ten an axis counts. */
export interface AxisScale {
  readonly factor: number;
  /** What one step of it is called: billion US dollars. */
  readonly unit: string;
}

const money: ReadonlySet<string> = new Set(['USD', 'PEN', 'CNY', 'EUR']);

/** As many values as have room for all digits of hundred thousands. */
const mostWithAllDigits = 6;
const leastInThousands = 10_000;

/** Decimals of a value in the unit of an axis; with more it is rounded there, and written out beside. */
const mostOnAxis = 4;

type Amount = Pick<Figure, 'value' | 'unit' | 'bound'>;

/** An amount as people write it, with what bounds it: at least US$5.437 billion, 302 033 toneladas, 27万标准箱. */
export function formatAmount(amount: Amount, language: Language): string {
  return bounded(exactAmount(amount, language), amount, language);
}

/** The same in the unit of an axis: 28.6255万标准箱, 1.86 million TEU (1,856,020 TEU). */
export function formatOnAxis(amount: Amount, { factor }: AxisScale, language: Language): string {
  const { value, unit } = amount;
  const { amounts, aside } = pictureWords(language);
  const scale = amounts.scales[kindOf(unit)].find((each) => each.factor === factor);
  const most = scale?.isOfAxes === true ? 0 : mostOnAxis;
  const isExact = decimalsOf(value / factor) <= most;
  const number = isExact
    ? formatDecimal(value / factor, language)
    : formatShort(value / factor, language);
  const onAxis = inScale(number, unit, scale, language);
  const said = isExact ? onAxis : aside(onAxis, [exactAmount(amount, language)]);
  return bounded(said, amount, language);
}

function exactAmount({ value, unit }: Amount, language: Language): string {
  const { amounts } = pictureWords(language);
  const kind = kindOf(unit);
  const scale = amounts.scales[kind].find(
    ({ factor, isOfAxes = false }) =>
      !isOfAxes &&
      Math.abs(value) >= factor &&
      decimalsOf(value / factor) <= amounts.mostDecimals[kind],
  );
  return inScale(formatDecimal(value / (scale?.factor ?? 1), language), unit, scale, language);
}

function inScale(
  number: string,
  unit: string,
  scale: ScaleWords | undefined,
  language: Language,
): string {
  const word = scale === undefined ? '' : number === '1' ? (scale.one ?? scale.word) : scale.word;
  return unitIn(unit, language).amount(number + word, scale !== undefined);
}

function bounded(said: string, { bound }: Amount, language: Language): string {
  return bound === undefined ? said : pictureWords(language).bounds[bound](said);
}

/**
 * The power of ten in which values up to the largest are told with few digits: thousands only where many stand
 * beside each other, of which not all digits have room.
 */
export function axisScale(
  { largest, count }: { readonly largest: number; readonly count: number },
  unit: string,
  language: Language,
): AxisScale {
  const { axes } = pictureWords(language).amounts;
  const scale = axes[kindOf(unit)].find(({ factor }) =>
    factor === 1e3 ? largest >= leastInThousands && count > mostWithAllDigits : largest >= factor,
  );
  const { name } = unitIn(unit, language);
  return { factor: scale?.factor ?? 1, unit: name(scale?.word) };
}

/** A number of an axis: three digits, or all of a whole number. */
export function formatShort(value: number, language: Language): string {
  const shown = Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
  return formatDecimal(shown, language);
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
