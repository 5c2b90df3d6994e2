import { keptTurns, type ConversationId } from '../conversation/conversation.ts';
import type { ConversationStore } from '../ports.ts';
import type { AnswerQuestion, AskOptions } from './answer-question.ts';
import type { Answer } from './answer.ts';

export type Converse = (
  id: ConversationId,
  question: string,
  options: Omit<AskOptions, 'turns'>,
) => Promise<Answer>;

/** Answers the questions of a conversation, one after another in the order in which they are asked. */
export function createConverse(answerQuestion: AnswerQuestion, store: ConversationStore): Converse {
  const tails = new Map<ConversationId, Promise<unknown>>();

  async function turn(id: ConversationId, question: string, options: Omit<AskOptions, 'turns'>) {
    const turns = await store.load(id);
    const answered = answerQuestion(question, { ...options, turns });
    await store.save(id, [...turns, answered.turn].slice(-keptTurns));
    return answered.answer;
  }

  return (id, question, options) => {
    const before = tails.get(id) ?? Promise.resolve();
    const next = before.then(
      () => turn(id, question, options),
      () => turn(id, question, options),
    );
    tails.set(id, next);
    const forget = () => {
      if (tails.get(id) === next) tails.delete(id);
    };
    void next.then(forget, forget);
    return next;
  };
}
