import type { Language } from '../../passages/language.ts';
import { perLanguage } from '../../passages/per-language.ts';
import { createPhraseFinder, type FoundPhrase } from '../../retrieval/index/phrase-finder.ts';
import { foldAccents, splitWords } from '../../retrieval/index/tokenize.ts';
import { englishFillerPhrases, englishFillers } from './en.ts';
import { spanishFillerPhrases, spanishFillers } from './es.ts';
import { chineseFillers } from './zh.ts';

const split = (words: string) => words.trim().split(/\s+/u);

const lists: Readonly<Record<Language, readonly string[]>> = {
  en: [...split(englishFillers), ...englishFillerPhrases],
  es: [...split(spanishFillers), ...spanishFillerPhrases],
  zh: split(chineseFillers),
};

const finderIn = perLanguage((language) =>
  createPhraseFinder(
    lists[language].map((phrase) => ({
      words: splitWords(phrase, 'zh').map(foldAccents),
      value: phrase,
    })),
  ),
);

/** The turns of phrase of several words among a question's words, Chinese characters apart. */
export function fillerPhrasesIn(
  words: readonly string[],
  language: Language,
): FoundPhrase<string>[] {
  const found = finderIn(language)(words.map(foldAccents));
  return language === 'zh' ? [] : found.filter(({ start, end }) => end - start > 1);
}

/** Lists the places of a question's words that carry nothing of what it asks. */
export function fillersIn(question: string, language: Language): ReadonlySet<number> {
  const words = splitWords(question, 'zh').map(foldAccents);
  const found = finderIn(language)(words);
  return new Set(
    found.flatMap(({ start, end }) => words.slice(start, end).map((_, place) => start + place)),
  );
}
