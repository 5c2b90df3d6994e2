import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import type { Language } from '../../core/passages/language.ts';
import { type PictureRequest, pictureOf } from '../../core/pictures/picture-request.ts';
import type { MessagePayload } from '../sending/message-payload.ts';
import type { Services } from '../services.ts';
import { discordWords } from '../words/words.ts';
import { drawInTime } from './draw-in-time.ts';
import { renderPicture, type ShownPicture } from './render-picture.ts';
import { renderTable } from './render-table.ts';

export interface PictureMessages extends ShownPicture {
  readonly payloads: readonly MessagePayload[];
}

/**
 * A picture as messages, mostly one; where it cannot be drawn or attached, what it shows as text. Undefined where
 * the collection holds nothing to be drawn.
 */
export async function pictureMessages(
  request: PictureRequest,
  interaction: BaseInteraction,
  { language, locale }: { readonly language: Language; readonly locale: Language },
  services: Services,
): Promise<PictureMessages | undefined> {
  const { knowledge, compose } = services.answering();
  const { publicUrl } = services;
  const picture = await services.compose(async () =>
    pictureOf(request, { knowledge, compose }, language),
  );
  if (picture === undefined) return undefined;
  const view = { knowledge, compose, locale, publicUrl };
  const shown = { picture, request };
  const { pictures, rights } = discordWords(locale);
  if (!mayAttach(interaction)) {
    const instead = pictures.noRight(rights.AttachFiles);
    return { ...shown, payloads: renderTable(shown, 1, { ...view, instead }) };
  }
  const png = await drawInTime(picture, services.pictures, services.log);
  const payloads =
    png === undefined
      ? renderTable(shown, 1, { ...view, instead: pictures.notDrawn })
      : renderPicture(shown, png, view);
  return { ...shown, payloads };
}

/** False where Discord said that the bot may attach no files; it says nothing of some places. */
function mayAttach({ appPermissions }: BaseInteraction): boolean {
  return appPermissions.bitfield === 0n || appPermissions.has(PermissionFlagsBits.AttachFiles);
}
