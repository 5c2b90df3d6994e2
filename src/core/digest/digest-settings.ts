import { z } from 'zod';
import { channelIdSchema, personIdSchema, serverIdSchema } from '../conversation/place.ts';
import { languageSchema } from '../passages/language.ts';
import { topicIdSchema } from '../passages/passage.ts';
import { localDateSchema, localTimeSchema, zoneSchema } from './zoned-time.ts';

export const mostFacts = 5;

/** Why a channel gets no digest for now. */
export const pauseSchema = z.object({
  why: z.enum(['asked', 'no-channel', 'no-right']),
  at: z.iso.datetime(),
});
export type Pause = z.infer<typeof pauseSchema>;

/** How one channel wants its digests. */
export const digestSettingsSchema = z.object({
  channel: channelIdSchema,
  server: serverIdSchema,
  time: localTimeSchema,
  zone: zoneSchema,
  language: languageSchema,
  /** All topics where none is named. */
  topics: z.array(topicIdSchema),
  /** Facts a day. */
  count: z.int().min(1).max(mostFacts),
  /** The first date, in the zone, that gets a digest. */
  firstOn: localDateSchema,
  pause: pauseSchema.optional(),
});
export type DigestSettings = z.infer<typeof digestSettingsSchema>;

/** Who set a channel's digest, to be written to where it cannot go on and the server cannot be told. */
export const digestContactSchema = z.object({
  channel: channelIdSchema,
  server: serverIdSchema,
  person: personIdSchema,
  /** As the service names it, such as es-419. */
  locale: z.string().min(2).max(35),
});
export type DigestContact = z.infer<typeof digestContactSchema>;
