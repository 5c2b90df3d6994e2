import type { Client, Guild } from 'discord.js';
import { dayMs } from '../../core/day-ms.ts';
import type { DigestSettings } from '../../core/digest/digest-settings.ts';
import type { WriteLog } from '../../core/ports.ts';
import type { DigestContactStore, LeaseStore } from '../../core/stores.ts';
import { languageOf } from '../asking/asker.ts';
import { grantedIn, listRights, missingRights } from '../asking/rights.ts';
import { postDirectly, postMessages, shortId } from '../sending/channel-messages.ts';
import { type MessagePayload, plainMessage } from '../sending/message-payload.ts';
import { discordWords, type Right } from '../words/words.ts';

export interface PauseTellerDependencies {
  readonly client: () => Client<true> | undefined;
  readonly contacts: DigestContactStore;
  /** Rejects where the store fails. */
  readonly leases: LeaseStore;
  readonly log: WriteLog;
}

const toldMs = 7 * dayMs;

/** The time that telling takes: after a crash in between, it is told again. */
const tellingMs = 60_000;

/**
 * Tells a server, once, that a channel's digest was paused and what to do: in its system channel, else
 * by a message to the member who set it. Where neither takes it, `/digest show` tells.
 */
export function createPauseTeller(
  dependencies: PauseTellerDependencies,
): (settings: DigestSettings) => Promise<void> {
  const { leases, contacts, log } = dependencies;
  return async (settings) => {
    const client = dependencies.client();
    const guild = client?.guilds.cache.get(settings.server);
    if (client === undefined || guild === undefined || settings.pause === undefined) return;
    const key = `digest-told:${settings.channel}:${settings.pause.at}`;
    if (!(await leases.take(key, tellingMs))) return;
    try {
      const told =
        (await tellServer(settings, guild)) ?? (await tellContact(settings, guild, contacts));
      await leases.release(key);
      await leases.take(key, toldMs);
      log('warn', 'a digest was paused', {
        channel: settings.channel,
        why: settings.pause.why,
        told: told ?? 'nobody could be told',
      });
    } catch (error) {
      await leases.release(key);
      throw error;
    }
  };
}

async function tellServer(settings: DigestSettings, guild: Guild): Promise<string | undefined> {
  const { systemChannelId, preferredLocale, client } = guild;
  if (systemChannelId === null || systemChannelId === settings.channel) return undefined;
  const notice = noticeOf(settings, preferredLocale, guild);
  const posting = { channel: systemChannelId, purpose: 'pause', cause: causeOf(settings) } as const;
  const called = await postMessages(client.rest, [notice], posting);
  return called.ok ? 'system channel' : undefined;
}

async function tellContact(
  settings: DigestSettings,
  guild: Guild,
  contacts: DigestContactStore,
): Promise<string | undefined> {
  const contact = await contacts.load(settings.channel);
  if (contact === undefined) return undefined;
  const notice = noticeOf(settings, contact.locale, guild);
  const posting = { purpose: 'pause', cause: causeOf(settings) } as const;
  const called = await postDirectly(guild.client.rest, contact.person, notice, posting);
  return called.ok ? 'who set it' : undefined;
}

/** A cause that differs for each pause and is short enough for a nonce. */
function causeOf({ channel, pause }: DigestSettings): string {
  const second = Math.floor(Date.parse(pause?.at ?? '') / 1_000);
  return `${shortId(channel)}${second.toString(36)}`;
}

function noticeOf(settings: DigestSettings, locale: string, guild: Guild): MessagePayload {
  const { channel: id, pause } = settings;
  const language = languageOf(locale);
  const { pausedNoChannel, pausedNoRight } = discordWords(language).digest;
  if (pause?.why === 'no-channel') return plainMessage(pausedNoChannel(id));
  return plainMessage(pausedNoRight(id, listRights(lackingIn(guild, id), language)));
}

/** The missing rights, or both where it is unknown which one Discord found missing. */
function lackingIn(guild: Guild, id: string): readonly Right[] {
  const needed: readonly Right[] = ['ViewChannel', 'SendMessages'];
  const channel = guild.channels.cache.get(id);
  const self = guild.members.me;
  const granted =
    channel?.isTextBased() === true && self !== null ? grantedIn(channel, self) : null;
  const missing = granted === null ? [] : missingRights(granted, needed);
  return missing.length === 0 ? needed : missing;
}
