import { tellsAt } from '../../passages/passage.ts';
import type { Shown } from '../../conversation/conversation.ts';
import type { Knowledge } from '../../passages/knowledge.ts';
import type { Question } from '../../question/question.ts';
import { saysNothing } from '../fill-part.ts';
import type { PartAnswer } from '../part-answer.ts';

/** Who can do something. */
const doers: ReadonlySet<string | undefined> = new Set(['company', 'organisation', 'person']);

/** What a word for having something asks for, however it was come by. */
const havings: ReadonlySet<string> = new Set(['owner', 'operator']);

/**
 * "Who did?", "by whom?" after a fine, which says no more than that somebody is asked for and is else not
 * answered: the first shown sentence that tells who did what it tells.
 */
export function withDoerOfShown(
  part: PartAnswer,
  shown: Shown['sentences'],
  { passages, entities }: Knowledge,
  /** As it was typed, without the name that it was read with. */
  question: Question,
): PartAnswer {
  const { asks, relations, roles } = question;
  const isBare = asks.asked === 'who' && roles.length === 0 && saysNothing(question);
  if (part.answered || !isBare) return part;
  for (const { passage: id, sentence } of shown) {
    const passage = passages.get(id);
    const isTold = tellsAt(passage, sentence).some(
      ({ by, what }) =>
        by !== undefined &&
        doers.has(entities.get(by)?.type) &&
        relations.every(({ relation }) => relation === what || havings.has(relation)),
    );
    if (passage === undefined || !isTold) continue;
    return { ...part, answered: true, excerpts: [{ passage, sentence }], margin: 0 };
  }
  return part;
}
