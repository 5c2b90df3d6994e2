import type { Language } from './language.ts';
import { perLanguage } from './per-language.ts';

/** Small whole numbers as words, by value; a bar stands between the forms of one. */
const numberWords: Readonly<Record<Language, readonly string[]>> = {
  en: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
  es: 'cero un|uno|una dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' '),
  zh: '零 一 二|两 三 四 五 六 七 八 九 十 十一 十二'.split(' '),
};

function patternOf(words: string, language: Language): RegExp {
  const pattern = language === 'zh' ? `(?:${words})` : String.raw`(?<!\p{L})(?:${words})(?!\p{L})`;
  return new RegExp(pattern, 'iu');
}

/** Whether a text has a small whole number as a word. */
export function hasNumberWord(text: string, value: number, language: Language): boolean {
  const words = numberWords[language][value];
  return words !== undefined && patternOf(words, language).test(text);
}

/** A pattern for the words of several small whole numbers. */
export function numberWordsPattern(values: readonly number[], language: Language): RegExp {
  return patternOf(values.map((value) => numberWords[language][value] ?? '').join('|'), language);
}

const valuesOfWords = perLanguage(
  (language) =>
    new Map(
      numberWords[language].flatMap((forms, value) =>
        forms.split('|').map((form) => [form, value] as const),
      ),
    ),
);

/** The small whole number that a word stands for; undefined for any other word. */
export function numberOfWord(word: string, language: Language): number | undefined {
  return valuesOfWords(language).get(word);
}
