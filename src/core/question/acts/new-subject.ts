import { languages } from '../../passages/language.ts';
import { opensSubjectIn } from './act-matcher.ts';

/**
 * A question that a change of subject stands before, without it: "new topic: who owns Pluz?". Undefined
 * where none does.
 */
export function afterNewSubject(text: string): string | undefined {
  for (const language of languages) {
    const question = opensSubjectIn(language).exec(text)?.at(-1);
    if (question !== undefined && /[\p{L}\p{N}]/u.test(question)) return question.trim();
  }
  return undefined;
}
