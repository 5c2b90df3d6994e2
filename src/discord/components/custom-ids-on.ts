import type { Message } from 'discord.js';
import type { PassageId } from '../../core/passages/passage.ts';
import type { CustomId } from './custom-id.ts';
import { parseCustomId } from './parse-custom-id.ts';

/** What the buttons of a message stand for, in order. */
export function customIdsOn({ components }: Pick<Message, 'components'>): CustomId[] {
  const buttons = components.flatMap((row) => ('components' in row ? [...row.components] : []));
  return buttons.flatMap((control) => {
    const id = 'customId' in control ? parseCustomId(control.customId ?? '') : undefined;
    return id === undefined ? [] : [id];
  });
}

/** The passages that the buttons of a message open, in order. */
export function passagesOn(message: Pick<Message, 'components'>): PassageId[] {
  return customIdsOn(message).flatMap((id) => (id.name === 'passage' ? [id.passage] : []));
}
