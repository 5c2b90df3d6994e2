import type { Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import type { AskQuestion, Reading } from '../evidence/asked-question.ts';
import type { UnderstoodAnswer } from '../part-answer.ts';
import { partOfShown } from './part-of-shown.ts';

/** What contradicts the last answer, where the folder holds something that does. */
export function otherSide(
  question: string,
  language: Language,
  { context, carried, related }: Reading,
  knowledge: Knowledge,
  askQuestion: AskQuestion,
): UnderstoodAnswer | undefined {
  const last = related.flatMap((id) => knowledge.passages.get(id) ?? []);
  const others = new Set(last.flatMap(({ contradicts }) => contradicts));
  const excerpts = [...others].flatMap((id) => {
    const passage = knowledge.passages.get(id);
    return passage === undefined ? [] : [{ passage, sentence: 0 }];
  });
  if (excerpts.length === 0) return undefined;
  const part = partOfShown(question, askQuestion(question, language), excerpts, carried);
  return { question, context, parts: [part] };
}
