import {
  type ButtonInteraction,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import type { ConversationId } from '../../core/conversation/conversation.ts';
import type { Language } from '../../core/passages/language.ts';
import { askerOf } from '../asking/asker.ts';
import { conversationIn, keptIn } from '../asking/conversation-place.ts';
import { settingsIn } from '../asking/settings-in.ts';
import type { InteractionReply } from '../sending/interaction-reply.ts';
import type { Services } from '../services.ts';
import { answerInteraction } from './answer-interaction.ts';

export interface FollowUp {
  readonly question: string;
  /** One of its own by default. */
  readonly conversation: ConversationId | undefined;
  readonly isUnderPrivate: boolean;
  readonly language?: Language | undefined;
  /** True where nobody sees what was asked unless the answer says it. */
  readonly showsQuestion?: boolean;
}

/**
 * Answers a question asked under a message: in private under a private answer, and for someone who may
 * not write there, as under a digest in an announcement channel.
 */
export async function answerFollowUp(
  interaction: ButtonInteraction | ModalSubmitInteraction,
  { question, conversation: shown, isUnderPrivate, language, showsQuestion }: FollowUp,
  reply: InteractionReply,
  services: Services,
): Promise<void> {
  const asker = askerOf(interaction);
  const settings = await settingsIn(interaction, services);
  const isPrivate = isUnderPrivate || settings.isPrivate || !mayWriteHere(interaction);
  const own = conversationIn('ask', interaction.id);
  const asked = {
    interaction,
    asker,
    question,
    ...keptIn(own, shown, isPrivate && !isUnderPrivate),
    language,
    channelLanguage: settings.language,
    isPrivate,
    offersNext: settings.offersNext,
    showsQuestion,
  };
  const acknowledged = reply.defer(isPrivate ? 'private' : 'public');
  await Promise.all([acknowledged, answerInteraction(asked, acknowledged, reply, services)]);
}

/** True under a message that only the person sees. */
export function isPrivateMessage({
  message,
}: Pick<MessageComponentInteraction | ModalSubmitInteraction, 'message'>): boolean {
  return message?.flags.has(MessageFlags.Ephemeral) ?? false;
}

/** True where the person may write a message of their own. */
function mayWriteHere({
  channel,
  memberPermissions,
}: ButtonInteraction | ModalSubmitInteraction): boolean {
  const right = channel?.isThread() === true ? 'SendMessagesInThreads' : 'SendMessages';
  return memberPermissions?.has(PermissionFlagsBits[right]) ?? true;
}
