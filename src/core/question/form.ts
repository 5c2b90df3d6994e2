import type { Language } from '../passages/language.ts';
import type { QuestionForm } from './kinds.ts';
import { questionWords } from './words/words.ts';

export interface FormedQuestion {
  readonly form: QuestionForm;
  /** The question without the words that ask for its form: what it is about. */
  readonly topic: string;
  /** True where all on the topic is asked for, and not one thing of it. */
  readonly isBroad: boolean;
}

const broadForms = ['sides', 'compare', 'timeline', 'summary'] as const;

/** Reads the form that a question asks for, and what it is about without the words for that. */
export function formOf(question: string, language: Language): FormedQuestion {
  const own = questionWords[language].forms;
  const broad = broadForms.find((form) => own[form].test(question));
  if (broad !== undefined) {
    const topic = question.replace(own[broad], ' ').replace(/\s+/gu, ' ').trim();
    return { form: broad, topic, isBroad: true };
  }
  const form = own.since.test(question) ? 'timeline' : 'plain';
  return { form, topic: question, isBroad: false };
}
