import { z } from 'zod';
import { reportIdSchema } from './reader-report.ts';
import { channelIdSchema, messageIdSchema, personIdSchema, serverIdSchema } from './place.ts';

/** One person's rating of one answer; a later rating replaces an earlier one. */
export const feedbackSchema = z.object({
  channel: channelIdSchema,
  message: messageIdSchema,
  server: serverIdSchema.optional(),
  by: personIdSchema,
  helpful: z.boolean(),
  givenAt: z.iso.datetime(),
  /** What the person reported with it. */
  report: reportIdSchema.optional(),
});
export type Feedback = z.infer<typeof feedbackSchema>;
