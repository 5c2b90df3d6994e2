import type { Knowledge } from '../passages/knowledge.ts';
import type { Passage } from '../passages/passage.ts';
import type { DigestChoice, DigestLog, FactNote } from './digest-log.ts';
import type { ContentSettings } from './digest-settings.ts';
import { findChanges } from './find-changes.ts';
import { orderFacts } from './order-facts.ts';
import { shownHash } from './shown-hash.ts';
import { addDays, type LocalDate } from './zoned-time.ts';

interface Chosen {
  readonly passage: Passage;
  readonly round: number;
  readonly note: FactNote;
}

/**
 * Chooses the facts of a day: first what happened on this day of an earlier year; then one fact that
 * has changed since the channel was shown it; then what the channel has not been shown in this
 * round, varied by topic and by the publisher's country. Except for a correction, no fact comes
 * again before every other suitable one has been shown. The same arguments give the same choice.
 */
export function chooseFacts(
  settings: ContentSettings,
  log: DigestLog,
  date: LocalDate,
  knowledge: Knowledge,
): DigestChoice {
  const { language, count } = settings;
  const suitable = suitableFacts(settings, date, knowledge);
  const isRoundOver = suitable.length > 0 && unshown(suitable, log, log.round).length === 0;
  const round = isRoundOver ? log.round + 1 : log.round;
  const { changed, withdrawn } = findChanges(log, language, knowledge);
  const anniversaries = onThisDay(unshown(suitable, log, round), date, round).slice(0, count);
  const changes = changed
    .filter(({ passage }) => !anniversaries.some((each) => each.passage === passage))
    .slice(0, anniversaries.length < count ? mostChanges : 0)
    .map((change) => ({ ...change, round }));
  const fillFrom = (ownRound: number, before: readonly Chosen[]) => {
    const { now, later } = unshownInOrder(suitable, settings, { log, date, round: ownRound });
    const varied = addVaried(before, now, ownRound, { count, knowledge });
    return addVaried(varied, later, ownRound, { count, knowledge });
  };
  const ofRound = fillFrom(round, [...anniversaries, ...changes]);
  const chosen = ofRound.length < count ? fillFrom(round + 1, ofRound) : ofRound;
  const facts = chosen.map((each) => ({
    passage: each.passage.id,
    round: each.round,
    note: each.note,
    hash: shownHash(each.passage, language, knowledge),
  }));
  return { facts, withdrawn };
}

/** Passages of the wanted topics that are not superseded and not past review. */
function suitableFacts({ topics }: ContentSettings, date: string, knowledge: Knowledge): Passage[] {
  return [...knowledge.passages.values()].filter(
    (passage) =>
      (topics.length === 0 || topics.includes(passage.topic)) &&
      !knowledge.successors.has(passage.id) &&
      !isAboutItsSource(passage) &&
      (passage.reviewBy === undefined || passage.reviewBy >= date),
  );
}

/** The title and author of an article that the collection cites are no fact of the day. */
function isAboutItsSource({ entities, support }: Passage): boolean {
  const sources = new Set<string>(support.map(({ source }) => source));
  return entities.some((entity) => sources.has(entity));
}

function unshown(passages: readonly Passage[], log: DigestLog, round: number): Passage[] {
  const shown = new Set(
    log.shown.filter((fact) => fact.round >= round).map((fact) => fact.passage),
  );
  return passages.filter(({ id }) => !shown.has(id));
}

function onThisDay(passages: readonly Passage[], date: string, round: number): Chosen[] {
  return passages.flatMap((passage) => {
    const happened = passage.happenedOn.findLast(
      (day) => day.slice(4) === date.slice(4) && day < date,
    );
    if (happened === undefined) return [];
    const year = Number(happened.slice(0, 4));
    return [{ passage, round, note: { kind: 'on-this-day' as const, year } }];
  });
}

/** A collection revised throughout must not fill a month of digests. */
const mostChanges = 1;

/** An event whose day comes within this time waits for it as long as there are other facts. */
const soonDays = 90;

interface Moment {
  readonly log: DigestLog;
  readonly date: LocalDate;
  readonly round: number;
}

/**
 * The facts that a round has left, in the round's order, those shown lately last. `later` are those
 * whose day comes soon.
 */
function unshownInOrder(
  suitable: readonly Passage[],
  { channel, count }: ContentSettings,
  { log, date, round }: Moment,
): { readonly now: readonly Passage[]; readonly later: readonly Passage[] } {
  const left = new Set(unshown(suitable, log, round));
  const order = orderFacts(suitable, channel, round).filter((passage) => left.has(passage));
  const lately = addDays(date, -Math.floor(suitable.length / count / 2));
  const recent = new Set(log.shown.filter(({ on }) => on > lately).map(({ passage }) => passage));
  const soon = new Set(
    Array.from({ length: soonDays }, (_, place) => addDays(date, place + 1).slice(4)),
  );
  const isSoon = ({ happenedOn }: Passage) => happenedOn.some((day) => soon.has(day.slice(4)));
  const isRecent = ({ id }: Passage) => recent.has(id);
  const sorted = order.toSorted((a, b) => Number(isRecent(a)) - Number(isRecent(b)));
  return { now: sorted.filter((each) => !isSoon(each)), later: sorted.filter(isSoon) };
}

/**
 * Adds candidates up to the count: first those that share neither topic nor country with a chosen
 * one, then those that share no topic, then any.
 */
function addVaried(
  before: readonly Chosen[],
  candidates: readonly Passage[],
  round: number,
  { count, knowledge }: { readonly count: number; readonly knowledge: Knowledge },
): Chosen[] {
  const chosen = [...before];
  const shares = (passage: Passage, of: (passage: Passage) => unknown) =>
    chosen.some((each) => of(each.passage) === of(passage));
  const country = (passage: Passage) => publisherCountry(passage, knowledge);
  const preferences: readonly ((passage: Passage) => boolean)[] = [
    (passage) => !shares(passage, ({ topic }) => topic) && !shares(passage, country),
    (passage) => !shares(passage, ({ topic }) => topic),
    () => true,
  ];
  for (const isPreferred of preferences) {
    for (const passage of candidates) {
      const isNew = !shares(passage, ({ id }) => id);
      if (chosen.length < count && isNew && isPreferred(passage)) {
        chosen.push({ passage, round, note: { kind: 'plain' } });
      }
    }
  }
  return chosen;
}

/** The country from which a passage's first source is published. */
function publisherCountry({ support }: Passage, { sources }: Knowledge): string | undefined {
  const [first] = support;
  return first === undefined ? undefined : sources.get(first.source)?.country;
}
