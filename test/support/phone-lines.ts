import { ComponentType } from 'discord.js';
import type { MessagePayload } from '../../src/discord/sending/message-payload.ts';

/** About what a phone shows in a line; a Chinese character takes two columns. */
const columns = 40;

/** What surrounds the label of a button. */
const buttonPadding = 4;

const wide = /\p{Script=Han}|[\u3000-\u303F\uFF00-\uFFEF]/u;

/** The columns that a text takes. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (wide.test(sign) ? 2 : 1), 0);
}

/** What stays together: a number keeps its parts, 148 000, between unbreakable spaces. */
const words =
  /\p{Script=Han}[，。、；：？！）」』”]*|[^\s\p{Script=Han}]+(?:[\u00A0\u202F][^\s\p{Script=Han}]+)*|\s+/gu;

/** The lines that a text takes, broken between words or Chinese characters. */
export function linesOf(text: string): number {
  return text.split('\n').reduce((sum, line) => sum + linesOfOne(line), 0);
}

function linesOfOne(line: string): number {
  let lines = 1;
  let used = 0;
  for (const word of line.match(words) ?? []) {
    const width = widthOf(word);
    if (used + width <= columns) {
      used += width;
    } else if (word.trim() !== '') {
      // A word longer than a line goes on in the next.
      lines += Math.ceil(width / columns);
      used = width % columns;
    }
  }
  return lines;
}

/** The lines of messages on a phone: text as it is shown, a line for a separator, buttons in rows. */
export function phoneLines(payloads: readonly MessagePayload[]): number {
  return payloads.reduce((sum, payload) => sum + linesOfPayload(payload), 0);
}

function linesOfPayload({ content, components = [] }: MessagePayload): number {
  const shownText = content === undefined ? 0 : linesOf(withoutMarkup(content));
  return components.reduce((sum, component) => {
    switch (component.type) {
      case ComponentType.TextDisplay:
        return sum + linesOf(withoutMarkup(component.content));
      case ComponentType.Separator:
        return sum + 1;
      case ComponentType.ActionRow:
        return sum + linesOfRow(component.components.map(labelOf));
      case ComponentType.Section:
      case ComponentType.MediaGallery:
      case ComponentType.File:
      case ComponentType.Container:
        throw new Error(`no measure for a component of type ${component.type}`);
    }
  }, shownText);
}

function linesOfRow(labels: readonly string[]): number {
  let lines = 1;
  let used = 0;
  for (const label of labels) {
    const width = Math.min(columns, widthOf(label) + buttonPadding);
    if (used > 0 && used + 1 + width > columns) {
      lines += 1;
      used = width;
    } else {
      used += (used > 0 ? 1 : 0) + width;
    }
  }
  return lines;
}

function labelOf(component: object): string {
  if ('label' in component && typeof component.label === 'string') return component.label;
  // A select shows one line of its own.
  return ' '.repeat(columns);
}

/** What a person sees of Discord's Markdown. */
export function withoutMarkup(text: string): string {
  return text
    .replace(/^(?:-# |#{1,3} )/gm, '')
    .replace(/\[((?:\\.|[^\]\\])*)\]\(<[^>]*>\)/g, '$1')
    .replace(/<t:\d+:d>/g, '25/11/2026')
    .replace(/<t:\d+(?::[a-zA-Z])?>/g, '25 November 2026 08:00')
    .replace(/<#\d+>/g, '#general')
    .replace(/\*\*|`/g, '')
    .replace(/\\([^0-9A-Za-z\s])/g, '$1');
}
