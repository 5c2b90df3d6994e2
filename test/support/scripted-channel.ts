import { messageIdSchema, type MessageId } from '../../src/core/conversation/place.ts';
import type { Digest, DigestKey } from '../../src/core/digest/digest.ts';
import type { DigestChannel, DigestPosting } from '../../src/core/ports.ts';

export interface PostedDigest extends DigestKey {
  readonly message: MessageId;
  readonly passages: readonly string[];
  readonly notes: readonly string[];
  readonly at: number;
}

/** Channels in memory that outlive the programs which post in them. */
export interface ScriptedChannel extends DigestChannel {
  readonly posted: readonly PostedDigest[];
  readonly published: readonly MessageId[];
  /** What the bot may do from now on. */
  may: { post: boolean; read: boolean; publish: boolean };
  isThere: boolean;
  /** Comes between: what it does in place of posting, or around it. */
  posting: (post: () => Promise<DigestPosting>) => Promise<DigestPosting>;
  isAnnouncement: boolean;
}

export function createScriptedChannel(now: () => number): ScriptedChannel {
  const posted: PostedDigest[] = [];
  const published: MessageId[] = [];
  const channel: ScriptedChannel = {
    posted,
    published,
    may: { post: true, read: true, publish: true },
    isThere: true,
    isAnnouncement: false,
    posting: (post) => post(),
    post: (digest) => channel.posting(async () => postOne(digest)),
    find: async (key) => {
      if (!channel.isThere) return { kind: 'no-channel' };
      if (!channel.may.read) return { kind: 'unreadable' };
      const found = posted.find(({ channel: id, date }) => id === key.channel && date === key.date);
      return found === undefined ? { kind: 'absent' } : { kind: 'found', message: found.message };
    },
    publishes: () => channel.isAnnouncement,
    publish: async (_, message) => {
      if (!channel.may.publish) return false;
      if (!published.includes(message)) published.push(message);
      return true;
    },
  };
  return channel;

  function postOne(digest: Digest): DigestPosting {
    if (!channel.isThere) return { kind: 'no-channel' };
    if (!channel.may.post) return { kind: 'no-right' };
    const { channel: id, date, entries } = digest;
    const message = messageIdSchema.parse(`${posted.length + 1}`);
    const passages = entries.map(({ passage }) => passage.id);
    const notes = entries.map(({ note }) => note.kind);
    posted.push({ channel: id, date, message, passages, notes, at: now() });
    return { kind: 'posted', message };
  }
}
