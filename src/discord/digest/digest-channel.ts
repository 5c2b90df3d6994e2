import { ChannelType, type Client, Routes } from 'discord.js';
import { z } from 'zod';
import { type ChannelId, type MessageId, messageIdSchema } from '../../core/conversation/place.ts';
import type { Digest, DigestKey } from '../../core/digest/digest.ts';
import type { Knowledge } from '../../core/passages/knowledge.ts';
import type { DigestChannel, DigestFinding, DigestPosting } from '../../core/ports.ts';
import { grantedIn, missingRights, threadRights } from '../asking/rights.ts';
import { digestKeyIn } from '../components/custom-id.ts';
import { renderDigest } from '../render/render-digest.ts';
import {
  callDiscord,
  type Called,
  type CallOptions,
  type Refusal,
} from '../sending/call-discord.ts';
import { nonceOf, shortId } from '../sending/channel-messages.ts';
import { readSent } from '../sending/sent-message.ts';

export interface DigestChannelDependencies {
  /** The client that is connected now. */
  readonly client: () => Client<true> | undefined;
  readonly knowledge: () => Knowledge;
  readonly publicUrl: string | undefined;
  /** Waits until one more request may be sent. */
  readonly pace: () => Promise<void>;
}

/** All tries together stay within a day's lease in the store. */
const withinLease: CallOptions = { pausesMs: [300, 1_500], timeoutMs: 15_000 };

/** The connection to Discord was lost between two steps; the digest is tried again. */
class NotConnected extends Error {
  override readonly name = 'NotConnected';
}

/** Posts digests through Discord's HTTP API. */
export function createDigestChannel(dependencies: DigestChannelDependencies): DigestChannel {
  const { pace } = dependencies;
  const connected = (): Client<true> => {
    const client = dependencies.client();
    if (client === undefined) throw new NotConnected('Discord is not connected');
    return client;
  };
  return {
    post: (digest) => postDigest(connected(), digest, dependencies),
    find: (key, since) => findDigest(connected(), key, since, pace),
    publishes: (channel) =>
      connected().channels.cache.get(channel)?.type === ChannelType.GuildAnnouncement,
    publish: (channel, message) => publishMessage(connected(), channel, message, pace),
  };
}

async function postDigest(
  client: Client<true>,
  digest: Digest,
  { knowledge, publicUrl }: DigestChannelDependencies,
): Promise<DigestPosting> {
  const offersThread = mayOpenThreads(client, digest.channel);
  const [payload] = renderDigest(digest, { knowledge: knowledge(), publicUrl, offersThread });
  const body = { ...payload, nonce: digestNonce(digest), enforce_nonce: true };
  const called = await callDiscord(
    (signal) => client.rest.post(Routes.channelMessages(digest.channel), { body, signal }),
    withinLease,
  );
  if (!called.ok) return { kind: whyNot(called.refusal) };
  const sent = readSent(called.value, digest.channel);
  if (sent === undefined) throw new Error('Discord did not tell which message it created');
  return { kind: 'posted', message: sent.message };
}

async function findDigest(
  client: Client<true>,
  key: DigestKey,
  since: number,
  pace: () => Promise<void>,
): Promise<DigestFinding> {
  if (lacksHistory(client, key.channel)) return { kind: 'unreadable' };
  const finding = await findMessage(key, since, client.user.id, async (before) => {
    await pace();
    const query = new URLSearchParams({ limit: '100', ...(before && { before }) });
    return callDiscord(
      (signal) => client.rest.get(Routes.channelMessages(key.channel), { query, signal }),
      withinLease,
    );
  });
  if (finding !== 'nothing-shown') return finding;
  // An empty list may mean that the right was taken a moment ago: Discord does not say so here.
  await client.channels.fetch(key.channel, { force: true });
  return { kind: lacksHistory(client, key.channel) ? 'unreadable' : 'absent' };
}

async function publishMessage(
  { rest }: Client<true>,
  channel: ChannelId,
  message: MessageId,
  pace: () => Promise<void>,
): Promise<boolean> {
  await pace();
  const called = await callDiscord(
    (signal) => rest.post(Routes.channelMessageCrosspost(channel, message), { signal }),
    withinLease,
  );
  return called.ok || called.refusal === 'already-published';
}

/** The nonce of a channel's day: the same for each try, and at most 25 characters. */
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

/** Without the right to read the history, Discord lists no messages, as if there were none. */
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

/** After this many pages it stays unknown whether the digest stands in the channel. */
const mostPages = 10;

/** The difference allowed between this machine's clock and Discord's. */
const clockSkewMs = 60_000;

/** Pages back through a channel until the digest is found, or older messages are reached. */
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
    // Answers to questions about a digest carry its buttons too, but are newer.
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
