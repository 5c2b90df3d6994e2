import { z } from 'zod';

/** What is remembered of a person between conversations: ordinary messages carry no locale. */
export const preferenceSchema = z.object({
  /** As the service names it, such as es-419. */
  locale: z.string().min(2).max(35),
});
export type Preference = z.infer<typeof preferenceSchema>;
