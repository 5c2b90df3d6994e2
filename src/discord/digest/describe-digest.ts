import type { DayFate, DigestLog } from '../../core/digest/digest-log.ts';
import { nextRun } from '../../core/digest/due-dates.ts';
import type { DigestSettings } from '../../core/digest/digest-settings.ts';
import { dayInWords } from '../../core/digest/digest-words.ts';
import type { DigestCall } from './digest-call.ts';
import { escapeMarkdown } from '../render/escape-markdown.ts';
import { offsetName } from './zone-choices.ts';

const listed = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

/** When the next digest comes, or why none does. */
export function nextLine(settings: DigestSettings, log: DigestLog, call: DigestCall): string {
  const { phrases, services, zoned } = call;
  if (settings.pause !== undefined) {
    const { why, at } = settings.pause;
    return `${phrases.digestPauses[why](secondsOf(Date.parse(at)))} ${phrases.digestTryResume}`;
  }
  const run = nextRun(settings, log, services.now(), zoned);
  return run === undefined ? '' : phrases.digestNext(secondsOf(run.dueAt));
}

/** All settings of a digest, with when the next one comes. */
export function settingsList(settings: DigestSettings, log: DigestLog, call: DigestCall): string {
  const { locale, phrases, services, zoned } = call;
  const { time, zone, language, topics, count } = settings;
  const { knowledge } = services.answering();
  const names = topics.map((id) => escapeMarkdown(knowledge.topics.get(id)?.[locale].name ?? id));
  const offset = offsetName(zoned.offsetAt(zone, services.now()));
  const chosen = names.length === 0 ? phrases.digestAllTopics : names.join(phrases.comma);
  return listed(
    [
      nextLine(settings, log, call),
      phrases.digestTime(time, `\`${zone}\` (${offset})`),
      phrases.digestLanguage(phrases.otherLanguages[language]),
      phrases.digestTopics(chosen),
      phrases.digestCount(count),
    ].filter((line) => line !== ''),
  );
}

/** A digest as `show` lists it: its settings, the next one, what became of the last and of those before. */
export function describeDigest(
  settings: DigestSettings,
  log: DigestLog,
  call: DigestCall,
): readonly string[] {
  const { locale, phrases } = call;
  const fateOn = (fate: DayFate) => fateText(fate, settings, call);
  const last = log.days.at(-1);
  const earlier = log.days
    .slice(0, -1)
    .filter(({ fate }) => fate.state === 'missed' || fate.state === 'uncertain')
    .map(({ date, fate }) => `${dayInWords(date, locale)}${phrases.colon}${fateOn(fate)}`);
  return [
    `**<#${settings.channel}>**\n${settingsList(settings, log, call)}`,
    last === undefined
      ? phrases.digestNoLast
      : phrases.digestLast(dayInWords(last.date, locale), fateOn(last.fate)),
    ...(earlier.length === 0
      ? []
      : [`${phrases.digestMissedDays}\n${listed(earlier.toReversed())}`]),
  ];
}

function fateText(fate: DayFate, settings: DigestSettings, { phrases }: DigestCall): string {
  switch (fate.state) {
    case 'sending':
      return phrases.digestSending;
    case 'sent':
      return postedText(fate, settings, phrases.digestPosted);
    case 'posted': {
      const posted = postedText(fate, settings, phrases.digestPosted);
      if (fate.published === undefined) return posted;
      const followers = fate.published ? phrases.digestPublished : phrases.digestNotPublished;
      return posted + phrases.semicolon + followers;
    }
    case 'uncertain':
      return phrases.digestUncertain;
    case 'missed':
      return phrases.digestMissed[fate.why];
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
