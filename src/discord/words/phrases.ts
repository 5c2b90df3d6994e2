import type { Language } from '../../core/passages/language.ts';
import { digestPhrases, type DigestPhrases } from './digest-phrases.ts';
import { guidePhrases, type GuidePhrases } from './guide-phrases.ts';
import { type NoticePhrases, noticePhrases } from './notice-phrases.ts';
import { type ReadingPhrases, readingPhrases } from './reading-phrases.ts';

/** Every sentence of the interface in one language. */
export type Phrases = NoticePhrases & ReadingPhrases & GuidePhrases & DigestPhrases;

const phrases: Readonly<Record<Language, Phrases>> = {
  en: { ...noticePhrases.en, ...readingPhrases.en, ...guidePhrases.en, ...digestPhrases.en },
  es: { ...noticePhrases.es, ...readingPhrases.es, ...guidePhrases.es, ...digestPhrases.es },
  zh: { ...noticePhrases.zh, ...readingPhrases.zh, ...guidePhrases.zh, ...digestPhrases.zh },
};

export function phrasesOf(locale: Language): Phrases {
  return phrases[locale];
}

/** The language of the interface for one of Discord's locales, such as es-419 or zh-TW. */
export function interfaceLanguage(
  discordLocale: string | undefined,
  fallback: Language = 'en',
): Language {
  if (discordLocale === undefined) return fallback;
  if (discordLocale.startsWith('es')) return 'es';
  if (discordLocale.startsWith('zh')) return 'zh';
  return 'en';
}
