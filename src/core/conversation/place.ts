import { z } from 'zod';

const id = z.string().min(1).max(64);

/** Who asks and where, by the ids of the service that a question comes from. */
export const personIdSchema = id.brand<'PersonId'>();
export const serverIdSchema = id.brand<'ServerId'>();
export const channelIdSchema = id.brand<'ChannelId'>();
export const messageIdSchema = id.brand<'MessageId'>();

export type PersonId = z.infer<typeof personIdSchema>;
export type ServerId = z.infer<typeof serverIdSchema>;
export type ChannelId = z.infer<typeof channelIdSchema>;
export type MessageId = z.infer<typeof messageIdSchema>;
