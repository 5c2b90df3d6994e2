import type { Language } from '../passages/language.ts';

/**
 * Writes the numbers of a text as figures: 二〇二四年 as 2024年, 百分之三十四 as 34%, "thirty-four percent"
 * as "34 percent", "treinta y cuatro por ciento" as "34 por ciento". Full-width signs become plain ones.
 */
export function withFigures(text: string, language: Language): string {
  const plain = withPlainSigns(text);
  switch (language) {
    case 'en':
      return inWords(plain, english);
    case 'es':
      return inWords(plain, spanish);
    case 'zh':
      return chineseFigures(plain);
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
  const asYear = (signs: string) => [...signs].map(digitOf).join('');
  return text
    .replace(/[〇零一二三四五六七八九]{4}(?=年|财年|年度)/gu, asYear)
    .replace(/百分之([零〇一二两三四五六七八九十百点\d.]+)/gu, (whole, number: string) => {
      const value = chineseValue(number);
      return value === undefined ? whole : `${value}%`;
    })
    .replace(
      /([一二三四五六七八九])成(?=的|左右|多|$|[，。？?、\s])/gu,
      (_, sign: string) => `${digitOf(sign)}0%`,
    )
    .replace(
      /[一二两三四五六七八九十百千]+(?=亿|万|个百分点|美元|公里|吨|家|座|所|艘|辆|名|月|日)/gu,
      (number) => {
        const value = chineseValue(number);
        return value === undefined || number.length === 1 ? number : String(value);
      },
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
  const decimals = [...(fraction ?? '')].map((sign) => digits.indexOf(sign)).join('');
  return Number(`${value + current}${decimals === '' ? '' : `.${decimals}`}`);
}

interface NumberWords {
  readonly ones: readonly string[];
  readonly tens: readonly string[];
  /** Between tens and ones. */
  readonly joint: string;
  /** A single small number counts only before one of these. */
  readonly counted: string;
}

const english: NumberWords = {
  ones: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ),
  tens: '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  joint: '[\\s-]',
  counted: 'percent|per cent|percentage|million|billion|trillion|thousand',
};

const spanish: NumberWords = {
  ones: 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve'.split(
    ' ',
  ),
  tens: '- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' '),
  joint: '\\s+y\\s+',
  counted: 'por ciento|millones|mil',
};

function inWords(text: string, { ones, tens, joint, counted }: NumberWords): string {
  const fold = (word: string) =>
    word
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase();
  const known = tens.filter((word) => word !== '-').join('|');
  const small = ones.slice(1).join('|');
  const folded = fold(text);
  // Accents only change the length of a decomposed text: such a text is left as it is.
  if (folded.length !== text.length) return text;
  const pattern = new RegExp(
    String.raw`(?<!\p{L})(?:(${known})(?:${joint}(${small}))?|(${small})(?=\s+(?:${counted})(?!\p{L})))(?!\p{L})`,
    'gu',
  );
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
  return result + text.slice(from);
}
