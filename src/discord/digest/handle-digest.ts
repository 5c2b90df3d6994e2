import { PermissionFlagsBits, type ChatInputCommandInteraction } from 'discord.js';
import { emptyLog, type DigestLog } from '../../core/digest/digest-log.ts';
import { firstDate, nextRun } from '../../core/digest/due-dates.ts';
import type { DigestSettings } from '../../core/digest/digest-settings.ts';
import { dayInWords } from '../../core/digest/digest-words.ts';
import { planDigest } from '../../core/digest/compose-digest.ts';
import { addDays } from '../../core/digest/zoned-time.ts';
import { isFirstToAnswer } from '../handlers/answer-interaction.ts';
import { askerOf } from '../handlers/asker.ts';
import { describeDigest, nextLine, settingsList } from './describe-digest.ts';
import { digestCall, paragraphs, type DigestCall } from './digest-call.ts';
import { readDigestOptions } from './digest-options.ts';
import { digestRightsIn, rightsNotice } from './digest-rights.ts';
import { targetOf, targetsOf } from './digest-target.ts';
import type { InteractionReply } from '../sending/interaction-reply.ts';
import { plainMessage, type MessagePayload } from '../sending/message-payload.ts';
import { rightNames } from '../words/notice-phrases.ts';
import { phrasesOf } from '../words/phrases.ts';
import { digestFits, renderDigest } from '../render/render-digest.ts';
import { reportFailure } from '../sending/report-failure.ts';
import type { Services } from '../services.ts';

/** `/digest`, in private: a store that fails must not look like one that holds no digests. */
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
  const phrases = phrasesOf(locale);
  if (!interaction.inCachedGuild() || server === undefined) {
    return [plainMessage(phrases.digestServerOnly)];
  }
  // Discord asks for it too, but servers may give the command to others.
  if (!interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild)) {
    return [plainMessage(phrases.digestNeedsRight(rightNames[locale].ManageGuild))];
  }
  try {
    return await subcommandOf(interaction)(
      digestCall(interaction, { server, person, locale }, services),
    );
  } catch (error) {
    const reference = reportFailure(error, services.log, { command: 'digest' });
    return [plainMessage(phrases.digestFailed(reference))];
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
      return async ({ phrases }) => [plainMessage(phrases.outOfDate)];
  }
}

async function set(call: DigestCall): Promise<MessagePayload[]> {
  const { interaction, server, person, phrases, services, zoned } = call;
  const { digests, digestContacts } = services.state;
  const read = readDigestOptions(call);
  if (!read.ok) return paragraphs(read.complaints);
  const { channel } = read.wanted;
  const rights = digestRightsIn(call, channel);
  const notice = rightsNotice(call, channel, rights);
  if (!rights.canPost) return paragraphs([...notice, phrases.digestNotSet]);
  const log = await logOf(call, read.wanted);
  const firstOn = firstDate(read.wanted, log, services.now(), zoned);
  const settings: DigestSettings = { ...read.wanted, firstOn };
  await digestContacts.save({ channel, server, person, locale: interaction.locale });
  await digests.save(settings);
  return paragraphs([
    `${phrases.digestSet(channel)}\n${settingsList(settings, log, call)}`,
    ...notice,
    phrases.digestTryPreview,
  ]);
}

async function show(call: DigestCall): Promise<MessagePayload[]> {
  const { interaction, phrases } = call;
  const shown = await targetsOf(call);
  if (shown.length === 0) {
    const named = interaction.options.getChannel('channel');
    const said = named === null ? phrases.digestNoneInServer : phrases.digestNone(named.id);
    return [plainMessage(said)];
  }
  const described = await Promise.all(
    shown.map(async (settings) => describeDigest(settings, await logOf(call, settings), call)),
  );
  return paragraphs([`### ${phrases.digestsHere}`, ...described.flat()]);
}

async function preview(call: DigestCall): Promise<MessagePayload[]> {
  const { locale, phrases, services, zoned } = call;
  const target = await targetOf(call);
  if (!target.ok) return [plainMessage(target.said)];
  const { settings } = target;
  const log = await logOf(call, settings);
  const now = services.now();
  const tomorrow = addDays(zoned.dateAt(settings.zone, now), 1);
  const run = settings.pause === undefined ? nextRun(settings, log, now, zoned) : undefined;
  const date = run?.date ?? tomorrow;
  const { knowledge, compose } = services.answering();
  const marked = phrases.digestPreview(settings.channel, dayInWords(date, locale));
  const view = {
    knowledge,
    publicUrl: services.publicUrl,
    offersThread: false,
    preview:
      settings.pause === undefined ? marked : `${marked} ${phrases.digestPaused(settings.channel)}`,
  };
  const { digest } = await services.compose(async () =>
    planDigest(settings, log, date, {
      knowledge,
      compose,
      fits: (each) => digestFits(each, view),
    }),
  );
  return digest.entries.length === 0
    ? [plainMessage(phrases.digestNothing(settings.channel))]
    : renderDigest(digest, view);
}

async function pause(call: DigestCall): Promise<MessagePayload[]> {
  const { phrases, services } = call;
  const target = await targetOf(call);
  if (!target.ok) return [plainMessage(target.said)];
  const { settings } = target;
  const { channel } = settings;
  const isPaused = settings.pause?.why === 'asked';
  if (!isPaused) {
    const at = new Date(services.now()).toISOString();
    await services.state.digests.save({ ...settings, pause: { why: 'asked', at } });
  }
  const said = isPaused ? phrases.digestWasPaused(channel) : phrases.digestPaused(channel);
  return [plainMessage(`${said} ${phrases.digestTryResume}`)];
}

async function resume(call: DigestCall): Promise<MessagePayload[]> {
  const { phrases, services, zoned } = call;
  const target = await targetOf(call);
  if (!target.ok) return [plainMessage(target.said)];
  const { pause: paused, ...running } = target.settings;
  const { channel } = running;
  const log = await logOf(call, running);
  if (paused === undefined) {
    return paragraphs([`${phrases.digestWasRunning(channel)} ${nextLine(running, log, call)}`]);
  }
  const rights = digestRightsIn(call, channel);
  const notice = rightsNotice(call, channel, rights);
  if (!rights.canPost) return paragraphs([...notice, phrases.digestNotResumed]);
  const firstOn = firstDate(running, log, services.now(), zoned);
  const resumed = { ...running, firstOn };
  await services.state.digests.save(resumed);
  return paragraphs([
    `${phrases.digestResumed(channel)} ${nextLine(resumed, log, call)}`,
    ...notice,
  ]);
}

async function off(call: DigestCall): Promise<MessagePayload[]> {
  const target = await targetOf(call);
  if (!target.ok) return [plainMessage(target.said)];
  const { channel } = target.settings;
  await call.services.state.digests.remove(channel);
  return [plainMessage(call.phrases.digestOff(channel))];
}

async function logOf(
  { services }: DigestCall,
  { channel }: Pick<DigestSettings, 'channel'>,
): Promise<DigestLog> {
  return (await services.state.digestLogs.load(channel)) ?? emptyLog;
}
