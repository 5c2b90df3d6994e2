import { type ChatInputCommandInteraction, PermissionFlagsBits } from 'discord.js';
import { planDigest } from '../../core/digest/compose-digest.ts';
import { type DigestLog, emptyLog } from '../../core/digest/digest-log.ts';
import { channelIdSchema } from '../../core/conversation/place.ts';
import type { DigestSettings } from '../../core/digest/digest-settings.ts';
import { dayInWords } from '../../core/digest/digest-words.ts';
import { firstDate, nextRun } from '../../core/digest/due-dates.ts';
import { addDays } from '../../core/digest/zoned-time.ts';
import { askerOf } from '../asking/asker.ts';
import { textMessages } from '../components/block-messages.ts';
import { isFirstToAnswer } from '../interactions/answer-interaction.ts';
import { digestFits, renderDigest } from '../render/render-digest.ts';
import type { InteractionReply } from '../sending/interaction-reply.ts';
import { type MessagePayload, plainMessage } from '../sending/message-payload.ts';
import { reportFailure } from '../sending/report-failure.ts';
import type { Services } from '../services.ts';
import { discordWords } from '../words/words.ts';
import { describeDigest, nextLine, settingsList } from './describe-digest.ts';
import { type DigestCall, digestCall } from './digest-call.ts';
import { readDigestOptions } from './digest-options.ts';
import { digestRightsIn, rightsNotice } from './digest-rights.ts';
import { targetOf, targetsOf } from './digest-target.ts';
import { withDigestPicture } from './with-digest-picture.ts';

/**
 * Handles `/digest`, in private. A store that fails must not look like one that holds no digests.
 */
export async function handleDigest(
  interaction: ChatInputCommandInteraction,
  reply: InteractionReply,
  services: Services,
): Promise<void> {
  await reply.defer('private');
  if (reply.isLate || !(await isFirstToAnswer(interaction, services))) return;
  await reply.answer(await answerTo(interaction, services));
}

async function answerTo(
  interaction: ChatInputCommandInteraction,
  services: Services,
): Promise<MessagePayload[]> {
  const { person, server, locale } = askerOf(interaction);
  const words = discordWords(locale);
  if (!interaction.inCachedGuild() || server === undefined) {
    return [plainMessage(words.digest.serverOnly)];
  }
  // Discord checks this too, but servers may give the command to others.
  if (!interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild)) {
    return [plainMessage(words.digest.needsRight(words.rights.ManageGuild))];
  }
  try {
    return await subcommandOf(interaction)(
      digestCall(interaction, { server, person, locale }, services),
    );
  } catch (error) {
    const reference = reportFailure(error, services.log, { command: 'digest' });
    return [plainMessage(words.digest.failed(reference))];
  }
}

type Subcommand = (call: DigestCall) => Promise<MessagePayload[]>;

function subcommandOf(interaction: ChatInputCommandInteraction): Subcommand {
  switch (interaction.options.getSubcommand()) {
    case 'set':
      return set;
    case 'show':
      return show;
    case 'preview':
      return preview;
    case 'pause':
      return pause;
    case 'resume':
      return resume;
    case 'off':
      return off;
    default:
      return async ({ words }) => [plainMessage(words.notices.outOfDate)];
  }
}

async function set(call: DigestCall): Promise<MessagePayload[]> {
  const { interaction, server, person, words, services, zoned } = call;
  const { digests, digestContacts, channelSettings } = services.state;
  const target = channelIdSchema.parse(interaction.options.getChannel('channel', true).id);
  const read = readDigestOptions(call, (await channelSettings.load(target))?.language);
  if (!read.ok) return textMessages(read.complaints);
  const { channel } = read.wanted;
  const rights = digestRightsIn(call, read.wanted);
  const notice = rightsNotice(call, channel, rights);
  if (!rights.canPost) return textMessages([...notice, words.digest.notSet]);
  const log = await logOf(call, read.wanted);
  const firstOn = firstDate(read.wanted, log, services.now(), zoned);
  const settings: DigestSettings = { ...read.wanted, firstOn };
  await digestContacts.save({ channel, server, person, locale: interaction.locale });
  await digests.save(settings);
  return textMessages([
    `${words.digest.set(channel)}\n${settingsList(settings, log, call)}`,
    ...notice,
    words.digest.tryPreview,
  ]);
}

async function show(call: DigestCall): Promise<MessagePayload[]> {
  const { interaction, words } = call;
  const shown = await targetsOf(call);
  if (shown.length === 0) {
    const named = interaction.options.getChannel('channel');
    const said = named === null ? words.digest.noneInServer : words.digest.none(named.id);
    return [plainMessage(said)];
  }
  const described = await Promise.all(
    shown.map(async (settings) => describeDigest(settings, await logOf(call, settings), call)),
  );
  return textMessages([`### ${words.digest.inServer}`, ...described.flat()]);
}

async function preview(call: DigestCall): Promise<MessagePayload[]> {
  const { locale, words, services, zoned } = call;
  const target = await targetOf(call);
  if (!target.ok) return [plainMessage(target.said)];
  const { settings } = target;
  const log = await logOf(call, settings);
  const now = services.now();
  const tomorrow = addDays(zoned.dateAt(settings.zone, now), 1);
  const run = settings.pause === undefined ? nextRun(settings, log, now, zoned) : undefined;
  const date = run?.date ?? tomorrow;
  const { knowledge, compose } = services.answering();
  const marked = words.digest.preview(settings.channel, dayInWords(date, locale));
  const view = {
    knowledge,
    publicUrl: services.publicUrl,
    offersThread: false,
    preview:
      settings.pause === undefined ? marked : `${marked} ${words.digest.paused(settings.channel)}`,
  };
  const { digest } = await services.compose(async () =>
    planDigest(settings, log, date, {
      knowledge,
      compose,
      fits: (each) => digestFits(each, view),
    }),
  );
  const [rendered, ...more] = renderDigest(digest, view);
  if (digest.entries.length === 0 || rendered === undefined) {
    return [plainMessage(words.digest.nothing(settings.channel))];
  }
  const { pictures, log: write } = services;
  const sources = { knowledge, compose };
  return [await withDigestPicture(rendered, digest, { sources, pictures, log: write }), ...more];
}

async function pause(call: DigestCall): Promise<MessagePayload[]> {
  const { words, services } = call;
  const target = await targetOf(call);
  if (!target.ok) return [plainMessage(target.said)];
  const { settings } = target;
  const { channel } = settings;
  const isPaused = settings.pause?.why === 'asked';
  if (!isPaused) {
    const at = new Date(services.now()).toISOString();
    await services.state.digests.save({ ...settings, pause: { why: 'asked', at } });
  }
  const said = isPaused ? words.digest.wasPaused(channel) : words.digest.paused(channel);
  return [plainMessage(`${said} ${words.digest.tryResume}`)];
}

async function resume(call: DigestCall): Promise<MessagePayload[]> {
  const { words, services, zoned } = call;
  const target = await targetOf(call);
  if (!target.ok) return [plainMessage(target.said)];
  const { pause: paused, ...running } = target.settings;
  const { channel } = running;
  const log = await logOf(call, running);
  if (paused === undefined) {
    return textMessages([`${words.digest.wasRunning(channel)} ${nextLine(running, log, call)}`]);
  }
  const rights = digestRightsIn(call, running);
  const notice = rightsNotice(call, channel, rights);
  if (!rights.canPost) return textMessages([...notice, words.digest.notResumed]);
  const firstOn = firstDate(running, log, services.now(), zoned);
  const resumed = { ...running, firstOn };
  await services.state.digests.save(resumed);
  return textMessages([
    `${words.digest.resumed(channel)} ${nextLine(resumed, log, call)}`,
    ...notice,
  ]);
}

async function off(call: DigestCall): Promise<MessagePayload[]> {
  const target = await targetOf(call);
  if (!target.ok) return [plainMessage(target.said)];
  const { channel } = target.settings;
  await call.services.state.digests.remove(channel);
  return [plainMessage(call.words.digest.off(channel))];
}

async function logOf(
  { services }: DigestCall,
  { channel }: Pick<DigestSettings, 'channel'>,
): Promise<DigestLog> {
  return (await services.state.digestLogs.load(channel)) ?? emptyLog;
}
