import type { Language } from '../../passages/language.ts';
import { parseNumber } from '../../passages/quantities.ts';
import type { Rewriting } from './rewriting.ts';

/** Signs and codes of money before a number, as the passages write them; its scale comes behind it. */
export const moneyBefore: readonly Rewriting[] = [
  // MUS$ 1,799 and 1799 MMUSD
  [/(?<!\p{L})MM?US(?:D|\$)\s?(\d[\d.,\u00A0 ]{0,24}\d)(?![\d\p{L}])/gu, 'US$ $1 MM'],
  [/(\d)\s?MM?US(?:D|\$)(?![\p{L}\d])/gu, '$1 MM USD'],
  [/(?<!\p{L})U\$[SD]?\s?(?=\d)/gu, 'US$'],
  [/(?<!\p{L})(?:CNY|CNH)\s?(?=\d)/gu, 'RMB '],
  [/(?<!\p{L})PEN\s?(?=\d)/gu, 'S/ '],
  [/(?<!\p{L})EUR\s?(?=\d)/gu, '€'],
  [/(US\$|USD|\$|S\/\.?|RMB)\s?MM?\s?(\d[\d.,\u00A0 ]{0,24}\d)(?![\d\p{L}])/gu, '$1 $2 MM'],
];

/** What ends a number before a sign of money behind it. */
const numberEnds = {
  en: String.raw`\d|thousand|million|billion|trillion`,
  es: String.raw`\d|mil|millón|millones`,
  zh: String.raw`[\d千万亿]`,
} as const satisfies Record<Language, string>;

/** Signs and codes of money, as words. */
const currencies: readonly (Readonly<Record<Language, string>> & { readonly codes: string })[] = [
  { codes: String.raw`USD|US\$|\$`, en: ' dollars', es: ' de dólares', zh: '美元' },
  { codes: String.raw`PEN|S\/\.?`, en: ' soles', es: ' de soles', zh: '索尔' },
  { codes: 'RMB|CNY|renminbi|¥', en: ' yuan', es: ' de yuanes', zh: '人民币' },
];

/** Signs and codes of money behind a number: 1799 MM US$. */
export function moneyBehind(language: Language): Rewriting[] {
  return currencies.map((currency) => [
    new RegExp(
      String.raw`(?<=${numberEnds[language]})\s?(?:of |de )?(?:${currency.codes})(?!\s?\d|\p{Script=Latin})`,
      'gu',
    ),
    currency[language],
  ]);
}

const scales = {
  en: ' (?:million|billion)',
  es: ' (?:mil )?millones',
  zh: '百万|十亿|[万亿]',
} as const satisfies Record<Language, string>;

/** How far the parts of a total may be from it together, since each is rounded. */
const roundingOfParts = 0.02;

/** "US$1,880 million (imports 1,161 / exports 718)": parts that add up to a total are counted as it is. */
export function withPartsOfTotal(text: string, language: Language): string {
  const total = new RegExp(
    String.raw`((?:US\$|USD|\$|S\/\.?|RMB|¥)\s?)?(\d[\d.,]{0,24})(\s?(?:${scales[language]})(?: (?:de )?(?:dollars|dólares|soles|yuan(?:es)?)|美元|索尔|元)?)(\s*)([(（])([^()（）]{1,80})([)）])`,
    'giu',
  );
  return text.replace(
    total,
    (whole, sign: string | undefined, digits, counted, gap, open, inside: string, close) => {
      const part =
        /(?<![\p{L}\d.,$])\d[\d.,]{0,24}(?=\s*(?:[/;+)）]|,\s|，|、|y(?!\p{L})|and(?!\p{L})|$))/gu;
      const sum = [...inside.matchAll(part)].reduce(
        (so, [each]) => so + parseNumber(each, language),
        0,
      );
      const all = parseNumber(digits, language);
      if (Math.abs(sum - all) > roundingOfParts * all) return whole;
      const parts = inside.replace(part, (each) => `${sign ?? ''}${each}${counted}`);
      return `${sign ?? ''}${digits}${counted}${gap}${open}${parts}${close}`;
    },
  );
}
