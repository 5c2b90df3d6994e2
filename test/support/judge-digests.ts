import { addDays, createZonedTime, type LocalDate } from '../../src/core/digest/zoned-time.ts';
import type { Knowledge } from '../../src/core/passages/knowledge.ts';
import type { PostedDigest } from './scripted-channel.ts';
import type { SimulatedDigests } from './simulate-digests.ts';

/** Killed programs stay away for two hours at most, so no digest may be later than this. */
const latestMs = 3 * 60 * 60_000;

/**
 * Lists the faults of a simulation: a day with no digest, with two or with one at the wrong time; a
 * fact shown again before every other one.
 */
export function findFaults(simulated: SimulatedDigests, knowledge: Knowledge): string[] {
  const byChannel = Map.groupBy(simulated.channel.posted, ({ channel }) => channel);
  return [...simulated.settings].flatMap(([channel, { zone, time, firstOn }]) => {
    const posted = byChannel.get(channel) ?? [];
    return [
      ...faultyDays(posted, { zone, time, firstOn }, simulated),
      ...earlyRepeats(posted, knowledge),
    ].map((fault) => `channel ${channel} at ${time} in ${zone}: ${fault}`);
  });
}

type When = Pick<
  SimulatedDigests['settings'] extends ReadonlyMap<unknown, infer Settings> ? Settings : never,
  'zone' | 'time' | 'firstOn'
>;

function faultyDays(
  posted: readonly PostedDigest[],
  { zone, time, firstOn }: When,
  { to }: SimulatedDigests,
): string[] {
  const zoned = createZonedTime();
  const faults: string[] = [];
  let date: LocalDate = firstOn;
  for (;;) {
    const due = zoned.firstMoment(zone, date, time) ?? Number.NaN;
    if (due > to - latestMs) break;
    const own = posted.filter((digest) => digest.date === date);
    if (own.length !== 1) faults.push(`${own.length} digests on ${date}`);
    const late = (own[0]?.at ?? due) - due;
    if (!(late >= 0 && late <= latestMs)) faults.push(`${late} ms late on ${date}`);
    date = addDays(date, 1);
  }
  const before = posted.filter((digest) => digest.date < firstOn);
  return [...faults, ...before.map((digest) => `a digest on ${digest.date}, too early`)];
}

/** Suitable facts may become fewer by the day, as review dates pass, but never more. */
function earlyRepeats(posted: readonly PostedDigest[], knowledge: Knowledge): string[] {
  const faults: string[] = [];
  const times = new Map<string, number>();
  for (const { date, passages } of posted) {
    const suitable = [...knowledge.passages.values()].filter(
      ({ id, reviewBy, entities }) =>
        !knowledge.successors.has(id) &&
        (reviewBy === undefined || String(reviewBy) >= date) &&
        !entities.some((entity) => String(entity) === 'seed-article'),
    );
    const least = () => Math.min(...suitable.map(({ id }) => times.get(id) ?? 0));
    for (const id of passages) {
      const own = times.get(id) ?? 0;
      if (own > least()) faults.push(`${id} on ${date} for the ${own + 1}th time, too early`);
      times.set(id, own + 1);
    }
  }
  return faults;
}
