import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { registeredCommands } from '../words/commands/commands.ts';
import { digestChannelTypes } from './digest-command.ts';
import { languageChoices, localised, worded } from './word-commands.ts';

/** The value of the choice that takes each question's own language. */
export const askedLanguage = 'asked';

/** The definition of `/settings`, for those who manage a server; a server may change who that is. */
export function settingsCommand(): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const { String: text, Boolean: flag, Channel: channel } = ApplicationCommandOptionType;
  const asked = {
    name: registeredCommands.names.askedLanguage,
    name_localizations: localised(({ names }) => names.askedLanguage),
    value: askedLanguage,
  };
  return {
    ...worded('settings'),
    type: ApplicationCommandType.ChatInput,
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    options: [
      { ...worded('channelLanguage'), type: text, choices: [asked, ...languageChoices] },
      { ...worded('channelPrivate'), type: flag },
      { ...worded('next'), type: flag },
      { ...worded('report'), type: channel, channel_types: [...digestChannelTypes] },
    ],
  };
}
