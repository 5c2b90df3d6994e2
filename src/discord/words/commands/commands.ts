import type { Status } from '../../../core/passages/passage.ts';
import { englishCommands } from './en.ts';
import { spanishCommands } from './es.ts';
import { traditional } from './zh-tw.ts';
import { chineseCommands } from './zh.ts';

type Command =
  | 'ask'
  | 'check'
  | 'passage'
  | 'sources'
  | 'topics'
  | 'fact'
  | 'chart'
  | 'map'
  | 'timeline'
  | 'digest'
  | 'settings'
  | 'privacy'
  | 'help';

type Subcommand =
  | 'privacyShow'
  | 'privacyErase'
  | 'digestSet'
  | 'digestShow'
  | 'digestPreview'
  | 'digestPause'
  | 'digestResume'
  | 'digestOff';

type Option =
  | 'question'
  | 'language'
  | 'private'
  | 'claim'
  | 'id'
  | 'topic'
  /** The channel of `/digest set`, of `/digest show`, and of the other subcommands. */
  | 'digestChannel'
  | 'shownChannel'
  | 'whichChannel'
  | 'time'
  | 'timezone'
  | 'digestLanguage'
  | 'digestTopics'
  | 'count'
  | 'series'
  | 'of'
  | 'status'
  /** The topic of `/map`. */
  | 'mapTopic'
  | 'digestPicture'
  | 'channelLanguage'
  | 'channelPrivate'
  | 'next'
  | 'report';

/** All that has a name and a description. */
export type Described = Command | Subcommand | Option;

/**
 * The slash commands in one language. Discord wants names in lower case, without spaces and of at
 * most 32 characters, and descriptions of at most 100. The English names are the registered ones.
 */
export interface CommandWords {
  /** `checkMessage` stands in the menu of a message, and `askedLanguage` is a choice; neither shows a
   * description. */
  readonly names: Readonly<Record<Described | 'checkMessage' | 'askedLanguage', string>>;
  readonly descriptions: Readonly<Record<Described, string>>;
  /** How far a project is, as choices of an option. */
  readonly statuses: Readonly<Record<Status, string>>;
}

export const registeredCommands: CommandWords = englishCommands;

/** The commands by Discord's locales. */
export const localisedCommands = {
  'es-ES': spanishCommands,
  'es-419': spanishCommands,
  'zh-CN': chineseCommands,
  'zh-TW': traditional,
} as const satisfies Readonly<Record<string, CommandWords>>;
