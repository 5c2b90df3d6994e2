import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
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
import { formatCustomId, questionInput } from '../components/custom-id.ts';
import { parseCustomId } from '../components/parse-custom-id.ts';
import { handleReport } from '../feedback/handle-report.ts';
import type { InteractionReply } from '../sending/interaction-reply.ts';
import { plainMessage } from '../sending/message-payload.ts';
import type { Services } from '../services.ts';
import { discordWords } from '../words/words.ts';
import { answerFollowUp, isPrivateMessage } from './answer-follow-up.ts';

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

/** Takes a form: answers a follow-up asked in it, or keeps what is wrong with an answer. */
export async function handleModal(
  interaction: ModalSubmitInteraction,
  reply: InteractionReply,
  services: Services,
): Promise<void> {
  const asker = askerOf(interaction);
  const id = parseCustomId(interaction.customId);
  if (id?.name === 'unhelpful') {
    await handleReport(interaction, reply, services);
    return;
  }
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
  const isUnderPrivate = id.isPrivate === true || isPrivateMessage(interaction);
  const { question } = cleaned;
  await answerFollowUp(
    interaction,
    { question, conversation: id.conversation, isUnderPrivate },
    reply,
    services,
  );
}
