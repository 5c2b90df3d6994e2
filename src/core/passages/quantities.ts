import type { Language } from './language.ts';

/**
 * An amount or a part of a date, as it stands in a text. Dates come apart into year, month and day,
 * since languages group the parts of a range differently.
 */
export interface Quantity {
  readonly unit: string;
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const number = String.raw`\d+(?:\u00A0\d{3})*(?:[.,]\d+)*`;

const scales: Readonly<Record<Language, readonly (readonly [pattern: string, factor: number])[]>> =
  {
    en: [
      ['trillion', 1e12],
      ['billion|bn', 1e9],
      ['million', 1e6],
      ['thousand', 1e3],
    ],
    es: [
      ['mil\\s+millones|miles\\s+de\\s+millones', 1e9],
      ['billón|billones', 1e12],
      ['millón|millones', 1e6],
      ['mil|miles', 1e3],
    ],
    zh: [
      ['万亿', 1e12],
      ['十亿', 1e9],
      ['亿', 1e8],
      ['千万', 1e7],
      ['百万', 1e6],
      ['万', 1e4],
      ['千', 1e3],
    ],
  };

/** Units that a figure may not lose or swap; each is matched right after the number. */
const units: readonly (readonly [unit: string, pattern: string])[] = [
  [
    'percent',
    String.raw`%|percent\b|per cent\b|por ciento\b|个百分点|percentage points?\b|puntos porcentuales`,
  ],
  ['USD', String.raw`(?:US\s+|U\.S\.\s+)?dollars?\b|(?:de\s+)?dólares|美元`],
  ['PEN', String.raw`(?:Peruvian\s+)?sol(?:es)?\b|(?:de\s+)?soles\b|索尔`],
  ['CNY', String.raw`yuan(?:es)?\b|(?:de\s+)?yuanes\b|元人民币|人民币|元`],
  ['EUR', String.raw`euros?\b|(?:de\s+)?euros\b|欧元`],
  ['TEU', String.raw`(?:de\s+)?TEUs?\b|个?标准?箱`],
  ['GW', String.raw`GW\b|gigawatts?\b|吉瓦`],
  ['MW', String.raw`MW\b|megawatts?\b|(?:de\s+)?megavatios|megawatts|兆瓦`],
  ['kV', String.raw`kV\b|千伏`],
  ['km', String.raw`km\b|kilomet(?:re|er)s?\b|(?:de\s+)?kilómetros?|公里`],
  ['hectare', String.raw`ha\b|hectares?\b|(?:de\s+)?hectáreas?|公顷`],
  ['tonne', String.raw`t\b|(?:metric\s+)?ton(?:ne)?s?\b|(?:de\s+)?toneladas?|吨`],
  ['metre', String.raw`m\b|met(?:re|er)s?\b|metros?\b|米`],
];

const currencyBefore: readonly (readonly [unit: string, pattern: string])[] = [
  ['USD', String.raw`(?:US\s?\$|USD\s?|\$)\s?`],
  ['PEN', String.raw`S\/\.?\s?`],
  ['CNY', String.raw`(?:¥|RMB\s?|CN¥)\s?`],
  ['EUR', '€'],
];

const months: Readonly<Record<Exclude<Language, 'zh'>, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre'.split(
    ' ',
  ),
};

const alternatives = (pairs: readonly (readonly [string, unknown])[], place: 0 | 1) =>
  pairs.map((pair) => `(?:${String(pair[place])})`).join('|');

const amountPatterns = {
  en: amountPattern('en'),
  es: amountPattern('es'),
  zh: amountPattern('zh'),
} as const satisfies Record<Language, RegExp>;

function amountPattern(language: Language): RegExp {
  const before = alternatives(currencyBefore, 1);
  const scale = alternatives(scales[language], 0);
  const unit = alternatives(units, 1);
  const gap = String.raw`[\s-]?`;
  const more = language === 'zh' ? '(?:多|余)?' : '';
  // A Chinese word may stand right before a number; letters there make it part of a name.
  const attached = language === 'zh' ? String.raw`\p{Script=Latin}` : String.raw`\p{L}`;
  const scaleEnd = language === 'zh' ? '' : String.raw`\b`;
  // No letter with an accent ends a unit: "2 técnicos" weigh nothing.
  const unitEnd = language === 'zh' ? '' : String.raw`(?!\p{L})`;
  return new RegExp(
    String.raw`(?<![${attached}\d.])(?<before>${before})?(?<number>${number})(?:${gap}(?<scale>${scale})${scaleEnd})?${more}(?:${gap}(?<unit>(?:${unit})${unitEnd}))?`,
    'gu',
  );
}

const datePatterns = {
  en: new RegExp(
    String.raw`(?:(?<day>\d{1,2})\s+)?(?<month>${months.en.join('|')})(?:\s+(?<dayAfter>\d{1,2})(?!\d))?(?:,?\s+(?<year>\d{4}))?(?![\p{L}\d])`,
    'gu',
  ),
  es: new RegExp(
    String.raw`(?:(?<day>\d{1,2})\s+de\s+)?(?<month>${months.es.join('|')})(?<dayAfter>)?(?:\s+del?\s+(?:año\s+)?(?<year>\d{4}))?(?![\p{L}\d])`,
    'giu',
  ),
  zh: /(?:(?<year>\d{4})年)?(?:(?<month>\d{1,2})月(?:份)?(?:(?<day>\d{1,2})日)?)?/gu,
} as const satisfies Record<Language, RegExp>;

/** Finds all amounts and parts of dates in a text, in order; numbers written as words are not among them. */
export function findQuantities(text: string, language: Language): Quantity[] {
  const dates = findDates(text, language);
  const rest = blankOut(text, dates);
  return [...dates, ...findAmounts(rest, language)].toSorted((a, b) => a.start - b.start);
}

function findDates(text: string, language: Language): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(datePatterns[language])) {
    if (match[0] === '') continue;
    const { year, month, day, dayAfter } = match.groups ?? {};
    // "May" and "March" may open a sentence as verbs: they are months only beside a number or after a preposition.
    if (language === 'en' && year === undefined && day === undefined && dayAfter === undefined) {
      const before = text.slice(0, match.index);
      const isVerb = match[0] === 'May' || match[0] === 'March';
      if (
        isVerb &&
        !/(?:\b(?:in|of|since|until|by|from|to|late|early|and|through)|mid-?)\s*$/iu.test(before)
      )
        continue;
    }
    const span = { start: match.index, end: match.index + match[0].length };
    if (year !== undefined) found.push({ unit: 'year', value: Number(year), ...span });
    if (month !== undefined) {
      found.push({ unit: 'month', value: monthNumber(month, language), ...span });
    }
    const date = day ?? dayAfter;
    if (date !== undefined && date !== '')
      found.push({ unit: 'day', value: Number(date), ...span });
  }
  return found;
}

function monthNumber(month: string, language: Language): number {
  if (language === 'zh') return Number(month);
  const wanted = month.toLowerCase();
  return months[language].findIndex((name) => name.toLowerCase().split('|').includes(wanted)) + 1;
}

function blankOut(text: string, spans: readonly Quantity[]): string {
  let blanked = text;
  for (const { start, end } of spans) {
    blanked = blanked.slice(0, start) + ' '.repeat(end - start) + blanked.slice(end);
  }
  return blanked;
}

function findAmounts(text: string, language: Language): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(amountPatterns[language])) {
    const { before, number: digits = '', scale, unit } = match.groups ?? {};
    const end = match.index + match[0].length;
    // Part of a name such as 90B or 5G.
    if (scale === undefined && unit === undefined && /^[A-Za-z]/.test(text.slice(end))) continue;
    const value = parseNumber(digits, language) * scaleFactor(scale, language);
    const name = before === undefined ? unitName(unit) : currencyName(before);
    const isYear = name === 'number' && scale === undefined && /^(?:1[5-9]|20)\d\d$/.test(digits);
    found.push({ unit: isYear ? 'year' : name, value, start: match.index, end });
  }
  return found;
}

/** Patterns of which the first that matches tells which of some things a text is. */
type Kinds<Value> = readonly (readonly [pattern: RegExp, value: Value])[];

const scaleKinds = {
  en: kindsOf(scales.en, '$'),
  es: kindsOf(scales.es, '$'),
  zh: kindsOf(scales.zh, '$'),
} as const satisfies Record<Language, Kinds<number>>;
const unitKinds = kindsOf(units.map(([unit, pattern]) => [pattern, unit] as const));
const currencyKinds = kindsOf(
  currencyBefore.map(([unit, pattern]) => [pattern, unit] as const),
  '$',
);

function kindsOf<Value>(
  pairs: readonly (readonly [pattern: string, value: Value])[],
  end = '',
): Kinds<Value> {
  return pairs.map(([pattern, value]) => [new RegExp(`^(?:${pattern})${end}`, 'u'), value]);
}

function kindOf<Value>(text: string, kinds: Kinds<Value>): Value | undefined {
  return kinds.find(([pattern]) => pattern.test(text))?.[1];
}

/**
 * Reads a number by the separators of a language: 1,300.5, or 1.300,5 in Spanish; 3.5 is 3.5 in any, and
 * a non-breaking space stands between thousands in any.
 */
export function parseNumber(written: string, language: Language): number {
  const digits = written.replaceAll('\u00A0', '');
  const thousands = language === 'es' ? '.' : ',';
  const grouped = language === 'es' ? /^\d{1,3}(?:\.\d{3})+(?!\d)/ : /^\d{1,3}(?:,\d{3})+(?!\d)/;
  const plain = grouped.test(digits) ? digits.replaceAll(thousands, '') : digits;
  return Number(plain.replace(',', '.'));
}

function scaleFactor(scale: string | undefined, language: Language): number {
  return scale === undefined ? 1 : (kindOf(scale, scaleKinds[language]) ?? 1);
}

function unitName(unit: string | undefined): string {
  return unit === undefined ? 'number' : (kindOf(unit, unitKinds) ?? 'number');
}

function currencyName(before: string): string {
  return kindOf(before, currencyKinds) ?? 'number';
}
