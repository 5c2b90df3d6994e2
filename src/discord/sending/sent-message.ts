import { z } from 'zod';
import {
  type ChannelId,
  channelIdSchema,
  type MessageId,
  messageIdSchema,
} from '../../core/conversation/place.ts';

/** The place of a message. */
export interface SentMessage {
  readonly message: MessageId;
  readonly channel: ChannelId;
}

const sentSchema = z.object({ id: messageIdSchema, channel_id: channelIdSchema.optional() });

/**
 * Reads Discord's answer to a message created or edited; undefined where it does not identify the
 * message, which is no failure: the message stands.
 */
export function readSent(value: unknown, channelId: string | null): SentMessage | undefined {
  const sent = sentSchema.safeParse(value).data;
  const channel = sent?.channel_id ?? channelIdSchema.safeParse(channelId).data;
  return sent === undefined || channel === undefined ? undefined : { message: sent.id, channel };
}
