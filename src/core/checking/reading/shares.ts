import type { Language } from '../../passages/language.ts';

export interface Share {
  readonly percent: number;
  readonly start: number;
  readonly end: number;
}

const numbers: Readonly<Record<Language, string>> = {
  en: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  es: 'un|uno|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
  zh: '一 二|两 三 四 五 六 七 八 九 十',
};
const ordinals = 'third fourth fifth sixth seventh eighth ninth tenth';

const any = (words: string) => `${words.replaceAll(' ', '|')}|\\d{1,3}`;
const valueOf = (words: string, word: string) =>
  /\d/u.test(word)
    ? Number(word)
    : 1 + words.split(' ').findIndex((forms) => forms.split('|').includes(word.toLowerCase()));

const time = 'years?|months?|weeks?|days?|times?|hours?';

/** A part and how many make the whole, or which of them it is. */
const patterns: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    new RegExp(
      String.raw`(?<![\p{L}\d-])(?<part>${any(numbers.en)}) (?:out of(?: every)?|in every) (?<whole>${any(numbers.en)})(?![\p{L}\d%.-]|,\d| (?:${time})\b)`,
      'giu',
    ),
    new RegExp(
      String.raw`(?<![\p{L}\d-])(?<part>one|1) in (?:every )?(?<whole>${any(numbers.en)})(?![\p{L}\d%.-]|,\d| (?:${time}|million|billion|thousand|percent)\b)`,
      'giu',
    ),
    // "One project in four regions" is no share, an estimate of one is.
    new RegExp(
      String.raw`(?<=\b(?:about|roughly|around|nearly|almost|approximately|barely|some|than) )(?<part>one|1)(?: \p{L}+){1,2} in (?:every )?(?<whole>${any(numbers.en)})(?![\p{L}\d%.-]|,\d| (?:${time}|million|billion|thousand|percent)\b)`,
      'giu',
    ),
    new RegExp(
      String.raw`\bone(?: \p{L}+){1,2} in every (?<whole>${any(numbers.en)})(?![\p{L}\d%.-]|,\d| (?:${time})\b)`,
      'giu',
    ),
    new RegExp(
      String.raw`\bevery (?<ordinal>${ordinals.replaceAll(' ', '|')}) (?!(?:${time})\b)(?=\p{L})`,
      'giu',
    ),
  ],
  es: [
    new RegExp(
      String.raw`(?<![\p{L}\d])(?<part>${any(numbers.es)})(?: \p{L}+)? de cada (?<whole>${any(numbers.es)})(?![\p{L}\d%]|[.,]\d)`,
      'giu',
    ),
  ],
  zh: [
    new RegExp(
      String.raw`每(?<whole>${any(numbers.zh)})(?<counted>[部个名人辆家台件位座])[^，。；\d]{0,8}?[有是](?<part>${any(numbers.zh)})\k<counted>`,
      'gu',
    ),
  ],
};

/** Shares put as so many of so many: one in fourteen, every fourth, uno de cada catorce, 每四部就有一部. */
export function sharesIn(text: string, language: Language): Share[] {
  const words = numbers[language];
  const found: Share[] = [];
  for (const pattern of patterns[language]) {
    for (const match of text.matchAll(pattern)) {
      const { part = words.split(/[ |]/u)[0] ?? '', whole = '', ordinal } = match.groups ?? {};
      const parts = valueOf(words, part);
      const all =
        ordinal === undefined
          ? valueOf(words, whole)
          : 3 + ordinals.split(' ').indexOf(ordinal.toLowerCase());
      const [start, end] = [match.index, match.index + match[0].length];
      const isTaken = found.some((share) => start < share.end && share.start < end);
      if (parts < 1 || all < 2 || parts >= all || isTaken) continue;
      found.push({ percent: Number(((100 * parts) / all).toFixed(2)), start, end });
    }
  }
  return found;
}
