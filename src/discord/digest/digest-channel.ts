import { ChannelType, type Client, Routes } from 'discord.js';
import { z } from 'zod';
import type { ChannelId, MessageId } from '../../core/conversation/place.ts';
import type { Digest, DigestKey } from '../../core/digest/digest.ts';
import type { PictureSources } from '../../core/pictures/picture-sources.ts';
import type {
  DigestChannel,
  DigestFinding,
  DigestPosting,
  PictureDrawer,
  WriteLog,
} from '../../core/ports.ts';
import { missingRights, threadRights } from '../asking/rights.ts';
import { digestKeyIn } from '../components/parse-custom-id.ts';
import { renderDigest } from '../render/render-digest.ts';
import { callDiscord } from '../sending/call-discord.ts';
import { nonceOf, shortId } from '../sending/channel-messages.ts';
import { connectedClient } from '../sending/connected-client.ts';
import { findOwnMessage, grantedOf, withinLease } from '../sending/find-own-message.ts';
import { type MessagePayload, requestOf } from '../sending/message-payload.ts';
import { whyNotPosted } from '../sending/posting-refusal.ts';
import { readSent } from '../sending/sent-message.ts';
import type { Right } from '../words/words.ts';
import { withDigestPicture } from './with-digest-picture.ts';

export interface DigestChannelDependencies {
  /** The client that is connected now. */
  readonly client: () => Client<true> | undefined;
  readonly sources: () => PictureSources;
  readonly pictures: PictureDrawer;
  readonly publicUrl: string | undefined;
  /** Waits until one more request may be sent. */
  readonly pace: () => Promise<void>;
  readonly log: WriteLog;
  readonly now: () => number;
}

/** Posts digests through Discord's HTTP API. */
export function createDigestChannel(dependencies: DigestChannelDependencies): DigestChannel {
  const { pace } = dependencies;
  const connected = () => connectedClient(dependencies.client);
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
  { sources: read, pictures, publicUrl, log, now }: DigestChannelDependencies,
): Promise<DigestPosting> {
  const offersThread = holdsRights(client, digest.channel, threadRights);
  const sources = read();
  const { knowledge } = sources;
  const [rendered] = renderDigest(digest, { knowledge, publicUrl, offersThread });
  if (rendered === undefined) throw new Error('a digest without a message');
  const payload = holdsRights(client, digest.channel, ['AttachFiles'])
    ? await withDigestPicture(rendered, digest, { sources, pictures, log })
    : rendered;
  const post = (each: MessagePayload) => {
    const { body, ...files } = requestOf(each);
    const once = { ...body, nonce: digestNonce(digest), enforce_nonce: true };
    return callDiscord(
      (signal) =>
        client.rest.post(Routes.channelMessages(digest.channel), { body: once, ...files, signal }),
      withinLease,
    );
  };
  const first = await post(payload);
  const isForPicture = !first.ok && payload !== rendered && first.refusal === 'missing-right';
  const called = isForPicture ? await post(rendered) : first;
  if (!called.ok) {
    const { refusal, said } = called;
    log('warn', 'Discord refused a digest', { channel: digest.channel, why: refusal, said });
    return whyNotPosted(refusal, digest.channel, client, now());
  }
  const sent = readSent(called.value, digest.channel);
  if (sent === undefined) throw new Error('Discord did not tell which message it created');
  return { kind: 'posted', message: sent.message };
}

function findDigest(
  client: Client<true>,
  key: DigestKey,
  since: number,
  pace: () => Promise<void>,
): Promise<DigestFinding> {
  const isIt = (components: readonly unknown[]) =>
    customIdsIn(components).some((text) => isOf(text, key));
  return findOwnMessage(client, { channel: key.channel, since, isIt, pace });
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

/** Also true where too little is known. */
function holdsRights(client: Client<true>, id: ChannelId, rights: readonly Right[]): boolean {
  const granted = grantedOf(client, id);
  return granted === undefined || missingRights(granted, rights).length === 0;
}

const componentSchema = z.object({
  custom_id: z.string().optional(),
  components: z.array(z.unknown()).optional(),
});

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
