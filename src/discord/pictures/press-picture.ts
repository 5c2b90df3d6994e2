import type { ButtonInteraction } from 'discord.js';
import { type PictureRequest, pictureOf } from '../../core/pictures/picture-request.ts';
import { refusedByLimit } from '../asking/ask-limits.ts';
import { askerOf } from '../asking/asker.ts';
import type { CustomId } from '../components/custom-id.ts';
import type { InteractionReply } from '../sending/interaction-reply.ts';
import { type MessagePayload, plainMessage } from '../sending/message-payload.ts';
import type { Services } from '../services.ts';
import { discordWords } from '../words/words.ts';
import { renderTable } from './render-table.ts';
import { pictureMessages } from './show-picture.ts';

/** Shows whoever presses a picture in their language. */
export async function pressPicture(
  request: PictureRequest,
  interaction: ButtonInteraction,
  reply: InteractionReply,
  services: Services,
): Promise<void> {
  await reply.defer('private');
  if (reply.isLate) return;
  const asker = askerOf(interaction);
  const refused = await refusedByLimit(asker, services);
  if (refused !== undefined) {
    await reply.tellPrivately(refused);
    return;
  }
  const { locale } = asker;
  const shown = await pictureMessages(request, interaction, { language: locale, locale }, services);
  await reply.answer(shown?.payloads ?? [plainMessage(discordWords(locale).pictures.gone)]);
}

/** Shows whoever presses what a picture shows as text. */
export async function pressTable(
  request: PictureRequest,
  interaction: ButtonInteraction,
  reply: InteractionReply,
  services: Services,
): Promise<void> {
  await reply.defer('private');
  if (reply.isLate) return;
  const { locale } = askerOf(interaction);
  const payloads = tablePage({ request, page: 1 }, interaction, services);
  await reply.answer(payloads ?? [plainMessage(discordWords(locale).pictures.gone)]);
}

/** A page of what a picture shows as text; undefined where the collection holds it no more. */
export function tablePage(
  { request, page }: Pick<Extract<CustomId, { name: 'page'; list: 'table' }>, 'request' | 'page'>,
  interaction: ButtonInteraction,
  services: Services,
): MessagePayload[] | undefined {
  const { locale } = askerOf(interaction);
  const { knowledge, compose } = services.answering();
  const picture = pictureOf(request, { knowledge, compose }, locale);
  const { publicUrl } = services;
  return (
    picture && renderTable({ picture, request }, page, { knowledge, compose, locale, publicUrl })
  );
}
