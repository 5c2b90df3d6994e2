import { z } from 'zod';

const id = z.string().min(1).max(64);

/** The ids of the person who asks and of the place, in the service that the question comes from. */
export const personIdSchema = id.brand<'PersonId'>();
export const serverIdSchema = id.brand<'ServerId'>();
export const channelIdSchema = id.brand<'ChannelId'>();
export const messageIdSchema = id.brand<'MessageId'>();

export type PersonId = z.infer<typeof personIdSchema>;
export type ServerId = z.infer<typeof serverIdSchema>;
export type ChannelId = z.infer<typeof channelIdSchema>;
export type MessageId = z.infer<typeof messageIdSchema>;
