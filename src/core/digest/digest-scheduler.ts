import type { ChannelId, ServerId } from '../conversation/place.ts';
import { Semaphore } from '../conversation/semaphore.ts';
import { dayMs } from '../day-ms.ts';
import type { DigestRoster } from '../stores.ts';
import { createAttempts, type Attempts } from './attempts.ts';
import type { AttemptOutcome, DayDependencies } from './day-steps.ts';
import type { DigestKey } from './digest.ts';
import type { DigestSettings, Pause } from './digest-settings.ts';
import { closedDates, openRun } from './due-dates.ts';
import { leaseChannel } from './lease-channel.ts';
import { refusedAgainMs } from './post-refusal.ts';

export interface SchedulerDependencies extends DayDependencies {
  readonly roster: DigestRoster;
  /** True for the servers whose digests this process posts. */
  readonly serves: (server: ServerId) => boolean;
  /** Waits until one more request may be sent. */
  readonly pace: () => Promise<void>;
  /** True while the program stops: what is in progress ends, and nothing begins. */
  readonly isStopping: () => boolean;
  /** Runs work that a stop waits for; drops it once the stop has begun. */
  readonly track: (work: () => Promise<void>) => void;
  /** Tells a server, once, that a channel's digest is paused because it could not be posted. */
  readonly tellPaused: (settings: DigestSettings) => Promise<void>;
  readonly report: (error: unknown, key: DigestKey) => void;
  /** Receives the outcome of each attempt. */
  readonly ran: (key: DigestKey, outcome: AttemptOutcome) => void;
}

export interface DigestScheduler {
  /** Starts an attempt at every digest that is due and waits for none; rejects when the store fails. */
  readonly tick: () => Promise<void>;
}

/** The settings are read again this often even if the roster's version has not changed. */
const rereadMs = 20 * 60_000;

/** Closed dates whose fate may be unknown: only this many a tick, since there is no hurry. */
const mostClosed = 20;
const closedDays = 2;

/** An attempt that neither failed nor settled its day is followed by another after this. */
const againMs = 15_000;

const noticeAgainMs = 5 * 60_000;

/** A pause that the server has not been told of by now is only shown to whoever asks. */
const noticeMs = dayMs;

/** A channel that has been gone for this long does not come back. */
const goneMs = 7 * dayMs;

/** Digests prepared at once: more would only wait for each other, each with its channel leased. */
const preparedAtOnce = 16;

interface Scheduling extends SchedulerDependencies {
  readonly attempts: Attempts;
  readonly preparing: Semaphore;
}

export function createDigestScheduler(dependencies: SchedulerDependencies): DigestScheduler {
  const { serves, zoned, now } = dependencies;
  const attempts = createAttempts(now);
  const preparing = new Semaphore(preparedAtOnce);
  const scheduling: Scheduling = { ...dependencies, attempts, preparing };
  const readChannels = createRosterReader(dependencies, attempts.forgetChannel);

  return {
    async tick() {
      const served = (await readChannels()).filter(({ server }) => serves(server));
      attempts.forgetOld();
      for (const settings of served) {
        if (settings.pause !== undefined) attendPaused(settings, settings.pause, scheduling);
      }
      const running = served.filter(({ pause }) => pause === undefined);
      const open = running.flatMap((settings) => {
        const run = openRun(settings, now(), zoned);
        return run === undefined ? [] : [{ channel: settings.channel, date: run.date }];
      });
      const closed = running.flatMap((settings) =>
        closedDates(settings, now(), zoned, closedDays).map((date) => ({
          channel: settings.channel,
          date,
        })),
      );
      const ready = [
        ...open.filter(attempts.isReady),
        ...closed.filter(attempts.isReady).slice(0, mostClosed),
      ];
      for (const key of ready) startAttempt(key, scheduling);
    },
  };
}

/** Reads the settings of all channels when they may have changed, and says which ones have. */
function createRosterReader(
  { roster, now }: Pick<SchedulerDependencies, 'roster' | 'now'>,
  changed: (channel: ChannelId) => void,
): () => Promise<readonly DigestSettings[]> {
  let channels: readonly DigestSettings[] = [];
  let read: { readonly version: string | undefined; readonly at: number } | undefined;

  return async () => {
    const version = await roster.version();
    if (read !== undefined && read.version === version && now() - read.at < rereadMs) {
      return channels;
    }
    const before = new Map(channels.map((each) => [each.channel, JSON.stringify(each)]));
    channels = await roster.all();
    for (const each of channels) {
      if (before.get(each.channel) !== JSON.stringify(each)) changed(each.channel);
    }
    read = { version, at: now() };
    return channels;
  };
}

function startAttempt(key: DigestKey, scheduling: Scheduling): void {
  const { attempts, preparing, track, isStopping, pace, ran, report } = scheduling;
  attempts.begin(key);
  track(async () => {
    using permit = await preparing.acquire();
    try {
      if (isStopping()) return;
      const outcome = await leaseChannel(key, scheduling, async () => {
        await pace();
        // Discord may take long, which must not delay other channels.
        permit.release();
      });
      if (outcome === 'over') attempts.finish(key);
      else attempts.postpone(key, outcome === 'refused' ? refusedAgainMs : againMs);
      ran(key, outcome);
    } catch (error) {
      attempts.fail(key);
      report(error, key);
    }
  });
}

/** Tells the server of a pause that it did not ask for; removes the digest of a channel long gone. */
function attendPaused(
  settings: DigestSettings,
  { why, at }: Pause,
  { attempts, digests, now, track, tellPaused, report }: Scheduling,
): void {
  const { channel, firstOn: date } = settings;
  const pausedMs = now() - Date.parse(at);
  const attend = (work: () => Promise<void>) =>
    track(async () => {
      try {
        await work();
      } catch (error) {
        report(error, { channel, date });
      }
    });
  if (why === 'no-channel' && pausedMs > goneMs) {
    // Nobody can name a channel that is gone to switch its digest off.
    attend(() => digests.remove(channel));
    return;
  }
  const notice = { channel, date: 'pause-notice' } as const;
  if (why !== 'asked' && pausedMs < noticeMs && attempts.isReady(notice)) {
    attempts.postpone(notice, noticeAgainMs);
    attend(() => tellPaused(settings));
  }
}
