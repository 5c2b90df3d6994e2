import { setTimeout as sleep } from 'node:timers/promises';
import type { BaseInteraction, Channel, Message } from 'discord.js';
import { type ChannelSettings, usualSettings } from '../../core/conversation/channel-settings.ts';
import { type ChannelId, channelIdSchema } from '../../core/conversation/place.ts';
import { reportQuietly } from '../sending/report-failure.ts';
import type { Services } from '../services.ts';

export type SettingsHere = Pick<ChannelSettings, 'language' | 'isPrivate' | 'offersNext'>;

/** Discord waits three seconds for an acknowledgement, which has to be private or public. */
const waitedMs = 1_000;

/**
 * The settings of the channel in which something is asked, or of the channel of its thread; the usual
 * ones outside servers, and where the store fails or is slow: then answers go on as everywhere.
 */
export async function settingsIn(
  { channel, channelId, guildId }: BaseInteraction | Message,
  { state, log }: Services,
): Promise<SettingsHere> {
  if (guildId === null || channelId === null) return usualSettings;
  const stop = new AbortController();
  const { signal } = stop;
  try {
    const loading = state.channelSettings.load(settingsChannel(channel, channelId));
    const slow = sleep(waitedMs, undefined, { signal, ref: false }).catch(() => undefined);
    return (await Promise.race([loading, slow])) ?? usualSettings;
  } catch (error) {
    reportQuietly(error, log, { kind: 'channel settings' });
    return usualSettings;
  } finally {
    stop.abort();
  }
}

/** Who sees what shows the collection in a channel, as with its answers. */
export async function visibilityIn(
  interaction: BaseInteraction,
  services: Services,
): Promise<'public' | 'private'> {
  return (await settingsIn(interaction, services)).isPrivate ? 'private' : 'public';
}

/** The channel whose settings hold: a thread has those of its channel. */
export function settingsChannel(channel: Channel | null, id: string): ChannelId {
  const parent = channel?.isThread() === true ? channel.parentId : null;
  return channelIdSchema.parse(parent ?? id);
}
