import type { Message } from 'discord.js';
import type { Services } from '../services.ts';
import type { Called } from './call-discord.ts';
import { postDirectly, postMessages, type Purpose } from './channel-messages.ts';
import type { MessagePayload } from './message-payload.ts';
import type { SentMessage } from './sent-message.ts';

/**
 * Replies to a message in its channel; the reply does not refer to it where the bot may not read
 * it.
 */
export async function replyTo(
  { id, channelId, client }: Message,
  payloads: readonly MessagePayload[],
  purpose: Purpose,
  namesMessage = true,
): Promise<Called<SentMessage[]>> {
  const replied = namesMessage ? id : undefined;
  const posting = { channel: channelId, purpose, cause: id, replyTo: replied };
  return postMessages(client.rest, payloads, posting);
}

/**
 * Tells only the author of a message; false where they take no direct messages, which is logged.
 */
export async function tellAuthor(
  { id, author, channel, channelId, client }: Message,
  payload: MessagePayload,
  { log }: Services,
): Promise<boolean> {
  const posting = { purpose: 'notice', cause: id } as const;
  const told = channel.isDMBased()
    ? await postMessages(client.rest, [payload], { ...posting, channel: channelId })
    : await postDirectly(client.rest, author.id, payload, posting);
  if (!told.ok)
    log('info', 'a notice could not be delivered', { messageId: id, why: told.refusal });
  return told.ok;
}
