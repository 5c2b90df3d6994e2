import type { LocalizationMap } from 'discord.js';
import type { Language } from '../../core/passages/language.ts';
import type { Wording } from '../words/command-words.ts';

/** A command or an option by the name that is registered, with all texts that show. */
export function worded(name: string, { names, descriptions }: Wording) {
  return {
    name,
    name_localizations: localised(names),
    description: descriptions.en,
    description_localizations: localised(descriptions),
  };
}

/** Spanish serves both of its locales; the Chinese ones differ in script and words. */
export function localised(texts: Readonly<Record<'es' | 'zh' | 'tw', string>>): LocalizationMap {
  return { 'es-ES': texts.es, 'es-419': texts.es, 'zh-CN': texts.zh, 'zh-TW': texts.tw };
}

/** The languages as choices of an option: each by its own name. */
export const languageChoices: readonly { readonly name: string; readonly value: Language }[] = [
  { name: 'English', value: 'en' },
  { name: 'español', value: 'es' },
  { name: '中文', value: 'zh' },
];
