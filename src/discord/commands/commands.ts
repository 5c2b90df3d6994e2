import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import {
  longestClaim,
  longestQuestion,
  shortestClaim,
  shortestQuestion,
} from '../../core/question/clean-question.ts';
import { statusSchema } from '../../core/passages/passage.ts';
import { type Described, registeredCommands } from '../words/commands/commands.ts';
import { digestCommand } from './digest-command.ts';
import { settingsCommand } from './settings-command.ts';
import { languageChoices, localised, worded } from './word-commands.ts';

/** The commands work in servers and direct messages, installed there or by a user. */
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

/** The registered name of the command in a message's menu. */
export const claimMenuName = registeredCommands.names.checkMessage;

/** All commands, as Discord registers them. */
export function commandDefinitions(): RESTPostAPIApplicationCommandsJSONBody[] {
  const { String: text, Boolean: flag, Subcommand } = ApplicationCommandOptionType;
  const isPrivate = { ...worded('private'), type: flag } as const;
  const topic = { ...worded('topic'), type: text, autocomplete: true } as const;
  return [
    slash('ask', [
      {
        ...worded('question'),
        type: text,
        required: true,
        min_length: shortestQuestion,
        max_length: longestQuestion,
      },
      { ...worded('language'), type: text, choices: [...languageChoices] },
      isPrivate,
    ]),
    slash('check', [
      {
        ...worded('claim'),
        type: text,
        required: true,
        min_length: shortestClaim,
        max_length: longestClaim,
      },
      isPrivate,
    ]),
    slash('passage', [{ ...worded('id'), type: text, required: true, autocomplete: true }]),
    slash('sources', [topic]),
    slash('topics'),
    slash('fact', [topic]),
    slash('chart', [{ ...worded('series'), type: text, required: true, autocomplete: true }]),
    slash('map', [
      { ...worded('mapTopic'), type: text, autocomplete: true },
      { ...worded('status'), type: text, choices: statusChoices() },
    ]),
    slash('timeline', [{ ...worded('of'), type: text, required: true, autocomplete: true }]),
    digestCommand(),
    settingsCommand(),
    slash('privacy', [
      { ...worded('privacyShow'), type: Subcommand },
      { ...worded('privacyErase'), type: Subcommand },
    ]),
    slash('help'),
    {
      ...everywhere,
      name: claimMenuName,
      name_localizations: localised(({ names }) => names.checkMessage),
      type: ApplicationCommandType.Message,
    },
  ];
}

/** Only what is told of some project could be chosen too, but the commands do not follow the collection. */
function statusChoices() {
  return statusSchema.options.map((status) => ({
    name: registeredCommands.statuses[status],
    name_localizations: localised(({ statuses }) => statuses[status]),
    value: status,
  }));
}

function slash(
  described: Described,
  options: APIApplicationCommandOption[] = [],
): RESTPostAPIApplicationCommandsJSONBody {
  return { ...everywhere, ...worded(described), type: ApplicationCommandType.ChatInput, options };
}
