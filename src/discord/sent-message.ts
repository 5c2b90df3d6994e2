import { z } from 'zod';
import { channelIdSchema, messageIdSchema } from '../core/conversation/place.ts';

/** What Discord answers with when a message is created or edited, as far as it is used. */
export const sentMessageSchema = z
  .object({ id: messageIdSchema, channel_id: channelIdSchema })
  .transform(({ id, channel_id }) => ({ message: id, channel: channel_id }));

/** Where a message stands. */
export type SentMessage = z.infer<typeof sentMessageSchema>;
