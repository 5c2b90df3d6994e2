import type { BaseInteraction } from 'discord.js';
import type { ConversationId } from '../../core/conversation/conversation.ts';
import type { Language } from '../../core/passages/language.ts';
import { citedBy, composeAndSend, savePosted } from '../asking/answer-in-turn.ts';
import { refusedByLimit } from '../asking/ask-limits.ts';
import { type InteractionAsker, rememberLocale } from '../asking/asker.ts';
import { continueConversation } from '../asking/conversation-place.ts';
import { holdsThreads, missingRights, rightsOf, threadRights } from '../asking/rights.ts';
import type { InteractionReply } from '../sending/interaction-reply.ts';
import type { Services } from '../services.ts';

export interface InteractionQuestion {
  readonly interaction: BaseInteraction;
  readonly asker: InteractionAsker;
  readonly question: string;
  readonly conversation: ConversationId;
  /** The conversation that this one continues. */
  readonly continues?: ConversationId | undefined;
  readonly language?: Language | undefined;
  readonly channelLanguage?: Language | undefined;
  readonly isPrivate: boolean;
  /** True where nobody sees what was asked unless the answer says it. */
  readonly showsQuestion?: boolean | undefined;
  readonly offersNext: boolean;
}

/** The time after which Discord takes no more answers to an interaction. */
const tokenLifeMs = 15 * 60_000;

/** Answers the question of an interaction in its conversation's turn, once it is acknowledged. */
export async function answerInteraction(
  asked: InteractionQuestion,
  acknowledged: Promise<void>,
  reply: InteractionReply,
  services: Services,
): Promise<void> {
  const { interaction, asker, conversation, continues, isPrivate } = asked;
  await services.inTurn(conversation, async () => {
    await acknowledged;
    if (reply.isLate || !(await isFirstToAnswer(interaction, services))) return;
    const refused = await refusedByLimit(asker, services);
    if (refused !== undefined) {
      await reply.tellPrivately(refused);
      return;
    }
    if (continues !== undefined) await continueConversation(continues, conversation, services);
    const { answer, sent } = await composeAndSend(
      { ...asker, ...asked, offersThread: !isPrivate && mayOpenThread(interaction) },
      services,
      (payloads) => reply.answer(payloads),
    );
    if (isPrivate) return;
    const { person: by, server } = asker;
    const { language } = answer;
    await savePosted(
      { by, server, conversation, language, sent, cited: citedBy(answer) },
      services,
    );
  });
  await rememberLocale(interaction, services);
}

/**
 * True where no other process answers the interaction. Discord refuses a second acknowledgement,
 * but also one that is repeated because its answer was lost: the store tells them apart.
 */
export function isFirstToAnswer({ id }: BaseInteraction, { state }: Services): Promise<boolean> {
  return state.leases.take(`interaction:${id}`, tokenLifeMs);
}

/** True where a thread can be started from the answer. */
export function mayOpenThread(interaction: BaseInteraction): boolean {
  return (
    interaction.inCachedGuild() &&
    holdsThreads(interaction.channel?.type) &&
    missingRights(rightsOf(interaction), threadRights).length === 0
  );
}
