import type { Language } from '../passages/language.ts';
import type { QuestionScope } from './question.ts';
import { questionWords } from './words/words.ts';

/**
 * Reads whether a question asks for something that no passage may tell, or for a matter of daily life.
 * The latter is not on Peru–China engagement where it names nothing that the collection knows, however
 * many of its words the passages share.
 */
export function scopeOf(question: string, language: Language): QuestionScope {
  const { orders, everyday } = questionWords[language];
  if (orders.advice.test(question)) return 'advice';
  if (orders.forecast.test(question)) return 'forecast';
  if (orders.declined.some((pattern) => pattern.test(question))) return 'never';
  return everyday.test(question) ? 'everyday' : 'ours';
}

/** True of what no passage answers, whatever it names. */
export function isNeverAnswered(scope: QuestionScope): boolean {
  return scope !== 'ours' && scope !== 'everyday';
}
