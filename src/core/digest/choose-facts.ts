import type { Knowledge } from '../passages/knowledge.ts';
import { toldHash } from '../passages/passage-hash.ts';
import type { Passage } from '../passages/passage.ts';
import type { DigestChoice, DigestLog, FactNote } from './digest-log.ts';
import type { DigestSettings } from './digest-settings.ts';
import { orderFacts } from './order-facts.ts';
import { findChanges } from './find-changes.ts';
import { addDays, type LocalDate } from './zoned-time.ts';

type Wanted = Pick<DigestSettings, 'channel' | 'language' | 'topics' | 'count'>;

interface Chosen {
  readonly passage: Passage;
  readonly round: number;
  readonly note: FactNote;
}

/**
 * The facts of a day: first what happened on this day; then one that has changed since it was shown,
 * if any has; then what the channel has not been shown yet, varied over topics and
 * sides. Nothing comes again before all else that suits has been shown, but for a correction. The
 * same request gives the same choice.
 */
export function chooseFacts(
  wanted: Wanted,
  log: DigestLog,
  date: LocalDate,
  knowledge: Knowledge,
): DigestChoice {
  const { language, count } = wanted;
  const suitable = suitableFacts(wanted, date, knowledge);
  const isOver = unshown(suitable, log, log.round).length === 0;
  const round = isOver && suitable.length > 0 ? log.round + 1 : log.round;
  const { changed, withdrawn } = findChanges(log, language, knowledge);
  const today = onThisDay(unshown(suitable, log, round), date, round).slice(0, count);
  const changes = changed
    .filter(({ passage }) => !today.some((each) => each.passage === passage))
    .slice(0, today.length < count ? mostChanges : 0)
    .map((change) => ({ ...change, round }));
  const filledFrom = (turn: number, before: readonly Chosen[]) => {
    const { now, later } = turnOf(suitable, wanted, { log, date, round: turn });
    const varied = withVaried(before, now, turn, { count, knowledge });
    return withVaried(varied, later, turn, { count, knowledge });
  };
  const ofRound = filledFrom(round, [...today, ...changes]);
  const chosen = ofRound.length < count ? filledFrom(round + 1, ofRound) : ofRound;
  const facts = chosen.map(({ passage, note, round: turn }) => ({
    passage: passage.id,
    round: turn,
    note,
    hash: toldHash(passage, language),
  }));
  return { facts, withdrawn };
}

/** A source that is itself what a passage tells of: how an article is called is no fact of the day. */
const isSame = (entity: string, source: string) => entity === source;

/** What nothing has brought up to date and nobody should have looked at again by now. */
function suitableFacts({ topics }: Wanted, date: string, knowledge: Knowledge): Passage[] {
  return [...knowledge.passages.values()].filter(
    ({ id, topic, reviewBy, entities, support }) =>
      (topics.length === 0 || topics.includes(topic)) &&
      !knowledge.successors.has(id) &&
      !support.some(({ source }) => entities.some((entity) => isSame(entity, source))) &&
      (reviewBy === undefined || reviewBy >= date),
  );
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

/** A folder that was revised all over is not to fill a month of digests. */
const mostChanges = 1;

/** What happened so soon in an earlier year waits for its day, as long as there is something else. */
const soonDays = 90;

interface Turn {
  readonly log: DigestLog;
  readonly date: LocalDate;
  readonly round: number;
}

/** What a round has left, in its order, with what was shown lately behind it; and what has its day soon. */
function turnOf(
  suitable: readonly Passage[],
  { channel, count }: Wanted,
  { log, date, round }: Turn,
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

/** Fills up to a count: first what shares neither topic nor side, then what shares no topic, then the rest. */
function withVaried(
  before: readonly Chosen[],
  candidates: readonly Passage[],
  round: number,
  { count, knowledge }: { readonly count: number; readonly knowledge: Knowledge },
): Chosen[] {
  const chosen = [...before];
  const shares = (passage: Passage, of: (passage: Passage) => unknown) =>
    chosen.some((each) => of(each.passage) === of(passage));
  const side = (passage: Passage) => sideOf(passage, knowledge);
  const suits: readonly ((passage: Passage) => boolean)[] = [
    (passage) => !shares(passage, ({ topic }) => topic) && !shares(passage, side),
    (passage) => !shares(passage, ({ topic }) => topic),
    () => true,
  ];
  for (const isWanted of suits) {
    for (const passage of candidates) {
      const isNew = !shares(passage, ({ id }) => id);
      if (chosen.length < count && isNew && isWanted(passage)) {
        chosen.push({ passage, round, note: { kind: 'plain' } });
      }
    }
  }
  return chosen;
}

/** Where a passage's first source speaks from. */
function sideOf({ support }: Passage, { sources }: Knowledge): string | undefined {
  const [first] = support;
  return first === undefined ? undefined : sources.get(first.source)?.country;
}
