import { z } from 'zod';

/** A person's preference, kept between conversations because ordinary messages carry no locale. */
export const preferenceSchema = z.object({
  /** In Discord's spelling, such as es-419. */
  locale: z.string().min(2).max(35),
});
export type Preference = z.infer<typeof preferenceSchema>;
