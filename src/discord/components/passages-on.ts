import type { Message } from 'discord.js';
import type { PassageId } from '../../core/passages/passage.ts';
import { parseCustomId } from './custom-id.ts';

/** The passages that the buttons of a message open, in order. */
export function passagesOn({ components }: Pick<Message, 'components'>): PassageId[] {
  const buttons = components.flatMap((row) => ('components' in row ? [...row.components] : []));
  return buttons.flatMap((control) => {
    const id = 'customId' in control ? parseCustomId(control.customId ?? '') : undefined;
    return id?.name === 'passage' ? [id.passage] : [];
  });
}
