import { ComponentType, SeparatorSpacingSize, type APIMessageTopLevelComponent } from 'discord.js';
import { buttonRows, type Button } from './buttons.ts';
import { limits } from '../sending/limits.ts';
import { componentsMessage, type MessagePayload } from '../sending/message-payload.ts';
import { betweenNotes, betweenTexts, packUnits, type Part, type Unit } from './pack-blocks.ts';

/** Beside rows of buttons, a message has its text, a line, and the notes. */
const fixedComponents = 3;

/**
 * Units as messages: text above, a line, and the notes in small type under it, then the buttons.
 * What closes the whole stands on the last one.
 */
export function renderParts(
  units: readonly Unit[],
  closing: readonly Button[] = [],
): MessagePayload[] {
  const parts = packUnits(units, {
    text: limits.displayedText,
    buttons: roomForButtons(closing.length),
  });
  return parts.map((part, place) =>
    componentsMessage(componentsOf(part, place === parts.length - 1 ? closing : [])),
  );
}

/** How many buttons fit where some more close the message: each row is a component too. */
function roomForButtons(closing: number): number {
  const free =
    limits.components - fixedComponents - closing - Math.ceil(closing / limits.buttonsInRow);
  return Math.floor((free * limits.buttonsInRow) / (limits.buttonsInRow + 1));
}

function componentsOf(
  { texts, notes, buttons }: Part,
  closing: readonly Button[],
): APIMessageTopLevelComponent[] {
  const under: APIMessageTopLevelComponent[] =
    notes.length === 0
      ? []
      : [
          { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small },
          display(notes.join(betweenNotes)),
        ];
  return [
    display(texts.join(betweenTexts)),
    ...under,
    ...buttonRows(buttons),
    ...buttonRows(closing),
  ];
}

export function display(content: string): APIMessageTopLevelComponent {
  return { type: ComponentType.TextDisplay, content };
}
