import {
  ComponentType,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
} from 'discord.js';
import { longestQuestion, shortestQuestion } from '../../core/question/clean-question.ts';
import type { ConversationId } from '../../core/conversation/conversation.ts';
import type { Language } from '../../core/passages/language.ts';
import { formatCustomId, questionInput } from '../components/custom-id.ts';
import { phrasesOf } from '../words/phrases.ts';

/** The form in which a follow-up question is asked. */
export function followUpModal(
  conversation: ConversationId,
  locale: Language,
  isPrivate = false,
): APIModalInteractionResponseCallbackData {
  const { followUpTitle, followUpLabel, followUpHint } = phrasesOf(locale);
  return {
    custom_id: formatCustomId({ name: 'followup', conversation, isPrivate }),
    title: followUpTitle,
    components: [
      {
        type: ComponentType.Label,
        label: followUpLabel,
        description: followUpHint,
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
