import type { Language } from '../../passages/language.ts';
import { questionWords } from '../words/words.ts';

/** A follow-up without what only says that it goes on: "and Toromocho?" is "Toromocho?", 那美国呢 is 美国. */
export function withoutLeadIn(question: string, language: Language): string {
  return question.trim().replace(questionWords[language].carriesOver, ' ').trim();
}
