import { MessageFlags, type ModalSubmitInteraction } from 'discord.js';
import { cleanQuestion } from '../core/answering/clean-question.ts';
import { refusalOf } from '../core/answering/refusal.ts';
import { answerInteraction } from './answer-interaction.ts';
import { askerOf } from './asker.ts';
import { parseCustomId, questionInput } from './custom-id.ts';
import type { InteractionReply } from './interaction-reply.ts';
import { plainMessage } from './message-payload.ts';
import { phrasesOf } from './phrases.ts';
import type { Services } from './services.ts';

/** A follow-up asked in the modal; under a private answer it is answered in private. */
export async function handleModal(
  interaction: ModalSubmitInteraction,
  reply: InteractionReply,
  services: Services,
): Promise<void> {
  const asker = askerOf(interaction);
  const id = parseCustomId(interaction.customId);
  const isFollowUp = id?.name === 'followup' && interaction.fields.fields.has(questionInput);
  if (!isFollowUp) {
    await reply.tellPrivately(plainMessage(phrasesOf(asker.locale).outOfDate));
    return;
  }
  const cleaned = cleanQuestion(interaction.fields.getTextInputValue(questionInput));
  if (!cleaned.ok) {
    await reply.tellPrivately(plainMessage(refusalOf(cleaned, asker.locale)));
    return;
  }
  const isPrivate =
    id.isPrivate === true || (interaction.message?.flags.has(MessageFlags.Ephemeral) ?? false);
  const { conversation } = id;
  const asked = { interaction, asker, question: cleaned.question, conversation, isPrivate };
  const acknowledged = reply.defer(isPrivate ? 'private' : 'public');
  await Promise.all([acknowledged, answerInteraction(asked, acknowledged, reply, services)]);
}
