import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { mostFacts } from '../../core/digest/digest-settings.ts';
import type { Described } from '../words/commands/commands.ts';
import { languageChoices, worded } from './word-commands.ts';

/** The types of channel that digests are posted in. */
export const digestChannelTypes = [ChannelType.GuildText, ChannelType.GuildAnnouncement] as const;

/** The definition of `/digest`, for those who manage a server; a server may change who that is. */
export function digestCommand(): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const { String: text, Integer, Boolean: flag } = ApplicationCommandOptionType;
  const which = channelOption('whichChannel');
  return {
    ...worded('digest'),
    type: ApplicationCommandType.ChatInput,
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    options: [
      subcommand('digestSet', [
        { ...channelOption('digestChannel'), required: true },
        { ...worded('time'), type: text, required: true },
        { ...worded('timezone'), type: text, required: true, autocomplete: true },
        { ...worded('digestLanguage'), type: text, choices: [...languageChoices] },
        { ...worded('digestTopics'), type: text, autocomplete: true },
        { ...worded('count'), type: Integer, min_value: 1, max_value: mostFacts },
        { ...worded('digestPicture'), type: flag },
      ]),
      subcommand('digestShow', [channelOption('shownChannel')]),
      subcommand('digestPreview', [which]),
      subcommand('digestPause', [which]),
      subcommand('digestResume', [which]),
      subcommand('digestOff', [which]),
    ],
  };
}

function channelOption(described: Described) {
  return {
    ...worded(described),
    type: ApplicationCommandOptionType.Channel as const,
    channel_types: [...digestChannelTypes],
  };
}

function subcommand(
  described: Described,
  options: APIApplicationCommandBasicOption[],
): APIApplicationCommandSubcommandOption {
  return { ...worded(described), type: ApplicationCommandOptionType.Subcommand, options };
}
