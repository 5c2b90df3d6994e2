import type { ChatInputCommandInteraction } from 'discord.js';
import { refusedByLimit } from '../asking/ask-limits.ts';
import { askerOf } from '../asking/asker.ts';
import { settingsIn, type SettingsHere } from '../asking/settings-in.ts';
import type { InteractionReply } from '../sending/interaction-reply.ts';
import type { Services } from '../services.ts';
import { isFirstToAnswer } from './answer-interaction.ts';

/**
 * Acknowledges a command that is answered as a question is, by the settings of its channel; undefined where
 * there is nothing more to do: it is too late, another process answers, or the asker is over a limit and told so.
 */
export async function beginAnswer(
  interaction: ChatInputCommandInteraction,
  reply: InteractionReply,
  services: Services,
): Promise<SettingsHere | undefined> {
  const settings = await settingsIn(interaction, services);
  await reply.defer(settings.isPrivate ? 'private' : 'public');
  if (reply.isLate || !(await isFirstToAnswer(interaction, services))) return undefined;
  const refused = await refusedByLimit(askerOf(interaction), services);
  if (refused === undefined) return settings;
  await reply.tellPrivately(refused);
  return undefined;
}
