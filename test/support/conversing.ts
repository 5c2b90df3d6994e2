import { citationsOf, sentencesOf, type Answer } from '../../src/core/answering/answer.ts';
import type { Answering } from '../../src/core/answering/answering.ts';
import { conversationIdSchema } from '../../src/core/conversation/conversation.ts';
import type { Language } from '../../src/core/passages/language.ts';

/** Asks one after another in a conversation of its own and gives what the last was answered with. */
export type Converse = (fallback: Language, questions: readonly string[]) => Promise<Answer>;

/** Of all files that share an application. */
let conversations = 0;

export function createConverse(answering: () => Answering): Converse {
  return async (fallback, questions) => {
    conversations++;
    const id = conversationIdSchema.parse(`conversation-${conversations}`);
    let last: Answer | undefined;
    for (const question of questions) last = await answering().converse(id, question, { fallback });
    if (last === undefined) throw new Error('nothing asked');
    return last;
  };
}

/** The passages that an answer cites, in their order. */
export const cited = (answer: Answer): string[] =>
  citationsOf(answer).map(({ passage }) => String(passage.id));

/** The sentences of an answer as they are read. */
export const textsOf = (answer: Answer): string[] => sentencesOf(answer).map(({ text }) => text);
