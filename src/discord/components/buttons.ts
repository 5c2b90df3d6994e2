import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIButtonComponentWithURL,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { NextQuestion } from '../../core/answering/answer.ts';
import type { ConversationId } from '../../core/conversation/conversation.ts';
import type { Knowledge } from '../../core/passages/knowledge.ts';
import type { Language } from '../../core/passages/language.ts';
import type { Passage } from '../../core/passages/passage.ts';
import type { KeptAnswer } from '../asking/kept-answer.ts';
import { limits } from '../sending/limits.ts';
import { type CustomId, formatCustomId, mostAskPlace } from './custom-id.ts';
import { discordWords } from '../words/words.ts';
import { shortenLabel } from './shorten-label.ts';

export type Button = APIButtonComponentWithCustomId;
export type LinkButton = APIButtonComponentWithURL;
export type AnyButton = Button | LinkButton;
export type ButtonRow = APIActionRowComponent<AnyButton>;

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

/** A button that opens a passage. */
export function passageButton(passage: Passage, language: Language): Button {
  return button(passage.texts[language].title, { name: 'passage', passage: passage.id });
}

/**
 * A button that asks a question that the collection answers; none where it is no longer one of its
 * passage's own.
 */
export function nextButton(
  label: string,
  { question, passage }: NextQuestion,
  language: Language,
  { passages }: Knowledge,
  conversation?: ConversationId,
): Button[] {
  const place = passages.get(passage)?.asks[language].indexOf(question) ?? -1;
  if (place < 0 || place > mostAskPlace) return [];
  return [button(label, { name: 'next', passage, language, place, conversation })];
}

/** A button that hands out an answer, or its thread, as a file. */
export function exportButton({ conversation, shown }: KeptAnswer, locale: Language): Button {
  const { export: label, exportThread } = discordWords(locale).buttons;
  const isThread = conversation.startsWith('thread:');
  return button(isThread ? exportThread : label, { name: 'export', conversation, shown });
}

/** A button that leads out of Discord. */
export function linkButton(label: string, url: string): LinkButton {
  const shown = shortenLabel(label, limits.buttonLabel);
  return { type: ComponentType.Button, style: ButtonStyle.Link, label: shown, url };
}

/** The rows of buttons, each button once: Discord refuses the same custom_id twice. */
export function buttonRows(buttons: readonly AnyButton[]): ButtonRow[] {
  const keyOf = (each: AnyButton) => ('custom_id' in each ? each.custom_id : each.url);
  const distinct = [...new Map(buttons.map((each) => [keyOf(each), each])).values()];
  const rows: ButtonRow[] = [];
  for (let start = 0; start < distinct.length; start += limits.buttonsInRow) {
    const components = distinct.slice(start, start + limits.buttonsInRow);
    rows.push({ type: ComponentType.ActionRow, components });
  }
  return rows;
}
