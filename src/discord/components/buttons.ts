import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Language } from '../../core/passages/language.ts';
import type { Passage } from '../../core/passages/passage.ts';
import { limits } from '../sending/limits.ts';
import { type CustomId, formatCustomId } from './custom-id.ts';
import { shortenLabel } from './shorten-label.ts';

export type Button = APIButtonComponentWithCustomId;
export type ButtonRow = APIActionRowComponent<Button>;

export function button(
  label: string,
  id: CustomId,
  style: Button['style'] = ButtonStyle.Secondary,
): Button {
  return {
    type: ComponentType.Button,
    style,
    label: shortenLabel(label, limits.buttonLabel),
    custom_id: formatCustomId(id),
  };
}

/**
 * A button that opens a passage; `mark` stands before its title, such as its number in an answer.
 */
export function passageButton(passage: Passage, language: Language, mark = ''): Button {
  return button(mark + passage.texts[language].title, { name: 'passage', passage: passage.id });
}

/** The rows of buttons, each button once: Discord refuses the same custom_id twice. */
export function buttonRows(buttons: readonly Button[]): ButtonRow[] {
  const distinct = [...new Map(buttons.map((each) => [each.custom_id, each])).values()];
  const rows: ButtonRow[] = [];
  for (let start = 0; start < distinct.length; start += limits.buttonsInRow) {
    const components = distinct.slice(start, start + limits.buttonsInRow);
    rows.push({ type: ComponentType.ActionRow, components });
  }
  return rows;
}
