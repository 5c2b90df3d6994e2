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
import type { Wording } from '../words/command-words.ts';
import { digestCommandWords as words } from '../words/digest-command-words.ts';
import { languageChoices, worded } from './word-commands.ts';

/** Where digests go. */
export const digestChannelTypes = [ChannelType.GuildText, ChannelType.GuildAnnouncement] as const;

/** `/digest`, for those who manage a server; Discord lets servers change who that is. */
export function digestCommand(): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const which = channelOption(words.whichChannel);
  return {
    ...worded('digest', words.digest),
    type: ApplicationCommandType.ChatInput,
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    options: [
      subcommand('set', words.set, [
        { ...channelOption(words.channel), required: true },
        {
          ...worded('time', words.time),
          type: ApplicationCommandOptionType.String,
          required: true,
        },
        {
          ...worded('timezone', words.timezone),
          type: ApplicationCommandOptionType.String,
          required: true,
          autocomplete: true,
        },
        {
          ...worded('language', words.language),
          type: ApplicationCommandOptionType.String,
          choices: [...languageChoices],
        },
        {
          ...worded('topics', words.topics),
          type: ApplicationCommandOptionType.String,
          autocomplete: true,
        },
        {
          ...worded('count', words.count),
          type: ApplicationCommandOptionType.Integer,
          min_value: 1,
          max_value: mostFacts,
        },
      ]),
      subcommand('show', words.show, [channelOption(words.shownChannel)]),
      subcommand('preview', words.preview, [which]),
      subcommand('pause', words.pause, [which]),
      subcommand('resume', words.resume, [which]),
      subcommand('off', words.off, [which]),
    ],
  };
}

function channelOption(wording: Wording) {
  return {
    ...worded('channel', wording),
    type: ApplicationCommandOptionType.Channel as const,
    channel_types: [...digestChannelTypes],
  };
}

function subcommand(
  name: string,
  wording: Wording,
  options: APIApplicationCommandBasicOption[],
): APIApplicationCommandSubcommandOption {
  return { ...worded(name, wording), type: ApplicationCommandOptionType.Subcommand, options };
}
