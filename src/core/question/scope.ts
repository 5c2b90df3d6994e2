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
  if (orders.declined.some((pattern) => pattern.test(question))) return 'never';
  return everyday.test(question) ? 'everyday' : 'ours';
}
