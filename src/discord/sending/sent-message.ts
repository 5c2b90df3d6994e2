import { z } from 'zod';
import {
  type ChannelId,
  channelIdSchema,
  type MessageId,
  messageIdSchema,
} from '../../core/conversation/place.ts';

/** Where a message stands. */
export interface SentMessage {
  readonly message: MessageId;
  readonly channel: ChannelId;
}

const sentSchema = z.object({ id: messageIdSchema, channel_id: channelIdSchema.optional() });

/**
 * What Discord answers with when a message is created or edited, as far as it is used; undefined where
 * that does not tell which message it is, which is no failure: the message stands.
 */
export function readSent(value: unknown, channelId: string | null): SentMessage | undefined {
  const sent = sentSchema.safeParse(value).data;
  const channel = sent?.channel_id ?? channelIdSchema.safeParse(channelId).data;
  return sent === undefined || channel === undefined ? undefined : { message: sent.id, channel };
}
