import type { Excerpt } from '../../citations/excerpt.ts';
import type { EntityId } from '../../passages/passage.ts';
import type { AskedQuestion } from '../evidence/asked-question.ts';
import type { PartAnswer } from '../part-answer.ts';

/** What is chosen by what was shown before, and not found by its words: no score could better it. */
export function partOfShown(
  question: string,
  asked: AskedQuestion,
  excerpts: readonly Excerpt[],
  entities: readonly EntityId[],
): PartAnswer {
  return {
    part: question,
    asked,
    answered: excerpts.length > 0,
    excerpts,
    weight: 0,
    near: [],
    entities,
    margin: Infinity,
  };
}
