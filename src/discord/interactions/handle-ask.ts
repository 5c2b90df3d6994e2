import type { ChatInputCommandInteraction } from 'discord.js';
import { refusalOf } from '../../core/answering/refusal.ts';
import { languageSchema } from '../../core/passages/language-schema.ts';
import { cleanQuestion } from '../../core/question/clean-question.ts';
import { askerOf } from '../asking/asker.ts';
import { conversationIn, conversationOf, keptIn } from '../asking/conversation-place.ts';
import { settingsIn } from '../asking/settings-in.ts';
import type { InteractionReply } from '../sending/interaction-reply.ts';
import { plainMessage } from '../sending/message-payload.ts';
import type { Services } from '../services.ts';
import { answerInteraction } from './answer-interaction.ts';

/** Handles `/ask`, which in an answer thread is a follow-up. */
export async function handleAsk(
  interaction: ChatInputCommandInteraction,
  reply: InteractionReply,
  services: Services,
): Promise<void> {
  const asker = askerOf(interaction);
  const cleaned = cleanQuestion(interaction.options.getString('question', true));
  if (!cleaned.ok) {
    await reply.tellPrivately(plainMessage(refusalOf(cleaned, asker.locale)));
    return;
  }
  const settings = await settingsIn(interaction, services);
  const isPrivate = settings.isPrivate || (interaction.options.getBoolean('private') ?? false);
  const chosen = languageSchema.safeParse(interaction.options.getString('language')).data;
  const { offersNext, language: channelLanguage } = settings;
  const { question } = cleaned;
  const acknowledged = reply.defer(isPrivate ? 'private' : 'public');

  async function answer(): Promise<void> {
    const place = await conversationOf(interaction);
    const own = conversationIn('ask', interaction.id);
    const asked = {
      interaction,
      asker,
      question,
      ...keptIn(own, place, isPrivate),
      language: chosen,
      channelLanguage,
      isPrivate,
      offersNext,
    };
    await answerInteraction(asked, acknowledged, reply, services);
  }

  // Questions take their turn in the order of arrival, not of acknowledgement.
  await Promise.all([acknowledged, answer()]);
}
