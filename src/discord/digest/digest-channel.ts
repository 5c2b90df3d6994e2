import { ChannelType, Routes, type Client } from 'discord.js';
import { z } from 'zod';
import { messageIdSchema, type ChannelId, type MessageId } from '../../core/conversation/place.ts';
import type { DigestKey } from '../../core/digest/digest.ts';
import type { Knowledge } from '../../core/passages/knowledge.ts';
import type { DigestChannel, DigestFinding, DigestPosting } from '../../core/ports.ts';
import {
  callDiscord,
  type CallOptions,
  type Called,
  type Refusal,
} from '../sending/call-discord.ts';
import { nonceOf } from '../sending/channel-messages.ts';
import { digestKeyIn } from '../components/custom-id.ts';
import { renderDigest } from '../render/render-digest.ts';
import { grantedIn, missingRights, threadRights } from '../asking/rights.ts';
import { readSent } from '../sending/sent-message.ts';
import { shortId } from '../sending/short-id.ts';

export interface DigestChannelParts {
  /** The client that is connected now. */
  readonly client: () => Client<true> | undefined;
  readonly knowledge: () => Knowledge;
  readonly publicUrl: string | undefined;
  /** Waits until one more request may be sent. */
  readonly pace: () => Promise<void>;
}

/** Shorter than a day's claim in the store, with all the tries. */
const withinClaim: CallOptions = { pausesMs: [300, 1_500], timeoutMs: 15_000 };

/** The connection to Discord was lost between two steps; the digest is tried again. */
class NotConnected extends Error {
  override readonly name = 'NotConnected';
}

/** Posts digests through Discord's HTTP API. */
export function createDigestChannel(parts: DigestChannelParts): DigestChannel {
  const { knowledge, publicUrl, pace } = parts;

  function connected(): Client<true> {
    const client = parts.client();
    if (client === undefined) throw new NotConnected('Discord is not connected');
    return client;
  }

  return {
    async post(digest): Promise<DigestPosting> {
      const client = connected();
      const offersThread = mayOpenThreads(client, digest.channel);
      const view = { knowledge: knowledge(), publicUrl, offersThread };
      const [payload] = renderDigest(digest, view);
      const body = { ...payload, nonce: digestNonce(digest), enforce_nonce: true };
      const called = await callDiscord(
        (signal) => client.rest.post(Routes.channelMessages(digest.channel), { body, signal }),
        withinClaim,
      );
      if (!called.ok) return { kind: whyNot(called.refusal) };
      const sent = readSent(called.value, digest.channel);
      if (sent === undefined) throw new Error('Discord did not tell which message it created');
      return { kind: 'posted', message: sent.message };
    },

    async find(key, since) {
      const client = connected();
      if (lacksHistory(client, key.channel)) return { kind: 'unreadable' };
      const finding = await findMessage(key, since, client.user.id, async (before) => {
        await pace();
        const query = new URLSearchParams({ limit: '100', ...(before && { before }) });
        return callDiscord(
          (signal) => client.rest.get(Routes.channelMessages(key.channel), { query, signal }),
          withinClaim,
        );
      });
      if (finding !== 'nothing-shown') return finding;
      // Nothing at all: the right may have been taken a moment ago, which Discord does not say here.
      await client.channels.fetch(key.channel, { force: true });
      return { kind: lacksHistory(client, key.channel) ? 'unreadable' : 'absent' };
    },

    publishes: (channel) =>
      connected().channels.cache.get(channel)?.type === ChannelType.GuildAnnouncement,

    async publish(channel, message) {
      const { rest } = connected();
      await pace();
      const called = await callDiscord(
        (signal) => rest.post(Routes.channelMessageCrosspost(channel, message), { signal }),
        withinClaim,
      );
      return called.ok || called.refusal === 'already-published';
    },
  };
}

/** The same for each try of a channel's day, and another for all others; at most 25 characters. */
export function digestNonce({ channel, date }: DigestKey): string {
  return nonceOf('digest', `${shortId(channel)}.${date.slice(2).replaceAll('-', '')}`);
}

function whyNot(refusal: Refusal): 'no-channel' | 'no-right' {
  if (refusal === 'unknown-channel') return 'no-channel';
  if (refusal === 'missing-right' || refusal === 'no-access') return 'no-right';
  throw new Error(`Discord refused a digest: ${refusal}`);
}

function mayOpenThreads(client: Client<true>, id: ChannelId): boolean {
  const granted = grantedOf(client, id);
  return granted === undefined || missingRights(granted, threadRights).length === 0;
}

/** Without the right Discord tells of no messages, as if there were none. */
function lacksHistory(client: Client<true>, id: ChannelId): boolean {
  const granted = grantedOf(client, id);
  return (
    granted !== undefined &&
    missingRights(granted, ['ViewChannel', 'ReadMessageHistory']).length > 0
  );
}

function grantedOf(client: Client<true>, id: ChannelId) {
  const channel = client.channels.cache.get(id);
  if (channel === undefined || channel.isDMBased() || !channel.isTextBased()) return undefined;
  const self = channel.guild.members.me;
  return self === null ? undefined : (grantedIn(channel, self) ?? undefined);
}

const componentSchema = z.object({
  custom_id: z.string().optional(),
  components: z.array(z.unknown()).optional(),
});

const listedSchema = z.array(
  z.object({
    id: messageIdSchema,
    author: z.object({ id: z.string() }),
    timestamp: z.string(),
    components: z.array(z.unknown()).default([]),
  }),
);

/** Of a channel in which so many pages were written since, it is not known whether a digest stands in it. */
const mostPages = 10;

/** Clocks of this machine and of Discord may differ by so much. */
const clockSkewMs = 60_000;

/** Pages back through a channel until the digest is found, or would have been. */
async function findMessage(
  key: DigestKey,
  since: number,
  self: string,
  list: (before: MessageId | undefined) => Promise<Called<unknown>>,
): Promise<DigestFinding | 'nothing-shown'> {
  let before: MessageId | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const called = await list(before);
    if (!called.ok) {
      return { kind: called.refusal === 'unknown-channel' ? 'no-channel' : 'unreadable' };
    }
    const messages = listedSchema.parse(called.value);
    const ownOnes = messages.filter(({ author }) => author.id === self);
    // Answers to questions on a digest have its buttons too, and are newer.
    const found = ownOnes.findLast(({ components }) =>
      customIdsIn(components).some((text) => isOf(text, key)),
    );
    if (found !== undefined) return { kind: 'found', message: found.id };
    if (page === 0 && messages.length === 0) return 'nothing-shown';
    const last = messages.at(-1);
    const isPast = last === undefined || Date.parse(last.timestamp) < since - clockSkewMs;
    if (isPast) return { kind: 'absent' };
    before = last.id;
  }
  return { kind: 'unreadable' };
}

function customIdsIn(components: readonly unknown[]): string[] {
  return components.flatMap((value) => {
    const { custom_id: id, components: inner = [] } = componentSchema.safeParse(value).data ?? {};
    return [...(id === undefined ? [] : [id]), ...customIdsIn(inner)];
  });
}

function isOf(customId: string, { channel, date }: DigestKey): boolean {
  const key = digestKeyIn(customId);
  return key?.channel === channel && key.date === date;
}
