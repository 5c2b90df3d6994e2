import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import type { Language } from '../../core/passages/language.ts';
import type { PassageId } from '../../core/passages/passage.ts';
import type { Picture } from '../../core/pictures/picture.ts';
import { type PictureRequest, quantityOf } from '../../core/pictures/picture-request.ts';
import { tableOf } from '../../core/pictures/table-of.ts';
import { blockMessages } from '../components/block-messages.ts';
import { type AnyButton, button, type Button, linkButton } from '../components/buttons.ts';
import { escapeMarkdown } from '../components/escape-markdown.ts';
import { type Note, noteLine, small } from '../components/pack-blocks.ts';
import { selectRow } from '../components/select-row.ts';
import { linesOf } from '../render/fold-blocks.ts';
import { betweenFacts } from '../render/source-note.ts';
import type { View } from '../render/view.ts';
import { limits } from '../sending/limits.ts';
import type { MessageFile, MessagePayload } from '../sending/message-payload.ts';
import { discordWords } from '../words/words.ts';
import { pictureNotes, picturesCitations } from './picture-citations.ts';

/** A picture, and by what it was asked for. */
export interface ShownPicture {
  readonly picture: Picture;
  readonly request: PictureRequest;
}

/**
 * A picture as a message: the picture itself, its finding, its numbered references, and buttons: the numbers of
 * the passages, what it shows as text, and where it stands in the reading room. Of many passages one is chosen
 * from a list.
 */
export function renderPicture(shown: ShownPicture, png: Uint8Array, view: View): MessagePayload[] {
  const { picture } = shown;
  const citations = picturesCitations(picture, view.knowledge);
  const notes = fittingNotes(pictureNotes(citations, citations, view), view.locale);
  const numbers = numberButtons(picture);
  const others = otherButtons(shown, view);
  const isOneRow = numbers.length + others.length <= limits.buttonsInRow;
  const block = { text: headingOf(picture), notes, buttons: numbers };
  const payloads = isOneRow ? blockMessages([block], [], others) : blockMessages([block], others);
  const selects = passageSelects(picture, view);
  return payloads
    .map((payload, place) => (place === payloads.length - 1 ? withRows(payload, selects) : payload))
    .map((payload) => withPicture(payload, picture, png));
}

/** A message with further rows at its end. */
function withRows(
  payload: MessagePayload,
  rows: readonly APIMessageTopLevelComponent[],
): MessagePayload {
  return { ...payload, components: [...(payload.components ?? []), ...rows] };
}

/** A message below a picture of its own; without it where the message is full. */
export function withPicture(
  payload: MessagePayload,
  picture: Picture,
  png: Uint8Array,
): MessagePayload {
  const file = fileOf(picture, png);
  const item = { media: { url: `attachment://${file.name}` }, description: picture.alternative };
  const gallery = { type: ComponentType.MediaGallery as const, items: [item] };
  if (countOf(payload) >= limits.components) return payload;
  return { ...payload, components: [gallery, ...(payload.components ?? [])], files: [file] };
}

/** The components of a message, those in rows too. */
function countOf({ components = [] }: MessagePayload): number {
  return components.reduce(
    (sum, each) => sum + 1 + ('components' in each ? each.components.length : 0),
    0,
  );
}

function fileOf({ path, language, alternative }: Picture, png: Uint8Array): MessageFile {
  const name = `${path.replaceAll('/', '-')}-${language}.png`;
  return { name, bytes: png, contentType: 'image/png', description: alternative };
}

/** The finding, and what it is counted in and by whom. */
export function headingOf({ title, subtitle }: Picture): string {
  return `### ${escapeMarkdown(title)}\n${small}${escapeMarkdown(subtitle)}`;
}

/** Lines of a phone and signs that the sources take under a picture; further ones stand with the text. */
const mostNoteLines = 14;
const mostNoteSigns = 3_000;

function fittingNotes(notes: readonly Note[], locale: Language): Note[] {
  const fits = (count: number) => {
    const lines = notes.slice(0, count).map(noteLine);
    return (
      lines.reduce((sum, line) => sum + linesOf(line), 0) <= mostNoteLines &&
      lines.reduce((sum, line) => sum + line.length, 0) <= mostNoteSigns
    );
  };
  const count = notes.findLastIndex((_, place) => fits(place + 1)) + 1;
  if (count === notes.length) return [...notes];
  const { moreSources } = discordWords(locale).pictures;
  return [...notes.slice(0, count), { marks: [], text: moreSources(notes.length - count) }];
}

/** Two rows; of more passages one is chosen from a list. */
const mostNumbers = 2 * limits.buttonsInRow;

/** Each passage with its first number. */
function passagesOf({ references }: Picture): [PassageId, number][] {
  const first = new Map(references.toReversed().map(({ passage, number }) => [passage, number]));
  return [...first].toSorted(([, a], [, b]) => a - b);
}

function numberButtons(picture: Picture): Button[] {
  const passages = passagesOf(picture);
  if (passages.length > mostNumbers) return [];
  return passages.map(([passage, number]) => button(String(number), { name: 'passage', passage }));
}

/** A choice of the passages, by number and by what the picture says of each, where they are too many for buttons. */
function passageSelects(picture: Picture, { knowledge, locale }: View) {
  const passages = passagesOf(picture);
  if (passages.length <= mostNumbers) return [];
  const rows = tableOf(picture)?.rows ?? [];
  const { choosePassage } = discordWords(locale).pictures;
  const menus = Math.ceil(passages.length / limits.choices);
  const inEach = Math.ceil(passages.length / menus);
  return Array.from({ length: menus }, (_, menu) => {
    const offered = passages.slice(menu * inEach, (menu + 1) * inEach);
    const numbers = offered.map(([, number]) => number);
    const [from = 1, to = from] = [numbers[0], numbers.at(-1)];
    const options = offered.map(([passage, number]) => {
      const [name = ''] = rows.find(({ reference }) => reference === number)?.cells ?? [];
      const description = knowledge.passages.get(passage)?.texts[locale].title;
      return {
        label: [number, name].join(betweenFacts),
        value: passage,
        ...(description === undefined ? {} : { description }),
      };
    });
    return selectRow({ name: 'choose', from }, choosePassage(from, to), options);
  });
}

function otherButtons(
  { picture, request }: ShownPicture,
  { knowledge, locale, publicUrl }: View,
): AnyButton[] {
  const { asText, otherCounts, inRoom } = discordWords(locale).buttons;
  const quantity = picture.kind === 'chart' ? quantityOf(picture.series, knowledge) : undefined;
  return [
    button(asText, { name: 'table', request }),
    ...(quantity === undefined
      ? []
      : [button(otherCounts, { name: 'picture', request: { of: 'chart', id: quantity } })]),
    ...(publicUrl === undefined ? [] : [linkButton(inRoom, roomAddress(picture, publicUrl))]),
  ];
}

function roomAddress({ path, language }: Picture, publicUrl: string): string {
  return new URL(`${language}/${path}`, `${publicUrl.replace(/\/*$/, '')}/`).href;
}
