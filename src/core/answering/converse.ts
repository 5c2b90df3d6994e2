import {
  keptPeople,
  keptTurns,
  type ConversationId,
  type Shown,
  type Turn,
} from '../conversation/conversation.ts';
import { withoutPersonal } from '../conversation/mask-personal.ts';
import type { PersonId, ServerId } from '../conversation/place.ts';
import { createTurnQueue } from '../conversation/turn-queue.ts';
import type { ConversationStore } from '../stores.ts';
import type { AnswerQuestion, AskOptions } from './answer-question.ts';
import type { Answer } from './answer.ts';

export interface ConverseOptions extends Omit<AskOptions, 'turns' | 'person'> {
  /** Who asks, where that is known: the conversation is then found among what is kept about them. */
  readonly by?: PersonId | undefined;
  readonly server?: ServerId | undefined;
  /** What is spoken of where nothing has been asked yet: read as a turn before, and not kept. */
  readonly subject?: Turn | undefined;
}

export type Converse = (
  id: ConversationId,
  question: string,
  options: ConverseOptions,
) => Promise<Answer>;

/** Answers the questions of a conversation, one after another in the order in which they are asked. */
export function createConverse(answerQuestion: AnswerQuestion, store: ConversationStore): Converse {
  const inTurn = createTurnQueue();
  return (id, question, { by, server, subject, ...options }) =>
    inTurn(id, async () => {
      const before = await store.load(id);
      const spoken = subject === undefined ? [] : [subject];
      const asked = { ...options, turns: before?.turns ?? spoken, person: by };
      const { answer, turn, forgets = false } = await answerQuestion(question, asked);
      if (turn === undefined && (!forgets || before === undefined)) return answer;
      // A model takes seconds: what was erased meanwhile stays erased, this turn of it too.
      const known = await store.load(id);
      if (before !== undefined && known === undefined) return answer;
      const others = (known?.people ?? []).filter((person) => person !== by);
      const people = by === undefined ? others : [...others, by];
      await store.save(id, {
        turns: [
          ...(forgets ? [] : (known?.turns ?? [])),
          ...(turn === undefined ? [] : [masked(turn)]),
        ].slice(-keptTurns),
        people: people.slice(-keptPeople),
        server: server ?? known?.server,
      });
      return answer;
    });
}

/** The parts that are not covered are in the asker's words. */
function maskedShown({ missing, ...shown }: Shown): Shown {
  return missing === undefined ? shown : { ...shown, missing: missing.map(withoutPersonal) };
}

/** Numbers of telephones and documents, and addresses, are not kept. */
function masked(turn: Turn): Turn {
  return {
    ...turn,
    question: withoutPersonal(turn.question),
    context: withoutPersonal(turn.context),
    ...(turn.shown === undefined ? {} : { shown: maskedShown(turn.shown) }),
  };
}
