import { type DayFate, type DigestLog, fateOf } from '../../core/digest/digest-log.ts';
import type { DigestSettings } from '../../core/digest/digest-settings.ts';
import { dayInWords } from '../../core/digest/digest-words.ts';
import { type DigestRun, nextRun } from '../../core/digest/due-dates.ts';
import { nextTryAt, type RefusedTry } from '../../core/digest/post-refusal.ts';
import { escapeMarkdown } from '../components/escape-markdown.ts';
import { discordWords } from '../words/words.ts';
import type { DigestCall } from './digest-call.ts';
import { offsetName } from './zone-choices.ts';

const listed = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

/** The time of the next digest, or why there is none. */
export function nextLine(settings: DigestSettings, log: DigestLog, call: DigestCall): string {
  const { words, services, zoned } = call;
  if (settings.pause !== undefined) {
    const { why, at } = settings.pause;
    return `${words.digest.pauses[why](secondsOf(Date.parse(at)))} ${words.digest.tryResume}`;
  }
  const run = nextRun(settings, log, services.now(), zoned);
  if (run === undefined) return '';
  const fate = fateOf(log, run.date);
  if (fate?.state !== 'sending' || fate.refused === undefined) {
    return words.digest.next(secondsOf(run.dueAt));
  }
  const again = triedAgainAt(fate.refused, run);
  const later = nextRun(settings, log, run.closesAt, zoned);
  const moment = again ?? later?.dueAt;
  return moment === undefined ? '' : words.digest.next(secondsOf(moment));
}

/** When a digest that Discord did not take is tried again; undefined once its hours are over. */
function triedAgainAt(refused: RefusedTry, { closesAt }: DigestRun): number | undefined {
  const again = nextTryAt(refused);
  return again < closesAt ? again : undefined;
}

/** The settings of a digest and the time of the next one. */
export function settingsList(settings: DigestSettings, log: DigestLog, call: DigestCall): string {
  const { locale, words, services, zoned } = call;
  const { time, zone, language, topics, count, picture = false } = settings;
  const { knowledge } = services.answering();
  const names = topics.map((id) => escapeMarkdown(knowledge.topics.get(id)?.[locale].name ?? id));
  const offset = offsetName(zoned.offsetAt(zone, services.now()));
  const chosen = names.length === 0 ? words.digest.allTopics : names.join(words.punctuation.comma);
  return listed(
    [
      nextLine(settings, log, call),
      words.digest.time(time, `\`${zone}\` (${offset})`),
      words.digest.language(discordWords(language).ownName),
      words.digest.topics(chosen),
      words.digest.count(count),
      ...(picture ? [words.digest.picture] : []),
    ].filter((line) => line !== ''),
  );
}

/** A digest as `/digest show` lists it: settings, next, last, and earlier days that were missed. */
export function describeDigest(
  settings: DigestSettings,
  log: DigestLog,
  call: DigestCall,
): readonly string[] {
  const { locale, words } = call;
  const { services, zoned } = call;
  const run = nextRun(settings, log, services.now(), zoned);
  const fateOn = ({ date, fate }: DigestLog['days'][number]) =>
    fateText(fate, settings, run?.date === date ? run : undefined, call);
  const last = log.days.at(-1);
  const earlier = log.days
    .slice(0, -1)
    .filter(({ fate }) => fate.state === 'missed' || fate.state === 'uncertain')
    .map((day) => `${dayInWords(day.date, locale)}${words.punctuation.colon}${fateOn(day)}`);
  return [
    `**<#${settings.channel}>**\n${settingsList(settings, log, call)}`,
    last === undefined
      ? words.digest.noLast
      : words.digest.last(dayInWords(last.date, locale), fateOn(last)),
    ...(earlier.length === 0
      ? []
      : [`${words.digest.missedDays}\n${listed(earlier.toReversed())}`]),
  ];
}

function fateText(
  fate: DayFate,
  settings: DigestSettings,
  run: DigestRun | undefined,
  { words }: DigestCall,
): string {
  switch (fate.state) {
    case 'sending': {
      const { refused } = fate;
      if (refused === undefined) return words.digest.sending;
      const again = run && triedAgainAt(refused, run);
      return words.digest.notTaken(words.refusals[refused.why], again && secondsOf(again));
    }
    case 'sent':
      return postedText(fate, settings, words.digest.posted);
    case 'posted': {
      const posted = postedText(fate, settings, words.digest.posted);
      if (fate.published === undefined) return posted;
      const followers = fate.published ? words.digest.published : words.digest.notPublished;
      return posted + words.punctuation.semicolon + followers;
    }
    case 'uncertain':
      return words.digest.uncertain;
    case 'missed':
      return [
        words.digest.missed[fate.why],
        ...(fate.refusal === undefined ? [] : [words.refusals[fate.refusal]]),
      ].join(words.punctuation.colon);
  }
}

function postedText(
  { at, message }: Extract<DayFate, { state: 'sent' | 'posted' }>,
  { server, channel }: DigestSettings,
  say: (moment: number, address: string) => string,
): string {
  const address = `https://discord.com/channels/${server}/${channel}/${message}`;
  return say(secondsOf(Date.parse(at)), address);
}

export function secondsOf(momentMs: number): number {
  return Math.floor(momentMs / 1_000);
}
