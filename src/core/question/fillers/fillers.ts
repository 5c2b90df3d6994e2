import { languages, type Language } from '../../passages/language.ts';
import { createPhraseFinder } from '../../retrieval/index/phrase-finder.ts';
import { foldAccents, splitWords } from '../../retrieval/index/tokenize.ts';
import { englishFillers } from './en.ts';
import { spanishFillers } from './es.ts';
import { chineseFillers } from './zh.ts';

const lists: Readonly<Record<Language, string>> = {
  en: englishFillers,
  es: spanishFillers,
  zh: chineseFillers,
};

const finders = Object.fromEntries(
  languages.map((language) => {
    const phrases = lists[language].trim().split(/\s+/u);
    const known = phrases.map((phrase) => ({
      words: splitWords(phrase, 'zh').map(foldAccents),
      value: phrase,
    }));
    return [language, createPhraseFinder(known)] as const;
  }),
);

/** Lists the places of a question's words that carry nothing of what it asks. */
export function fillersIn(question: string, language: Language): ReadonlySet<number> {
  const words = splitWords(question, 'zh').map(foldAccents);
  const found = finders[language]?.(words) ?? [];
  return new Set(
    found.flatMap(({ start, end }) => words.slice(start, end).map((_, place) => start + place)),
  );
}
