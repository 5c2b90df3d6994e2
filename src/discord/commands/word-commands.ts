import type { LocalizationMap } from 'discord.js';
import { type Language, languages } from '../../core/passages/language.ts';
import {
  type CommandWords,
  type Described,
  localisedCommands,
  registeredCommands,
} from '../words/commands/commands.ts';
import { discordWords } from '../words/words.ts';

/** The name and the description of a command, a subcommand or an option, in all languages. */
export function worded(described: Described) {
  return {
    name: registeredCommands.names[described],
    name_localizations: localised(({ names }) => names[described]),
    description: registeredCommands.descriptions[described],
    description_localizations: localised(({ descriptions }) => descriptions[described]),
  };
}

export function localised(textIn: (words: CommandWords) => string): LocalizationMap {
  const texts = Object.entries(localisedCommands).map(([locale, words]) => [locale, textIn(words)]);
  return Object.fromEntries(texts);
}

/** The languages as choices of an option, each by its own name. */
export const languageChoices: readonly { readonly name: string; readonly value: Language }[] =
  languages.map((language) => ({ name: discordWords(language).ownName, value: language }));
