import type { REST } from 'discord.js';
import type { WriteLog } from '../../core/ports.ts';

const lookEveryMs = 250;

/** A step of the machine's clock; smaller ones are its usual adjustment. */
const stepMs = 1_000;

export interface WatchedClocks {
  /** The machine's time, which someone or something may set: milliseconds since 1970. */
  readonly now: () => number;
  /** Time that only goes on, from any beginning. */
  readonly passed: () => number;
}

/** Looks each time it is called whether the clock was set since, says so, and tells of a step back. */
export function createClockWatch(
  { now, passed }: WatchedClocks,
  log: WriteLog,
  onSetBack: () => void,
): () => void {
  let apart = now() - passed();
  return () => {
    const before = apart;
    apart = now() - passed();
    const step = apart - before;
    if (Math.abs(step) < stepMs) return;
    if (step < 0) onSetBack();
    log('warn', `the clock of this machine was set ${step < 0 ? 'back' : 'forward'}`, {
      seconds: Math.round(Math.abs(step) / 1_000),
      remedy: 'see that the machine keeps its clock by NTP: digests go out by it',
    });
  };
}

/** Watches the machine's clock until the returned function is called. */
export function watchClock(log: WriteLog, onSetBack: () => void): () => void {
  const clocks = { now: () => Date.now(), passed: () => performance.now() };
  const timer = setInterval(createClockWatch(clocks, log, onSetBack), lookEveryMs).unref();
  return () => clearInterval(timer);
}

/**
 * Forgets limits that discord.js holds until a time: after the clock is set back it would hold calls until
 * the time before comes again, a day later where the clock was a day ahead.
 */
export function forgetLimits(rest: REST): void {
  rest.globalReset = -1;
  rest.handlers.clear();
}
