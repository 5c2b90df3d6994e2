import type { ChannelId } from '../conversation/place.ts';
import { dayMs } from '../day-ms.ts';
import { failedAgainMs } from './post-refusal.ts';
import type { LocalDate } from './zoned-time.ts';

/** Something to do for a channel: its digest of a date, or the notice that its digest is paused. */
export interface Task {
  readonly channel: ChannelId;
  readonly date: LocalDate | 'pause-notice';
}

/** The attempts of this process at each task, which keep it from repeating them at every tick. */
export interface Attempts {
  /** True for a task that is neither in progress nor done, and whose wait is over. */
  readonly isReady: (task: Task) => boolean;
  readonly begin: (task: Task) => void;
  readonly finish: (task: Task) => void;
  readonly postpone: (task: Task, waitMs: number) => void;
  /** Postpones a task that failed, for twice as long after each failure. */
  readonly fail: (task: Task) => void;
  /** Makes all tasks of a channel ready again, except for those in progress. */
  readonly forgetChannel: (channel: ChannelId) => void;
  /** Drops tasks of dates long past. */
  readonly forgetOld: () => void;
}

interface Attempt {
  readonly state: 'in-progress' | 'done' | 'waiting';
  readonly failures: number;
  /** Milliseconds since 1970. */
  readonly until: number;
}

const firstWaitMs = 15_000;

/** By then a date is no longer among those that the scheduler looks at. */
const forgetAfterMs = 4 * dayMs;

export function createAttempts(now: () => number): Attempts {
  const channels = new Map<ChannelId, Map<Task['date'], Attempt>>();
  const attemptOf = ({ channel, date }: Task) => channels.get(channel)?.get(date);

  function set(task: Task, state: Attempt['state'], waitMs = 0, failed = 0): void {
    const failures = (attemptOf(task)?.failures ?? 0) + failed;
    const own = channels.get(task.channel) ?? new Map<Task['date'], Attempt>();
    channels.set(task.channel, own.set(task.date, { state, failures, until: now() + waitMs }));
  }

  function forget(isForgotten: (attempt: Attempt) => boolean, channel: ChannelId): void {
    const own = channels.get(channel);
    for (const [date, attempt] of own ?? []) {
      if (attempt.state !== 'in-progress' && isForgotten(attempt)) own?.delete(date);
    }
    if (own?.size === 0) channels.delete(channel);
  }

  return {
    isReady(task) {
      const attempt = attemptOf(task);
      return attempt === undefined || (attempt.state === 'waiting' && attempt.until <= now());
    },
    begin: (task) => set(task, 'in-progress'),
    finish: (task) => set(task, 'done'),
    postpone: (task, waitMs) => set(task, 'waiting', waitMs),
    fail(task) {
      const failures = attemptOf(task)?.failures ?? 0;
      set(task, 'waiting', Math.min(firstWaitMs * 2 ** failures, failedAgainMs), 1);
    },
    forgetChannel: (channel) => forget(() => true, channel),
    forgetOld() {
      const oldest = now() - forgetAfterMs;
      for (const channel of channels.keys()) forget(({ until }) => until < oldest, channel);
    },
  };
}
