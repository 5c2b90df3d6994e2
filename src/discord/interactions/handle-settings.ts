import { type ChatInputCommandInteraction, PermissionFlagsBits } from 'discord.js';
import { type ChannelSettings, usualSettings } from '../../core/conversation/channel-settings.ts';
import { languageSchema } from '../../core/passages/language-schema.ts';
import { askerOf } from '../asking/asker.ts';
import { isFirstToAnswer } from './answer-interaction.ts';
import { changeReport } from '../report/change-report.ts';
import { settingsChannel } from '../asking/settings-in.ts';
import { askedLanguage } from '../commands/settings-command.ts';
import type { InteractionReply } from '../sending/interaction-reply.ts';
import { plainMessage } from '../sending/message-payload.ts';
import { reportFailure } from '../sending/report-failure.ts';
import type { Services } from '../services.ts';
import { type DiscordWords, discordWords } from '../words/words.ts';

/**
 * Handles `/settings`, in private: changes what is named and shows what holds in the channel. A store
 * that fails must not look as if nothing were set.
 */
export async function handleSettings(
  interaction: ChatInputCommandInteraction,
  reply: InteractionReply,
  services: Services,
): Promise<void> {
  await reply.defer('private');
  // Naming a report's channel once more stops it: nothing of this may be done twice.
  if (reply.isLate || !(await isFirstToAnswer(interaction, services))) return;
  const words = discordWords(askerOf(interaction).locale);
  const said = await changed(interaction, words, services).catch((error: unknown) =>
    words.settings.failed(reportFailure(error, services.log, { command: 'settings' })),
  );
  await reply.answer([plainMessage(said)]);
}

async function changed(
  interaction: ChatInputCommandInteraction,
  words: DiscordWords,
  services: Services,
): Promise<string> {
  const { channelSettings } = services.state;
  const { server } = askerOf(interaction);
  if (!interaction.inCachedGuild() || server === undefined) return words.settings.serverOnly;
  // Discord checks this too, but servers may give the command to others.
  if (!interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild)) {
    return words.settings.needsRight(words.rights.ManageGuild);
  }
  const channel = settingsChannel(interaction.channel, interaction.channelId);
  const before = (await channelSettings.load(channel)) ?? { ...usualSettings, channel, server };
  const after = withOptions(before, interaction);
  const isSame = JSON.stringify(after) === JSON.stringify(before);
  if (!isSame) await channelSettings.save(channel, after);
  const report = await changeReport({ interaction, server, words }, services);
  return [describe(after, words), ...report].join('\n');
}

function withOptions(
  before: ChannelSettings,
  { options }: ChatInputCommandInteraction,
): ChannelSettings {
  const named = options.getString('language');
  const language = languageSchema.safeParse(named).data;
  return {
    ...before,
    ...(named === askedLanguage ? { language: undefined } : {}),
    ...(language === undefined ? {} : { language }),
    isPrivate: options.getBoolean('private') ?? before.isPrivate,
    offersNext: options.getBoolean('next') ?? before.offersNext,
  };
}

function describe(
  { channel, language, isPrivate, offersNext }: ChannelSettings,
  { settings }: DiscordWords,
): string {
  return [
    settings.here(channel),
    language === undefined ? settings.asked : settings.language(discordWords(language).ownName),
    isPrivate ? settings.private : settings.public,
    offersNext ? settings.next : settings.noNext,
  ].join('\n');
}
