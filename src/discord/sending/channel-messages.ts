import { type REST, Routes } from 'discord.js';
import { z } from 'zod';
import { callDiscord, type Called, repeatable } from './call-discord.ts';
import { type MessagePayload, requestOf } from './message-payload.ts';
import { readSent, type SentMessage } from './sent-message.ts';

/** The purpose of an ordinary message; with the id of its cause it makes the nonce. */
export type Purpose =
  | 'answer'
  | 'failure'
  | 'notice'
  | 'thread'
  | 'digest'
  | 'pause'
  | 'report'
  | 'reader-report'
  | 'done';

const prefixes: Readonly<Record<Purpose, string>> = {
  answer: 'a',
  failure: 'f',
  notice: 'n',
  thread: 't',
  digest: 'd',
  pause: 'p',
  'reader-report': 'w',
  done: 'o',
  report: 'r',
};

/**
 * The nonce of a message: the same for the same cause, so that a retry posts it once, and at most
 * 25 characters, of which an id takes up to 20. A failure's differs from the answer's.
 */
export function nonceOf(purpose: Purpose, cause: string, part = 0): string {
  return `${prefixes[purpose]}${cause}.${part}`;
}

/** An id of Discord in at most 13 characters, for where its 20 digits do not fit. */
export function shortId(id: string): string {
  return /^\d+$/.test(id) ? BigInt(id).toString(36) : id;
}

export interface Posting {
  readonly channel: string;
  readonly purpose: Purpose;
  /** The id of the message or interaction that caused it. */
  readonly cause: string;
  /** The message to reply to, if it still exists. */
  readonly replyTo?: string | undefined;
}

/** Posts the parts of a text as ordinary messages, in order; the first is the reply. */
export async function postMessages(
  rest: REST,
  payloads: readonly MessagePayload[],
  { channel, purpose, cause, replyTo }: Posting,
): Promise<Called<SentMessage[]>> {
  const sent: SentMessage[] = [];
  for (const [part, payload] of payloads.entries()) {
    const reference =
      replyTo !== undefined && part === 0
        ? { message_reference: { message_id: replyTo, fail_if_not_exists: false } }
        : {};
    const { body, ...files } = requestOf(payload);
    const nonce = nonceOf(purpose, cause, part);
    const once = { ...body, ...reference, nonce, enforce_nonce: true };
    const called = await callDiscord(
      (signal) => rest.post(Routes.channelMessages(channel), { body: once, ...files, signal }),
      repeatable,
    );
    if (!called.ok) return called;
    const message = readSent(called.value, channel);
    if (message !== undefined) sent.push(message);
  }
  return { ok: true, value: sent };
}

const channelSchema = z.object({ id: z.string() });

/** Sends a person a direct message, where they take them. */
export async function postDirectly(
  rest: REST,
  person: string,
  payload: MessagePayload,
  { purpose, cause }: Pick<Posting, 'purpose' | 'cause'>,
): Promise<Called<SentMessage[]>> {
  const channel = await directChannelOf(rest, person);
  if (!channel.ok) return channel;
  return postMessages(rest, [payload], { channel: channel.value, purpose, cause });
}

/** The channel of direct messages with a person, which is there or is opened. */
export async function directChannelOf(rest: REST, person: string): Promise<Called<string>> {
  const opened = await callDiscord(
    (signal) => rest.post(Routes.userChannels(), { body: { recipient_id: person }, signal }),
    repeatable,
  );
  return opened.ok ? { ok: true, value: channelSchema.parse(opened.value).id } : opened;
}
