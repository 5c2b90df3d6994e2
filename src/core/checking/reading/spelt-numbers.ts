import type { Language } from '../../passages/language.ts';
import type { Rewriting } from './rewriting.ts';

export const englishNumbers =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
export const spanishNumbers =
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  );

/** From here on a number word is no article and no part of a name. */
const firstPlain = 12;

export const valueIn = (words: readonly string[], word: string) =>
  words.indexOf(word.toLowerCase()) + 1;
export const anyOf = (words: readonly string[]) => words.join('|');

export const shareOf = (part: number, whole: number) =>
  `${Number(((100 * part) / whole).toFixed(2))}%`;

/** Number words before a half, a point or a share, and those that can be nothing else. */
function inWords(
  words: readonly string[],
  tens: readonly string[],
  parts: Readonly<Record<string, string>>,
): Rewriting[] {
  const value = (word = '') => String(valueIn(words, word));
  const valueOfPart = (word: string) => (/\d/u.test(word) ? word : value(word));
  const any = anyOf(words);
  return [
    [
      new RegExp(
        String.raw`(?<!\p{L})(${anyOf(tens)})(?:${parts['joint']}(${anyOf(words.slice(0, 9))}))?(?!\p{L})`,
        'giu',
      ),
      (_, ten = '', one) =>
        String(
          10 * (tens.indexOf(ten.toLowerCase()) + Number(parts['firstTen'])) +
            (one === undefined ? 0 : valueIn(words, one)),
        ),
    ],
    [
      new RegExp(String.raw`(?<![\p{L}-])(${any}|\d+) ${parts['half']}(?!\p{L})`, 'giu'),
      (_, word = '') => `${/\d/u.test(word) ? word : value(word)}${parts['mark']}5`,
    ],
    [
      new RegExp(
        String.raw`(?<![\p{L}-])(${any}|\d+) ${parts['point']} ((?:${any}|\d+)(?: (?:${anyOf(words.slice(0, 9))}))*)(?!\p{L})`,
        'giu',
      ),
      (_, whole = '', decimals = '') =>
        `${valueOfPart(whole)}${parts['mark']}${decimals.split(' ').map(valueOfPart).join('')}`,
    ],
    [
      new RegExp(
        String.raw`(?<!\p{L})(${anyOf(words.slice(1, 9))}|\d) (${anyOf(Object.keys(fractionsOf(parts['fractions'] ?? '')))})(?:${parts['ofFraction']})?(?!\p{L})`,
        'giu',
      ),
      (_, part = '', whole = '') =>
        shareOf(
          Number(valueOfPart(part)),
          fractionsOf(parts['fractions'] ?? '')[whole.toLowerCase()] ?? 1,
        ),
    ],
    [
      new RegExp(String.raw`(?<![\p{L}-])(${anyOf(words.slice(firstPlain))})(?!\p{L})`, 'giu'),
      (_, word = '') => value(word),
    ],
  ];
}

/** Parts of a whole in the plural, with how many make it; thirds and quarters are read as shares elsewhere. */
const fractionsOf = (names: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    names.split(' ').map((name, place) => [name, 5 + (place % fractionKinds)] as const),
  );
const fractionKinds = 6;

const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const spanishTens = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');

export const numberWords = {
  en: inWords(englishNumbers, englishTens, {
    joint: '[ -]',
    firstTen: '2',
    fractions: 'fifths sixths sevenths eighths ninths tenths',
    ofFraction: '',
    half: 'and a half',
    point: 'point',
    mark: '.',
  }),
  es: inWords(spanishNumbers, spanishTens, {
    joint: ' y ',
    firstTen: '3',
    fractions:
      'quintos sextos séptimos octavos novenos décimos quintas sextas séptimas octavas novenas décimas',
    ofFraction: ' partes',
    half: '(?:kilómetros )?y medi[oa](?= por ciento| ?%)',
    point: '(?:coma|punto)',
    mark: ',',
  }),
  zh: [],
} as const satisfies Record<Language, readonly Rewriting[]>;
