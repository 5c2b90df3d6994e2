import type { ButtonInteraction, StringSelectMenuInteraction } from 'discord.js';
import type { VersionName } from '../../core/corrections/passage-version.ts';
import type { PassageId } from '../../core/passages/passage.ts';
import { askerOf } from '../asking/asker.ts';
import { keptAnswerOn } from '../asking/kept-answer.ts';
import type { CustomId } from '../components/custom-id.ts';
import { sinceVersion, versionInAnswer } from '../corrections/given-version.ts';
import { renderPassage } from '../render/render-passage.ts';
import { renderReferences } from '../render/render-references.ts';
import type { InteractionReply } from '../sending/interaction-reply.ts';
import { plainMessage } from '../sending/message-payload.ts';
import type { Services } from '../services.ts';
import { discordWords } from '../words/words.ts';
import { isPrivateMessage } from './answer-follow-up.ts';

/** Shows the person a cited passage, or references to copy. */
export async function showPassage(
  id: Extract<CustomId, { name: 'passage' | 'cite' }>,
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  reply: InteractionReply,
  services: Services,
): Promise<void> {
  const { locale } = askerOf(interaction);
  const { knowledge } = services.answering();
  const passage = knowledge.passages.get(id.passage);
  if (passage === undefined) {
    await reply.tellPrivately(plainMessage(discordWords(locale).notices.passageNotFound));
    return;
  }
  const isInPlace = id.name === 'cite' && id.style !== undefined;
  await (isInPlace ? reply.deferUpdate() : reply.defer('private'));
  if (reply.isLate) return;
  const name = id.version ?? (await answeredWith(id.passage, interaction, services));
  const language = (id.name === 'passage' ? id.language : undefined) ?? locale;
  const given =
    name === undefined ? undefined : await sinceVersion(passage, name, language, services);
  const view = { knowledge, locale, publicUrl: services.publicUrl };
  if (id.name === 'passage') {
    const answer = await keptAnswerOn(interaction.message, services);
    await reply.answer(renderPassage(passage, view, language, { given, answer }));
    return;
  }
  const { style, page } = id;
  const payloads = renderReferences(passage, view, services.now(), { style, page, given });
  const [first] = payloads;
  if (isInPlace && first !== undefined) await reply.updateMessage(first);
  else await reply.answer(payloads);
}

/** The version that the answer under which the button stands was given with. */
async function answeredWith(
  passage: PassageId,
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  services: Services,
): Promise<VersionName | undefined> {
  if (isPrivateMessage(interaction)) return undefined;
  const { channelId, message } = interaction;
  const place = { channel: channelId ?? message.channelId, message: message.id };
  return versionInAnswer(passage, place, services);
}
