import type { Client, Guild } from 'discord.js';
import { dayMs } from '../../core/day-ms.ts';
import type { DigestSettings } from '../../core/digest/digest-settings.ts';
import type { DigestContactStore, OnceStore, WriteLog } from '../../core/ports.ts';
import { postDirectly, postMessages } from '../sending/channel-messages.ts';
import { plainMessage, type MessagePayload } from '../sending/message-payload.ts';
import type { Right } from '../words/notice-phrases.ts';
import { interfaceLanguage, phrasesOf } from '../words/phrases.ts';
import { grantedIn, listRights, missingRights } from '../handlers/rights.ts';
import { shortId } from '../sending/short-id.ts';

export interface PauseTellerParts {
  readonly client: () => Client<true> | undefined;
  readonly contacts: DigestContactStore;
  /** Rejects where the store fails. */
  readonly once: OnceStore;
  readonly log: WriteLog;
}

const toldMs = 7 * dayMs;

/** As long as it takes to tell: after a crash in between it is told again. */
const tellingMs = 60_000;

/**
 * Tells a server, once, that a channel's digest was paused and what to do: in its system channel, else
 * by a message to the member who set it. Where neither takes it, `/digest show` tells.
 */
export function createPauseTeller(
  parts: PauseTellerParts,
): (settings: DigestSettings) => Promise<void> {
  return async (settings) => {
    const client = parts.client();
    const guild = client?.guilds.cache.get(settings.server);
    if (client === undefined || guild === undefined || settings.pause === undefined) return;
    const told = `digest-told:${settings.channel}:${settings.pause.at}`;
    if (!(await parts.once.claim(told, tellingMs))) return;
    try {
      const where =
        (await tellServer(settings, guild)) ?? (await tellContact(client, settings, guild));
      await parts.once.release(told);
      await parts.once.claim(told, toldMs);
      parts.log('warn', 'a digest was paused', {
        channel: settings.channel,
        why: settings.pause.why,
        told: where ?? 'nobody could be told',
      });
    } catch (error) {
      await parts.once.release(told);
      throw error;
    }
  };

  async function tellContact(
    { rest }: Client<true>,
    settings: DigestSettings,
    guild: Guild,
  ): Promise<string | undefined> {
    const contact = await parts.contacts.load(settings.channel);
    if (contact === undefined) return undefined;
    const notice = noticeOf(settings, contact.locale, guild);
    const posting = { purpose: 'pause', cause: causeOf(settings) } as const;
    const called = await postDirectly(rest, contact.person, notice, posting);
    return called.ok ? 'who set it' : undefined;
  }
}

async function tellServer(settings: DigestSettings, guild: Guild): Promise<string | undefined> {
  const { systemChannelId, preferredLocale, client } = guild;
  if (systemChannelId === null || systemChannelId === settings.channel) return undefined;
  const notice = noticeOf(settings, preferredLocale, guild);
  const posting = { channel: systemChannelId, purpose: 'pause', cause: causeOf(settings) } as const;
  const called = await postMessages(client.rest, [notice], posting);
  return called.ok ? 'system channel' : undefined;
}

/** Another one for each pause, and short enough for a nonce. */
function causeOf({ channel, pause }: DigestSettings): string {
  const second = Math.floor(Date.parse(pause?.at ?? '') / 1_000);
  return `${shortId(channel)}${second.toString(36)}`;
}

function noticeOf(settings: DigestSettings, locale: string, guild: Guild): MessagePayload {
  const { channel: id, pause } = settings;
  const language = interfaceLanguage(locale);
  const { digestPausedNoChannel, digestPausedNoRight } = phrasesOf(language);
  if (pause?.why === 'no-channel') return plainMessage(digestPausedNoChannel(id));
  return plainMessage(digestPausedNoRight(id, listRights(lackingIn(guild, id), language)));
}

/** Both where what is known of the server does not tell which one Discord found missing. */
function lackingIn(guild: Guild, id: string): readonly Right[] {
  const needed: readonly Right[] = ['ViewChannel', 'SendMessages'];
  const channel = guild.channels.cache.get(id);
  const self = guild.members.me;
  const granted =
    channel?.isTextBased() === true && self !== null ? grantedIn(channel, self) : null;
  const missing = granted === null ? [] : missingRights(granted, needed);
  return missing.length === 0 ? needed : missing;
}
