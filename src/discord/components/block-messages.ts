import { type APIMessageTopLevelComponent, ComponentType, SeparatorSpacingSize } from 'discord.js';
import { limits } from '../sending/limits.ts';
import { componentsMessage, type MessagePayload } from '../sending/message-payload.ts';
import { type AnyButton, buttonRows } from './buttons.ts';
import {
  betweenNotes,
  betweenTexts,
  type Block,
  type Contents,
  noteLine,
  packBlocks,
  textBlock,
} from './pack-blocks.ts';

/** The text, the line and the notes of a message, beside its rows of buttons. */
const fixedComponents = 3;

/**
 * Blocks as messages: text, then a line and the notes in small type, then the buttons. On the last
 * message stand also those that go beside its own, and the closing ones in rows of their own.
 */
export function blockMessages(
  blocks: readonly Block[],
  closing: readonly AnyButton[] = [],
  beside: readonly AnyButton[] = [],
): MessagePayload[] {
  const packed = packBlocks(blocks, {
    text: limits.displayedText,
    buttons: roomForButtons(closing.length) - beside.length,
  });
  return packed.map((contents, place) => {
    const isLast = place === packed.length - 1;
    return componentsMessage(componentsOf(contents, isLast ? beside : [], isLast ? closing : []));
  });
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
  beside: readonly AnyButton[],
  closing: readonly AnyButton[],
): APIMessageTopLevelComponent[] {
  const under: APIMessageTopLevelComponent[] =
    notes.length === 0
      ? []
      : [
          { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small },
          textDisplay(notes.map(noteLine).join(betweenNotes)),
        ];
  return [
    textDisplay(texts.join(betweenTexts)),
    ...under,
    ...buttonRows([...buttons, ...beside]),
    ...buttonRows(closing),
  ];
}

export function textDisplay(content: string): APIMessageTopLevelComponent {
  return { type: ComponentType.TextDisplay, content };
}
