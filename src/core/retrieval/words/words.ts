import type { Language } from '../../passages/language.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { chinese } from './zh.ts';

/** Words of one language that retrieval treats apart, in lower case and without accents. */
export interface RetrievalWords {
  /** Function words and the words of asking: they stand in any question and tell no passage apart. */
  readonly stopWords: ReadonlySet<string>;
  /** Words that order the form of an answer; none is a slip of a name: "summarise", no submarine. */
  readonly formWords: readonly string[];
}

const words: Readonly<Record<Language, RetrievalWords>> = {
  en: english,
  es: spanish,
  zh: chinese,
};

export function retrievalWordsIn(language: Language): RetrievalWords {
  return words[language];
}
