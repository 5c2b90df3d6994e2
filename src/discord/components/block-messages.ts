import { type APIMessageTopLevelComponent, ComponentType, SeparatorSpacingSize } from 'discord.js';
import { limits } from '../sending/limits.ts';
import { componentsMessage, type MessagePayload } from '../sending/message-payload.ts';
import { type AnyButton, buttonRows } from './buttons.ts';
import {
  betweenNotes,
  betweenTexts,
  type Block,
  type Contents,
  packBlocks,
  textBlock,
} from './pack-blocks.ts';

/** The text, the line and the notes of a message, beside its rows of buttons. */
const fixedComponents = 3;

/**
 * Blocks as messages: text, then a line and the notes in small type, then the buttons. The closing
 * buttons stand on the last message.
 */
export function blockMessages(
  blocks: readonly Block[],
  closing: readonly AnyButton[] = [],
): MessagePayload[] {
  const packed = packBlocks(blocks, {
    text: limits.displayedText,
    buttons: roomForButtons(closing.length),
  });
  return packed.map((contents, place) =>
    componentsMessage(componentsOf(contents, place === packed.length - 1 ? closing : [])),
  );
}

/** Paragraphs as messages, mostly one. */
export function textMessages(texts: readonly string[]): MessagePayload[] {
  return blockMessages(texts.map(textBlock));
}

/** The number of buttons that fit beside closing ones: each row is a component too. */
function roomForButtons(closing: number): number {
  const free =
    limits.components - fixedComponents - closing - Math.ceil(closing / limits.buttonsInRow);
  return Math.floor((free * limits.buttonsInRow) / (limits.buttonsInRow + 1));
}

function componentsOf(
  { texts, notes, buttons }: Contents,
  closing: readonly AnyButton[],
): APIMessageTopLevelComponent[] {
  const under: APIMessageTopLevelComponent[] =
    notes.length === 0
      ? []
      : [
          { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small },
          textDisplay(notes.join(betweenNotes)),
        ];
  return [
    textDisplay(texts.join(betweenTexts)),
    ...under,
    ...buttonRows(buttons),
    ...buttonRows(closing),
  ];
}

export function textDisplay(content: string): APIMessageTopLevelComponent {
  return { type: ComponentType.TextDisplay, content };
}
