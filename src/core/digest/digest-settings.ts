import { z } from 'zod';
import { channelIdSchema, personIdSchema, serverIdSchema } from '../conversation/place.ts';
import { languageSchema } from '../passages/language-schema.ts';
import { topicIdSchema } from '../passages/passage.ts';
import { localDateSchema, localTimeSchema, zoneSchema } from './zoned-time.ts';

export const mostFacts = 5;

/** The reason why a channel gets no digest for now. */
const pauseSchema = z.object({
  why: z.enum(['asked', 'no-channel', 'no-right']),
  at: z.iso.datetime(),
});
export type Pause = z.infer<typeof pauseSchema>;

/** The settings of one channel's digest. */
export const digestSettingsSchema = z.object({
  channel: channelIdSchema,
  server: serverIdSchema,
  time: localTimeSchema,
  zone: zoneSchema,
  language: languageSchema,
  /** All topics if empty. */
  topics: z.array(topicIdSchema),
  /** Facts a day. */
  count: z.int().min(1).max(mostFacts),
  /** Whether the chart of its first fact stands above it; absent in records of earlier versions. */
  picture: z.boolean().optional(),
  /** The first date, in the zone, that is due. */
  firstOn: localDateSchema,
  pause: pauseSchema.optional(),
});
export type DigestSettings = z.infer<typeof digestSettingsSchema>;

/** The settings that decide what a digest holds, apart from when it is posted. */
export type ContentSettings = Pick<
  DigestSettings,
  'channel' | 'language' | 'topics' | 'count' | 'picture'
>;

/** The person who set a channel's digest, to be told of a pause that the server cannot be told of. */
export const digestContactSchema = z.object({
  channel: channelIdSchema,
  server: serverIdSchema,
  person: personIdSchema,
  /** In Discord's spelling, such as es-419. */
  locale: z.string().min(2).max(35),
});
export type DigestContact = z.infer<typeof digestContactSchema>;
