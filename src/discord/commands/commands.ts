import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import {
  longestClaim,
  longestQuestion,
  shortestQuestion,
} from '../../core/question/clean-question.ts';
import { commandWords, type Wording } from '../words/command-words.ts';
import { digestCommand } from './digest-command.ts';
import { languageChoices, localised, worded } from './word-commands.ts';

/** Where the commands can be used: in servers and direct messages, installed there or by a user. */
const everywhere = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
} satisfies Partial<RESTPostAPIApplicationCommandsJSONBody>;

/** The names that are registered; the localised ones only show. */
export const claimMenuName = 'Check this claim';

/** All commands, as Discord registers them. */
export function commandDefinitions(): RESTPostAPIApplicationCommandsJSONBody[] {
  const { options } = commandWords;
  const isPrivate = {
    ...worded('private', options.private),
    type: ApplicationCommandOptionType.Boolean,
  } as const;
  const topic = {
    ...worded('topic', options.topic),
    type: ApplicationCommandOptionType.String,
    autocomplete: true,
  } as const;
  return [
    slash('ask', commandWords.ask, [
      {
        ...worded('question', options.question),
        type: ApplicationCommandOptionType.String,
        required: true,
        min_length: shortestQuestion,
        max_length: longestQuestion,
      },
      {
        ...worded('language', options.language),
        type: ApplicationCommandOptionType.String,
        choices: [...languageChoices],
      },
      isPrivate,
    ]),
    slash('check', commandWords.check, [
      {
        ...worded('claim', options.claim),
        type: ApplicationCommandOptionType.String,
        required: true,
        min_length: shortestQuestion,
        max_length: longestClaim,
      },
      isPrivate,
    ]),
    slash('passage', commandWords.passage, [
      {
        ...worded('id', options.id),
        type: ApplicationCommandOptionType.String,
        required: true,
        autocomplete: true,
      },
    ]),
    slash('sources', commandWords.sources, [topic]),
    slash('topics', commandWords.topics, []),
    slash('fact', commandWords.fact, [topic]),
    digestCommand(),
    {
      ...everywhere,
      ...worded('privacy', commandWords.privacy),
      type: ApplicationCommandType.ChatInput,
      options: [
        {
          ...worded('show', commandWords.privacyShow),
          type: ApplicationCommandOptionType.Subcommand,
        },
        {
          ...worded('erase', commandWords.privacyErase),
          type: ApplicationCommandOptionType.Subcommand,
        },
      ],
    },
    slash('help', commandWords.help, []),
    {
      ...everywhere,
      name: claimMenuName,
      name_localizations: localised(commandWords.claimMenu),
      type: ApplicationCommandType.Message,
    },
  ];
}

function slash(
  name: string,
  wording: Wording,
  options: APIApplicationCommandBasicOption[],
): RESTPostAPIApplicationCommandsJSONBody {
  return {
    ...everywhere,
    ...worded(name, wording),
    type: ApplicationCommandType.ChatInput,
    options,
  };
}
