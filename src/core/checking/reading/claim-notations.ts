import type { Language } from '../../passages/language.ts';
import { perLanguage } from '../../passages/per-language.ts';
import { parseNumber } from '../../passages/quantities.ts';
import { withCardinals } from '../../question/notation/cardinals.ts';
import { moneyBefore, moneyBehind, withPartsOfTotal } from './money-notations.ts';
import { rewritten, type Rewriting } from './rewriting.ts';
import { shortMonths } from './short-months.ts';
import {
  anyOf,
  englishNumbers,
  numberWords,
  shareOf,
  spanishNumbers,
  valueIn,
} from './spelt-numbers.ts';

/** "7 millones 200 mil" as 7,2 millones: with a nought at the end it would be seven thousand. */
const millionsAndThousands: Rewriting = [
  /(\d+) millones (?:y )?(\d{3})(?:000| mil)(?!\d|lones)/giu,
  (_, millions = '', thousands = '') => `${millions},${thousands.replace(/0+$/u, '')} millones`,
];

/** "Between 200 and 250 million": the first number is of millions too. */
const ranges: Rewriting = [
  /(\d[\d.,]{0,24}) (y|e|a|and|to|or|o) ((?:US)?\$?\s?\d[\d.,]{0,24}) ((?:mil )?millones|million|billion|thousand|mil(?!\p{L}))/giu,
  '$1 $4 $2 $3 $4',
];

/**
 * Digits in three or more groups are one number, whichever mark stands between: 152,000,000 in Spanish
 * too; in Peru an apostrophe sets off the millions, as in 2'512,740.
 */
const groupedDigits: readonly Rewriting[] = [
  [
    /(?<![\d.,])\d{1,3}['’´`]\d{3}(?:[.,'’´`]\d{3})*(?!\d)/gu,
    (number = '') => number.replace(/\D/gu, ''),
  ],
  [
    /(?<![\d.,])\d{1,3}([.,])\d{3}(?:\1\d{3})+(?![\d]|[.,]\d)/gu,
    (number = '') => number.replace(/\D/gu, ''),
  ],
];

/** "Two decades" in years. */
const decades = (words: readonly string[], decade: string, years: string): Rewriting[] => [
  [
    new RegExp(
      String.raw`(?<![\p{L}\d])(${anyOf(words.slice(1, 9))}|[2-9]) ${decade}(?!\p{L})`,
      'giu',
    ),
    (_, word = '') => `${10 * (/\d/u.test(word) ? Number(word) : valueIn(words, word))} ${years}`,
  ],
];

/** "Between 3.8 and 4.6 km": the first length is of the same unit, also beside a dash. */
const lengthRanges: Rewriting = [
  /(?<![\d.,\p{Script=Latin}$])(?!(?:1[5-9]|20)\d\d(?!\d))(\d[\d.,]{0,24})(\s(?:and|to|y|a|e)\s|\s?[-–—~～]\s?|[到至])(\d[\d.,]{0,24})(\s?(?:km|kilomet(?:re|er)s?|m|met(?:re|er)s?|kilómetros|metros|公里|千米|米)(?!\p{Script=Latin}))/gu,
  '$1$4$2$3$4',
];

const hundreds =
  'doscient trescient cuatrocient quinient seiscient setecient ochocient novecient'.split(' ');

const chineseDigits = '零一二三四五六七八九';
const chinesePlaces: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The value of a Chinese numeral below ten thousand, with its decimals. */
function chineseNumber(numeral: string): string {
  const [whole = '', decimals] = numeral.replaceAll('两', '二').replaceAll('〇', '零').split('点');
  let value = 0;
  let digit = 0;
  for (const sign of whole) {
    const place = chinesePlaces[sign];
    if (place === undefined) digit = chineseDigits.indexOf(sign);
    else {
      value += Math.max(digit, sign === '十' ? 1 : digit) * place;
      digit = 0;
    }
  }
  const behind = Array.from(decimals ?? '', (sign) => chineseDigits.indexOf(sign)).join('');
  return `${value + digit}${behind === '' ? '' : `.${behind}`}`;
}

const chineseNumerals = '零〇一二两三四五六七八九十百千万亿';

const before: Readonly<Record<Language, readonly Rewriting[]>> = {
  en: [
    ...groupedDigits,
    ...moneyBefore,
    [/(\d)\s?Mt(?!\p{L})/gu, '$1 million t'],
    [/(\d)\s?kt(?!\p{L})/gu, '$1 thousand t'],
    [/\b(?:a|one) decade\b/giu, '10 years'],
    [/(?<![\p{L}\d])['’](\d{2})(?![\d\p{L}'’])/gu, '20$1'],
    [/\b(imp|exp)o?\.?:? (?=(?:US)?\$?\s?\d)/giu, '$1orts '],
    ...shortMonths.en,
    ...decades(englishNumbers, 'decades', 'years'),
    [/\b(?:a|one) quarter of a (million|billion)\b/giu, '0.25 $1'],
    [/\bthree[ -]quarters of a (million|billion)\b/giu, '0.75 $1'],
    [/\bhalf a dozen\b/giu, '6'],
    [/(\d+) million (\d{3})(?:,?000| thousand)\b/giu, '$1.$2 million'],
    [/\bhalf a (kilomet(?:re|er)|percent)/giu, '0.5 $1'],
    ...numberWords.en,
    ranges,
  ],
  es: [
    ...groupedDigits,
    ...moneyBefore,
    [/(\d)\s?Mt(?!\p{L})/gu, '$1 millones de t'],
    [/(\d)\s?kt(?!\p{L})/gu, '$1 mil t'],
    [/(\d) mil MM(?!\p{L})/gu, '$1 mil millones'],
    [/(?<!\p{L})una década(?!\p{L})/giu, '10 años'],
    [/(?<!\p{L})(imp|exp)o?\.?:? (?=(?:US)?\$?\s?\d)/giu, '$1ortaciones '],
    ...shortMonths.es,
    ...decades(spanishNumbers, 'décadas', 'años'),
    millionsAndThousands,
    [/(?<!\p{L})un cuarto de millón(?!\p{L})/giu, '0,25 millones'],
    [/(?<!\p{L})kilómetro y medio(?!\p{L})/giu, '1,5 kilómetros'],
    [/(?<!\p{L})una quinta parte(?!\p{L})/giu, 'un quinto'],
    [/(?<!\p{L})una cuarta parte(?!\p{L})/giu, 'la cuarta parte'],
    [/(?<!\p{L})una tercera parte(?!\p{L})/giu, 'la tercera parte'],
    [/(\d(?: mil)?(?: millones)?) (?:de )?USD(?!\p{L})/gu, '$1 de dólares'],
    [/(\d) puntos(?= (?:al|del|de|en) )/giu, '$1 puntos porcentuales'],
    ...numberWords.es,
    [/(?<!\p{L})media docena(?: de)?(?!\p{L})/giu, '6'],
    [
      new RegExp(String.raw`(?<!\p{L})(${anyOf(hundreds)})[oa]s(?!\p{L})`, 'giu'),
      (_, word = '') => String(100 * (hundreds.indexOf(word.toLowerCase()) + 2)),
    ],
    ranges,
  ],
  zh: [
    ...groupedDigits,
    ...moneyBefore,
    [/(\d)\s?Mt(?!\p{Script=Latin})/gu, '$1百万吨'],
    [/(\d)\s?kt(?!\p{Script=Latin})/gu, '$1千吨'],
    [/(\d)\s?B(?=美元|美金|元|人民币|索尔)/gu, '$1十亿'],
    [/(\d)\s?M(?=美元|美金|元|人民币|索尔|标箱)/gu, '$1百万'],
    [/(\d)\s?(?:MM|mn|mln|million)(?![\p{Script=Latin}\d])/gu, '$1百万'],
    [/(\d)\s?(?:bn|billion)(?![\p{Script=Latin}\d])/gu, '$1十亿'],
    [
      new RegExp(
        `(?<![之第点几数${chineseNumerals}\\d])([一二两三四五六七八九])(?:([百千])|(?=[万亿]))(?![百千${chineseNumerals.slice(0, -2)}])`,
        'gu',
      ),
      (_, sign = '', place) => chineseNumber(`${sign}${place ?? ''}`),
    ],
    [
      new RegExp(
        `(?<![之第点几数${chineseNumerals}\\d])[二两三四五六七八九]?十[一二三四五六七八九]?(?=[件剂部枚头只架周]|小时)`,
        'gu',
      ),
      (numeral = '') => chineseNumber(numeral),
    ],
    [/((?:\d[\d.]*|十)[百千万亿]*)来(?=[人名个家万亿公米吨年天部台件])/gu, '约$1'],
    [
      /([五六七八九十])分之([二三四五六七八九])/gu,
      (_, whole = '', part = '') =>
        shareOf(Number(chineseNumber(part)), Number(chineseNumber(whole))),
    ],
    [
      /(?<![之零一二两三四五六七八九十百千万亿\d])[零一二两三四五六七八九十百千]+点[零一二三四五六七八九]+/gu,
      (numeral = '') => chineseNumber(numeral),
    ],
    [
      /(?<![之零一二两三四五六七八九十百千万亿\d])[一二两三四五六七八九][百千][零〇一二两三四五六七八九十百千]+(?![万亿零一二两三四五六七八九十百千])/gu,
      (numeral = '') => chineseNumber(numeral),
    ],
    [/(\d+)万(\d{4})(?!\d)/gu, '$1$2'],
    [/(\d)千(\d)百/gu, '$1$200'],
    [
      /(?<![\d十百千])([一二两三四五六七八九])亿(?=[到至])/gu,
      (_, sign = '') => `${chineseNumber(sign)}亿`,
    ],
    [
      /([一二两三四五六七八九]|十)(?=公顷|兆瓦|标箱|米|部手机)/gu,
      (sign = '') => chineseNumber(sign),
    ],
    [/两成/gu, '二成'],
    [
      /([一二三四五六七八九])公里半/gu,
      (_, sign = '') => `${'一二三四五六七八九'.indexOf(sign) + 1}.5公里`,
    ],
    [
      /(?<![\d百千万零一二三四五六七八九])(\d+|[一二三四五六七八九]?十)[多余](?=公里|兆瓦|公顷|[年名个家艘座次人天门米吨户所条万])/gu,
      '超过$1',
    ],
  ],
};

const perThousand = (unit: string, language: Language, factor = 1): Rewriting[1] => {
  return (_, digits = '') =>
    `${Number(((factor * parseNumber(digits, language)) / 1000).toPrecision(10))}${unit}`;
};

/** Smaller units as those in which the passages count. */
const after = perLanguage((language): readonly Rewriting[] => {
  const [MW, tonne] = language === 'zh' ? ['兆瓦', '吨'] : [' MW', ' t'];
  return [
    ...numberWords[language],
    millionsAndThousands,
    [/(\d[\d.,]{0,24})万千瓦/gu, perThousand(MW, language, 10_000)],
    [/(\d[\d.,]{0,24})(?:千瓦|\s?kW\b)/gu, perThousand(MW, language)],
    [
      /(\d[\d.,]{0,24}) (?:thousand|mil) (?:de )?(?:kg|kilos?|kilogram(?:me)?s?|kilogramos?)(?!\p{L})/giu,
      perThousand(tonne, language, 1000),
    ],
    [
      /(\d[\d.,]{0,24}) (?:million|millones)(?: de)? (?:kg|kilos?|kilogram(?:me)?s?|kilogramos?)(?!\p{L})/giu,
      perThousand(tonne, language, 1e6),
    ],
    [
      /(\d[\d.,]{0,24})\s?(?:公斤|千克|(?:kg|kilos?|kilogram(?:me)?s?|kilogramos?)(?!\p{L}))/giu,
      perThousand(tonne, language),
    ],
    ...moneyBehind(language),
    lengthRanges,
    [/(\d) and a half (?=percent|per cent|%|km|met)/giu, '$1.5 '],
    [/(?<=\s)de de(?=\s)/gu, 'de'],
    [/(\d)-(?=de \p{L})/gu, '$1 '],
  ];
});

/** Ways to write numbers that only claims have, before the common ones are read. */
export function withClaimNumbers(text: string, language: Language): string {
  const counted = language === 'zh' ? text : withCardinals(text, language);
  return rewritten(counted, before[language]);
}

/** Smaller units as larger ones, once the numbers are figures. */
export function withLargerUnits(text: string, language: Language): string {
  return withPartsOfTotal(rewritten(text, after(language)), language);
}
