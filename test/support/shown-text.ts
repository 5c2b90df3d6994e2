import { ComponentType } from 'discord.js';
import { expect } from 'vitest';
import { limits } from '../../src/discord/sending/limits.ts';
import type { MessagePayload } from '../../src/discord/sending/message-payload.ts';

/** What Discord shows of escaped text: each sign after a backslash, and nothing that has no width. */
export function shown(text: string): string {
  return text.replace(/\\([^0-9A-Za-z\s])/g, '$1').replaceAll('\u200B', '');
}

/** Text without what is escaped, in which every other sign of Markdown would do something. */
export function active(text: string): string {
  return text.replace(/\\[^0-9A-Za-z\s]/g, '');
}

type Component = NonNullable<MessagePayload['components']>[number];

function countOf(component: Component): number {
  return component.type === ComponentType.ActionRow ? 1 + component.components.length : 1;
}

export function displaysOf({ components = [] }: MessagePayload): string[] {
  return components.flatMap((component) =>
    component.type === ComponentType.TextDisplay ? [component.content] : [],
  );
}

export function buttonsOf({ components = [] }: MessagePayload): { id: string; label: string }[] {
  return components.flatMap((component) =>
    component.type === ComponentType.ActionRow
      ? component.components.flatMap((button) =>
          button.type === ComponentType.Button && 'custom_id' in button
            ? [{ id: button.custom_id, label: button.label ?? '' }]
            : [],
        )
      : [],
  );
}

/** Fails where a message breaks one of Discord's limits or could notify anyone. */
export function expectWithinLimits(payload: MessagePayload): void {
  const { content, components = [], flags = 0, allowed_mentions: mentions } = payload;
  expect(mentions).toEqual({ parse: [] });
  expect((flags & (1 << 15)) !== 0).toBe(content === undefined);
  if (content !== undefined) expect(content.length).toBeLessThanOrEqual(limits.content);
  const displays = displaysOf(payload);
  expect(displays.join('').length).toBeLessThanOrEqual(limits.displayedText);
  expect(displays.every((text) => text.trim() !== '' && text.isWellFormed())).toBe(true);
  const total = components.reduce((sum, component) => sum + countOf(component), 0);
  expect(total).toBeLessThanOrEqual(limits.components);
  for (const component of components) {
    expect(countOf(component)).toBeLessThanOrEqual(1 + limits.buttonsInRow);
  }
  const buttons = buttonsOf(payload);
  expect(new Set(buttons.map(({ id }) => id)).size).toBe(buttons.length);
  for (const { id, label } of buttons) {
    expect(id.length).toBeLessThanOrEqual(limits.customId);
    expect(label.length).toBeLessThanOrEqual(limits.buttonLabel);
    expect(label.trim()).not.toBe('');
    expect(label.isWellFormed()).toBe(true);
  }
}
