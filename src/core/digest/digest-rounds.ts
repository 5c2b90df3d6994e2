import type { ServerId } from '../conversation/place.ts';
import { Semaphore } from '../conversation/semaphore.ts';
import { dayMs } from '../day-ms.ts';
import type { DigestRoster } from '../ports.ts';
import type { DigestKey } from './digest.ts';
import { closedDates, openRun } from './digest-schedule.ts';
import type { DigestSettings, Pause } from './digest-settings.ts';
import type { DigestParts, RunOutcome } from './day-run.ts';
import { runDigest } from './run-digest.ts';

/** What the rounds over all channels need. */
export interface RoundParts extends DigestParts {
  readonly roster: DigestRoster;
  /** Whether this process posts in the server. */
  readonly serves: (server: ServerId) => boolean;
  /** Waits until one more request may be sent. */
  readonly pace: () => Promise<void>;
  /** Whether what is under way is to be ended, and nothing begun. */
  readonly isStopping: () => boolean;
  /** Runs work that a stop waits for; none any more once the stop has begun. */
  readonly track: (work: () => Promise<void>) => void;
  /** Tells a server, once, that a channel's digest has been paused by something else than its wish. */
  readonly tellPaused: (settings: DigestSettings) => Promise<void>;
  readonly report: (error: unknown, key: DigestKey) => void;
  /** Told of what came of each run. */
  readonly ran: (key: DigestKey, outcome: RunOutcome) => void;
}

export interface DigestRounds {
  /** Sees to every digest that is due, without waiting for any; rejects where the store fails. */
  readonly begin: () => Promise<void>;
}

/** The settings are read again after so long, even if nothing says that they have changed. */
const rereadMs = 20 * 60_000;

/** Dates that are over are looked at for what became of them, so many a round: that is in no hurry. */
const mostClosed = 20;
const closedDays = 2;

/** A pause that could not be told of for so long is only shown where someone asks. */
const tellMs = dayMs;

/** A channel that was gone for so long does not come back. */
const goneMs = 7 * dayMs;

const isLongGone = ({ why, at }: Pause, now: number) =>
  why === 'no-channel' && now - Date.parse(at) > goneMs;

const firstWaitMs = 15_000;
const longestWaitMs = 5 * 60_000;

/** Digests made ready at once: more would only wait for each other, each with its day claimed. */
const preparedAtOnce = 16;

/** How a channel's date stands, as far as this process knows. */
interface Standing {
  readonly state: 'under-way' | 'over' | 'waiting';
  readonly failures: number;
  readonly until: number;
}

export function createDigestRounds(parts: RoundParts): DigestRounds {
  const { roster, serves, zoned, now, track } = parts;
  const preparing = new Semaphore(preparedAtOnce);
  const standings = new Map<string, Standing>();
  let known: { readonly version: string | undefined; readonly readAt: number } | undefined;
  let channels: readonly DigestSettings[] = [];

  async function readAgain(): Promise<void> {
    const version = await roster.version();
    if (known?.version === version && now() - (known?.readAt ?? 0) < rereadMs) return;
    const read = await roster.all();
    // What was over under other settings may not be.
    const before = new Map(
      channels.map((settings) => [settings.channel, JSON.stringify(settings)]),
    );
    const changed = read.filter(
      (settings) => before.get(settings.channel) !== JSON.stringify(settings),
    );
    for (const { channel } of changed) forgetChannel(standings, channel);
    channels = read;
    known = { version, readAt: now() };
  }

  const nameOf = ({ channel, date }: DigestKey) => `${channel}:${date}`;

  function isIdle(key: DigestKey): boolean {
    const standing = standings.get(nameOf(key));
    if (standing === undefined) return true;
    return standing.state === 'waiting' && standing.until <= now();
  }

  function start(key: DigestKey): void {
    const failures = standings.get(nameOf(key))?.failures ?? 0;
    const set = (state: Standing['state'], waitMs = 0, failed = failures) =>
      standings.set(nameOf(key), { state, failures: failed, until: now() + waitMs });
    set('under-way');
    track(async () => {
      using permit = await preparing.acquire();
      try {
        if (parts.isStopping()) return;
        const outcome = await runDigest(key, parts, async () => {
          await parts.pace();
          // Discord may take long; that holds up no other channel.
          permit.release();
        });
        set(outcome === 'over' ? 'over' : 'waiting', firstWaitMs);
        parts.ran(key, outcome);
      } catch (error) {
        set('waiting', Math.min(firstWaitMs * 2 ** failures, longestWaitMs), failures + 1);
        parts.report(error, key);
      }
    });
  }

  function tell(settings: DigestSettings): void {
    const key = { channel: settings.channel, date: settings.firstOn };
    const name = pauseOf(settings.channel);
    const standing = standings.get(name);
    if (standing !== undefined && standing.until > now()) return;
    standings.set(name, { state: 'waiting', failures: 0, until: now() + longestWaitMs });
    track(async () => {
      try {
        await parts.tellPaused(settings);
      } catch (error) {
        parts.report(error, key);
      }
    });
  }

  /** Nobody can name a channel that is gone, to switch its digest off. */
  function remove({ channel, firstOn: date }: DigestSettings): void {
    track(async () => {
      try {
        await parts.digests.remove(channel);
      } catch (error) {
        parts.report(error, { channel, date });
      }
    });
  }

  return {
    async begin() {
      await readAgain();
      forget(standings, now());
      const closed: DigestKey[] = [];
      for (const settings of channels) {
        const { channel, server, pause } = settings;
        if (!serves(server)) continue;
        if (pause !== undefined) {
          if (isLongGone(pause, now())) remove(settings);
          else if (pause.why !== 'asked' && now() - Date.parse(pause.at) < tellMs) tell(settings);
          continue;
        }
        const run = openRun(settings, now(), zoned);
        if (run !== undefined && isIdle({ channel, date: run.date })) {
          start({ channel, date: run.date });
        }
        for (const date of closedDates(settings, now(), zoned, closedDays)) {
          if (closed.length < mostClosed && isIdle({ channel, date }))
            closed.push({ channel, date });
        }
      }
      for (const key of closed) start(key);
    },
  };
}

const pauseOf = (channel: string) => `paused:${channel}`;

function forgetChannel(standings: Map<string, Standing>, channel: string): void {
  for (const [name, { state }] of standings) {
    const isOf = name.startsWith(`${channel}:`) || name === pauseOf(channel);
    if (state !== 'under-way' && isOf) standings.delete(name);
  }
}

const forgetMs = 4 * dayMs;

/** Dates long over are asked for no more. */
function forget(standings: Map<string, Standing>, now: number): void {
  for (const [name, { state, until }] of standings) {
    if (state !== 'under-way' && until < now - forgetMs) standings.delete(name);
  }
}
