import { type Client, Routes } from 'discord.js';
import { z } from 'zod';
import { type ChannelId, type MessageId, messageIdSchema } from '../../core/conversation/place.ts';
import type { DigestFinding } from '../../core/ports.ts';
import { grantedIn, missingRights } from '../asking/rights.ts';
import { callDiscord, type Called, type CallOptions } from './call-discord.ts';

/** All tries together stay within a lease in the store. */
export const withinLease: CallOptions = { pausesMs: [300, 1_500], timeoutMs: 15_000 };

export interface Search {
  readonly channel: ChannelId;
  /** Milliseconds since 1970. */
  readonly since: number;
  /** Knows the message by its components. */
  readonly isIt: (components: readonly unknown[]) => boolean;
  /** Waits until one more request may be sent. */
  readonly pace: () => Promise<void>;
}

/** Looks for a message of the bot's own among those of a channel since a time. */
export async function findOwnMessage(client: Client<true>, search: Search): Promise<DigestFinding> {
  const { channel, pace } = search;
  if (lacksHistory(client, channel)) return { kind: 'unreadable' };
  const finding = await findMessage(search, client.user.id, async (before) => {
    await pace();
    const query = new URLSearchParams({ limit: '100', ...(before && { before }) });
    return callDiscord(
      (signal) => client.rest.get(Routes.channelMessages(channel), { query, signal }),
      withinLease,
    );
  });
  if (finding !== 'nothing-shown') return finding;
  // An empty list may mean that the right was taken a moment ago: Discord does not say so here.
  await client.channels.fetch(channel, { force: true });
  return { kind: lacksHistory(client, channel) ? 'unreadable' : 'absent' };
}

/** Without the right to read the history, Discord lists no messages, as if there were none. */
function lacksHistory(client: Client<true>, id: ChannelId): boolean {
  const granted = grantedOf(client, id);
  return (
    granted !== undefined &&
    missingRights(granted, ['ViewChannel', 'ReadMessageHistory']).length > 0
  );
}

/** The bot's rights in a channel of a server; undefined where too little is known of it. */
export function grantedOf(client: Client<true>, id: ChannelId) {
  const channel = client.channels.cache.get(id);
  if (channel === undefined || channel.isDMBased() || !channel.isTextBased()) return undefined;
  const self = channel.guild.members.me;
  return self === null ? undefined : (grantedIn(channel, self) ?? undefined);
}

const listedSchema = z.array(
  z.object({
    id: messageIdSchema,
    author: z.object({ id: z.string() }),
    timestamp: z.string(),
    components: z.array(z.unknown()).default([]),
  }),
);

/** After this many pages it stays unknown whether the message stands in the channel. */
const mostPages = 10;

/** The difference allowed between this machine's clock and Discord's. */
const clockSkewMs = 60_000;

/** Pages back through a channel until the message is found, or older messages are reached. */
async function findMessage(
  { since, isIt }: Search,
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
    // Later ones may look like it: answers to questions about a digest carry its buttons too.
    const found = ownOnes.findLast(({ components }) => isIt(components));
    if (found !== undefined) return { kind: 'found', message: found.id };
    if (page === 0 && messages.length === 0) return 'nothing-shown';
    const last = messages.at(-1);
    const isPast = last === undefined || Date.parse(last.timestamp) < since - clockSkewMs;
    if (isPast) return { kind: 'absent' };
    before = last.id;
  }
  return { kind: 'unreadable' };
}
