import { z } from 'zod';

/** The languages that every passage is written in, as ISO 639-1 codes. */
export const languages = ['en', 'es', 'zh'] as const;

export const languageSchema = z.enum(languages);

export type Language = z.infer<typeof languageSchema>;
