import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  MessageFlags,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
  TextInputStyle,
} from 'discord.js';
import { refusalOf } from '../../core/answering/refusal.ts';
import type { ConversationId } from '../../core/conversation/conversation.ts';
import type { Language } from '../../core/passages/language.ts';
import {
  cleanQuestion,
  longestQuestion,
  shortestQuestion,
} from '../../core/question/clean-question.ts';
import { askerOf } from '../asking/asker.ts';
import { conversationIn } from '../asking/conversation-place.ts';
import { formatCustomId, parseCustomId, questionInput } from '../components/custom-id.ts';
import type { InteractionReply } from '../sending/interaction-reply.ts';
import { plainMessage } from '../sending/message-payload.ts';
import type { Services } from '../services.ts';
import { discordWords } from '../words/words.ts';
import { answerInteraction } from './answer-interaction.ts';

/** The form for a follow-up question. */
export function followUpModal(
  conversation: ConversationId,
  locale: Language,
  isPrivate = false,
): APIModalInteractionResponseCallbackData {
  const { title, label, hint } = discordWords(locale).followUpForm;
  return {
    custom_id: formatCustomId({ name: 'followup', conversation, isPrivate }),
    title,
    components: [
      {
        type: ComponentType.Label,
        label,
        description: hint,
        component: {
          type: ComponentType.TextInput,
          custom_id: questionInput,
          style: TextInputStyle.Paragraph,
          min_length: shortestQuestion,
          max_length: longestQuestion,
          required: true,
        },
      },
    ],
  };
}

/**
 * Answers a follow-up asked in the form: in private under a private answer, and for someone who may
 * not write there, as under a digest in an announcement channel.
 */
export async function handleModal(
  interaction: ModalSubmitInteraction,
  reply: InteractionReply,
  services: Services,
): Promise<void> {
  const asker = askerOf(interaction);
  const id = parseCustomId(interaction.customId);
  const isFollowUp = id?.name === 'followup' && interaction.fields.fields.has(questionInput);
  if (!isFollowUp) {
    await reply.tellPrivately(plainMessage(discordWords(asker.locale).notices.outOfDate));
    return;
  }
  const cleaned = cleanQuestion(interaction.fields.getTextInputValue(questionInput));
  if (!cleaned.ok) {
    await reply.tellPrivately(plainMessage(refusalOf(cleaned, asker.locale)));
    return;
  }
  const isUnderPrivate =
    id.isPrivate === true || (interaction.message?.flags.has(MessageFlags.Ephemeral) ?? false);
  const isPrivate = isUnderPrivate || !mayWriteHere(interaction);
  // Private questions must not show in what others ask after them.
  const isApart = isPrivate && !isUnderPrivate;
  const conversation = isApart ? conversationIn('ask', interaction.id) : id.conversation;
  const continues = isApart ? id.conversation : undefined;
  const { question } = cleaned;
  const asked = { interaction, asker, question, conversation, continues, isPrivate };
  const acknowledged = reply.defer(isPrivate ? 'private' : 'public');
  await Promise.all([acknowledged, answerInteraction(asked, acknowledged, reply, services)]);
}

/** True where the person may write a message of their own. */
function mayWriteHere({ channel, memberPermissions }: ModalSubmitInteraction): boolean {
  const right = channel?.isThread() === true ? 'SendMessagesInThreads' : 'SendMessages';
  return memberPermissions?.has(PermissionFlagsBits[right]) ?? true;
}
