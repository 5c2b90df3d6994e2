import type { Language } from '../../passages/language.ts';

type Rewriting = readonly [pattern: RegExp, by: string];

const monthsOfEnglish =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const monthsOfSpanish =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  );

/** Short names of months beside a number: 26 Sept. 2025, Nov 14th, 14-nov-2024. */
const shortMonths = {
  en: monthsOfEnglish.flatMap((month): Rewriting[] => [
    [
      new RegExp(
        String.raw`(?<=\d(?:st|nd|rd|th)?[\s-])(?:of )?(?:the )?${month.slice(0, 3)}(?:t|\.|t\.)?(?=[\s,-]|$)-?`,
        'giu',
      ),
      `${month} `,
    ],
    [new RegExp(String.raw`\b${month.slice(0, 3)}(?:t|\.|t\.)?(?=\s\d)`, 'gu'), month],
  ]),
  es: monthsOfSpanish.flatMap((month): Rewriting[] => [
    [
      new RegExp(
        String.raw`(?<=\d[\s-](?:de )?)${month.slice(0, 3)}(?:t|\.|t\.)?(?=[\s,-]|$)-?`,
        'giu',
      ),
      `de ${month} de `,
    ],
  ]),
};

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** The third of May. */
const ordinalDays = ordinals.map((word, place): Rewriting => [
  new RegExp(String.raw`\b(?:the )?${word} of (?=${monthsOfEnglish.join('|')})`, 'giu'),
  `${place + 1} `,
]);

const common: readonly Rewriting[] = [
  // The month comes first where it can be no day.
  [/(?<![\d/-])(\d{1,2})\/(1[3-9]|2\d|3[01])\/(\d{4}|\d{2})(?![\d/-])/gu, '$2/$1/$3'],
  // 2025-09-26
  [/(?<![\d./-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d/-])/gu, '$3/$2/$1'],
  [/(?<![\d./-])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/gu, '$1/$2/$3'],
  [/(\d)\s?(?:pct|p\.\s?c\.)(?!\p{L})/giu, '$1%'],
];

const byLanguage: Readonly<Record<Language, readonly Rewriting[]>> = {
  en: [
    ...shortMonths.en,
    ...ordinalDays,
    [/\bhalf a (?=million|billion)/giu, '0.5 '],
    [/\b(?:one|a|1) (million|billion) and a half\b/giu, '1.5 $1'],
    [/\b(?:one|1) and a half (?=million|billion)/giu, '1.5 '],
    [/\ba quarter of a million\b/giu, '250,000'],
    [/\b(?:a|one) (?=(?:million|billion) )/giu, '1 '],
    [/thousand million/giu, 'billion'],
    [/\ba dozen\b/giu, '12'],
    [/(\d)\s?pc\b/gu, '$1%'],
    [/\b(\d{1,2})(?:st|nd|rd|th)(?: of)? (?=\p{Lu})/gu, '$1 '],
    [/(?<=\p{L} \d{1,2})(?:st|nd|rd|th)\b/gu, ''],
    [/\b(\d{1,2}) of (?=\p{Lu})/gu, '$1 '],
    [/(?<!\d)20 (\d\d)(?!\d|[.,]\d)/gu, '20$1'],
    [/(\d)\s?(?:bn|bln)\b/gu, '$1 billion'],
    [/((?:\$|USD|S\/)\s?[\d.,]{0,24}\d)\s?B\b/gu, '$1 billion'],
    [/((?:\$|USD|S\/)\s?[\d.,]{0,24}\d)\s?(?:m|MM?|mn|mln)\b/gu, '$1 million'],
    [/(\d)m(?=\s(?!deep|long|wide|tall|high|away|of)\p{Ll}|\sTEU)/gu, '$1 million'],
    [/(\d)\s?(?:MM|mn|mln)\b/gu, '$1 million'],
    [/(\d)\s?[kK]\b(?!\s?[Ww])/gu, '$1 thousand'],
    [/(\d+(?:[.,]\d+)?) million and a half\b/giu, '$1.5 million'],
    [/(\d+) and a half (?=million|billion|thousand)/giu, '$1.5 '],
    [/(\d+) (?:out of|of|in)(?: every)? (?:100|a hundred)\b/giu, '$1%'],
    [/(\d) (?:out of|of|in)(?: every)? (?:10|ten)\b/giu, '$10%'],
  ],
  es: [
    ...shortMonths.es,
    [
      new RegExp(String.raw`(\d{1,2}) (${monthsOfSpanish.join('|')}) (?=\d{4})`, 'giu'),
      '$1 de $2 de ',
    ],
    [/(?<!\p{L})medio millón(?!\p{L})/giu, '0,5 millones'],
    [/(?<!\p{L})(?:un |1 )?millón y medio(?!\p{L})/giu, '1,5 millones'],
    [/(?<!\p{L})(?:un|1) millón (\d{3}) mil(?!\p{L})/giu, '1,$1 millones'],
    [/(\d+) millones (\d{3}) mil(?!lones|\p{L})/giu, '$1,$2 millones'],
    [/(\d+) mil (\d{3})(?!\d)/giu, '$1$2'],
    [/(?<!\d |\p{L})mil (\d{3})(?!\d)/giu, '1$1'],
    [/(\d) (?=mil \d{3})/gu, '$1 '],
    [/(?<!\p{L})una docena(?!\p{L})/giu, '12'],
    [/(?<!\p{L})un (?=millón)/giu, '1 '],
    [/(?<!\p{L})(?:1ro|1ero|1\.?[ºo]|1°|primero)\.? de (?=\p{L})/giu, '1 de '],
    [/(\d)\s?(?:MM|M|mlls?|mill|mllns)\.?(?![\p{L}\d])/gu, '$1 millones'],
    [/((?:\$|USD|S\/)\s?[\d.,]{0,24}\d)\s?B(?![\p{L}\d])/gu, '$1 mil millones'],
    [/(\d)\s?[kK](?![\p{L}\d])/gu, '$1 mil'],
    [/(\d+) millones y medio(?!\p{L})/giu, '$1,5 millones'],
    [/(\d+) mil y medio(?!\p{L})/giu, '$1,5 mil'],
    [/(\d+) (?:coma|punto) (\d+)/giu, '$1,$2'],
    [/(\d+) de cada (?:100|cien)(?!\p{L})/giu, '$1%'],
    [/(\d) de cada (?:10|diez)(?!\p{L})/giu, '$10%'],
    [/(\d)\s?(?:x|por) (?:ciento|100)(?!\p{L})/giu, '$1%'],
  ],
  zh: [
    [/(\d),(\d{2})(?=亿)/gu, '$1.$2'],
    [/(\d+月\d+)号/gu, '$1日'],
    [/(?<!\d)(\d\d)年(?=\d{1,2}月)/gu, '20$1年'],
    [/过半/gu, '超过50%'],
    [/(?:近|将近)半(?!年)/gu, '约50%'],
    [/((?:\$|USD|美元)\s?[\d.,]{0,24}\d)\s?B(?![\p{Script=Latin}\d])/gu, '$1十亿'],
    [/美金|美刀/gu, '美元'],
    [/个百分比/gu, '%'],
  ],
};

/** Writes figures and dates of other notations as the passages do: $1.298B, 1 298 M, 2025-09-26. */
export function withPlainNotation(text: string, language: Language): string {
  return [...common, ...byLanguage[language]].reduce(
    (rest, [pattern, by]) => rest.replace(pattern, by),
    text,
  );
}
