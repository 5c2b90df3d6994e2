import type { Language } from '../../passages/language.ts';
import { withCardinals } from './cardinals.ts';

/**
 * Writes the numbers of a text as figures: 二〇二四年 as 2024年, 百分之三十四 as 34%, "thirty-four percent"
 * as "34 percent", "treinta y cuatro por ciento" as "34 por ciento". Full-width signs become plain ones.
 */
export function withFigures(text: string, language: Language): string {
  const plain = withWholeYears(withWholeNumbers(withPlainSigns(text)), language);
  switch (language) {
    case 'en':
      return inWords(withCardinals(plain, 'en'), english);
    case 'es':
      return inWords(withCardinals(plain, 'es'), spanish);
    case 'zh':
      return chineseFigures(plain);
  }
}

/** Thousands apart by a space of any kind are one number: 148 000, 1 298. */
function withWholeNumbers(text: string): string {
  return text.replace(
    /(?<![\p{L}\d.,-])\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d|[.,]\d{3})/gu,
    (number) => number.replace(/\D/gu, ''),
  );
}

/** Years of two digits, as people write them of this century's second and third decade. */
function withWholeYears(text: string, language: Language): string {
  switch (language) {
    case 'en':
      return text
        .replace(/(?<![\p{L}\d])['’](1[5-9]|2\d)(?!\d)/gu, '20$1')
        .replace(/\b(in|for|about|of|and) (2\d)(?=\s*(?:[?!.,]\s*)?$)/giu, '$1 20$2');
    case 'es':
      return text.replace(
        /(?<!\p{L})(el|del|en|año) (1[5-9]|2\d)(?=\s*(?:[?!.,]\s*)?$)/giu,
        '$1 20$2',
      );
    case 'zh':
      return text.replace(
        /(?<![\d.近去每共满前后头])(1[5-9]|2\d)年(?![间内后前来期以多份租特])/gu,
        '20$1年',
      );
  }
}

/** Full-width letters, figures and signs of quantity as plain ones; marks that end a clause stay. */
export function withPlainSigns(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ％．＄]/gu, (sign) => sign.normalize('NFKC'));
}

const digits = '〇一二三四五六七八九';
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Four digits one after another are a year; a share begins with 百分之 or ends with 成. */
function chineseFigures(text: string): string {
  const digitOf = (sign: string) => (sign === '零' ? 0 : sign === '两' ? 2 : digits.indexOf(sign));
  const asYear = (signs: string) => Array.from(signs).map(digitOf).join('');
  const valueOr = (number: string, whole: string, by: (value: number) => string) => {
    const value = chineseValue(number);
    return value === undefined ? whole : by(value);
  };
  return text
    .replace(/[〇零一二三四五六七八九]{4}(?=年|财年|年度|学年)/gu, asYear)
    .replace(/百分之([零〇一二两三四五六七八九十百点\d.]+)/gu, (whole, number: string) =>
      valueOr(number, whole, (value) => `${value}%`),
    )
    .replace(
      /([一二三四五六七八九])成([一二三四五六七八九])?(?!立|为|员|功|本|交|果|都|熟|绩|就|分|长|人)/gu,
      (_, sign: string, next?: string) => {
        return `${digitOf(sign)}${next === undefined ? 0 : digitOf(next)}%`;
      },
    )
    .replace(
      /([\d.一二两三四五六七八九十百千]+)亿([零\d.一二两三四五六七八九十百千]+)万/gu,
      (whole, high: string, low: string) => {
        const [hundredMillions, tenThousands] = [chineseValue(high), chineseValue(low)];
        if (hundredMillions === undefined || tenThousands === undefined) return whole;
        return `${hundredMillions + tenThousands / 10_000}亿`;
      },
    )
    .replace(
      /([\d一二两三四五六七八九十百]+)万([一二两三四五六七八九]千[零一二两三四五六七八九十百]*|\d千)/gu,
      (whole, high: string, low: string) => {
        const [tenThousands, rest] = [
          chineseValue(high),
          chineseValue(low.replace(/(\d)千/u, '$1000')),
        ];
        if (tenThousands === undefined || rest === undefined) return whole;
        return String(tenThousands * 10_000 + rest);
      },
    )
    .replace(/([\d一二两三四五六七八九十百千]+)[多余](?=[亿万])/gu, (whole, number: string) =>
      valueOr(number, whole, (value) => `超过${value}`),
    )
    .replace(/[一二三四五六七八九十]+(?=月|日)|(?<=月)[一二三四五六七八九十]+(?=号)/gu, (number) =>
      valueOr(number, number, String),
    )
    .replace(
      /(?<!\d)[一二两三四五六七八九十百千]+(?=亿|万|个百分点|美元|公里|吨|家|座|所|艘|辆|名|台|门|人|位|份|户|种|项|条|架|枚|次|岁|年|天|米|个)/gu,
      (number) =>
        valueOr(number, number, (value) =>
          number.length === 1 && value < 10 ? number : String(value),
        ),
    );
}

function chineseValue(number: string): number | undefined {
  if (/^[\d.]+$/.test(number)) return Number(number);
  const [whole = '', fraction] = number.split('点');
  let value = 0;
  let current = 0;
  for (const sign of whole) {
    const place = places[sign];
    if (place !== undefined) {
      value += (current === 0 ? 1 : current) * place;
      current = 0;
    } else {
      const digit = sign === '零' ? 0 : sign === '两' ? 2 : digits.indexOf(sign);
      if (digit < 0) return undefined;
      current = digit;
    }
  }
  const decimals = Array.from(fraction ?? '')
    .map((sign) => digits.indexOf(sign))
    .join('');
  return Number(`${value + current}${decimals === '' ? '' : `.${decimals}`}`);
}

interface NumberWords {
  readonly ones: readonly string[];
  readonly tens: readonly string[];
  readonly pattern: RegExp;
  /** A number with its decimals, whose first figure is a word or a figure. */
  readonly decimal: RegExp;
  /** What a number has before its decimals. */
  readonly point: '.' | ',';
}

const english = numberWordsOf({
  ones: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ),
  tens: '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  joint: '[\\s-]',
  counted:
    'percent|per cent|percentage|million|billion|trillion|thousand|point|in ten|out of ten|of every ten',
  point: '.',
});

const spanish = numberWordsOf({
  ones: 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve'.split(
    ' ',
  ),
  tens: '- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' '),
  joint: '\\s+y\\s+',
  counted:
    'por ciento|millones|mil|coma|de cada|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)',
  point: ',',
});

function numberWordsOf({
  ones,
  tens,
  joint,
  counted,
  point,
}: Pick<NumberWords, 'ones' | 'tens' | 'point'> & {
  /** Between tens and ones. */
  readonly joint: string;
  /** A single small number counts only before one of these. */
  readonly counted: string;
}): NumberWords {
  const known = tens.filter((word) => word !== '-').join('|');
  const small = ones.slice(1).join('|');
  return {
    ones,
    tens,
    point,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:(${known})(?:${joint}(${small}))?|(${small})(?=\s+(?:${counted})(?!\p{L})))(?!\p{L})`,
      'gu',
    ),
    decimal: new RegExp(String.raw`(\d+) (?:point|coma) (${small}|\\d+)(?!\p{L})`, 'giu'),
  };
}

function inWords(text: string, { ones, tens, pattern, decimal, point }: NumberWords): string {
  const fold = (word: string) =>
    word
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase();
  const folded = fold(text);
  // Accents only change the length of a decomposed text: such a text is left as it is.
  if (folded.length !== text.length) return text;
  let result = '';
  let from = 0;
  for (const match of folded.matchAll(pattern)) {
    const [whole, ten, one, alone] = match;
    const value =
      alone === undefined
        ? 10 * tens.indexOf(ten ?? '') + (one === undefined ? 0 : ones.indexOf(one))
        : ones.indexOf(alone);
    result += text.slice(from, match.index) + String(value);
    from = match.index + whole.length;
  }
  return (result + text.slice(from)).replace(decimal, (_, whole: string, behind: string) => {
    return `${whole}${point}${/^\d/u.test(behind) ? behind : ones.indexOf(fold(behind))}`;
  });
}
