/** The languages that every passage is written in, as ISO 639-1 codes. */
export const languages = ['en', 'es', 'zh'] as const;

export type Language = (typeof languages)[number];
