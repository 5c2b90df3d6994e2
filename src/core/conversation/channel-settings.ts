import { z } from 'zod';
import { languageSchema } from '../passages/language-schema.ts';
import { channelIdSchema, serverIdSchema } from './place.ts';

/** How questions are answered in one channel and its threads. It names nobody. */
export const channelSettingsSchema = z.object({
  channel: channelIdSchema,
  server: serverIdSchema,
  /** Where a question does not tell its own, of digests, and around what all see; absent for none. */
  language: languageSchema.optional(),
  /** True where only who asks sees the answer. */
  isPrivate: z.boolean(),
  /** False where answers offer no next questions. */
  offersNext: z.boolean(),
});
export type ChannelSettings = z.infer<typeof channelSettingsSchema>;

/** What holds in a channel that nobody has set. */
export const usualSettings = {
  language: undefined,
  isPrivate: false,
  offersNext: true,
} as const satisfies Omit<ChannelSettings, 'channel' | 'server'>;
