import { setTimeout as pause } from 'node:timers/promises';
import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { type Refusal, refusalIn } from './refusals.ts';

export type Called<Value> = { readonly ok: true; readonly value: Value } | Refused;

export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
  /** Discord's own words, for the log. */
  readonly said: string;
}

export interface CallOptions {
  /** The wait before each further try, for calls that may be done twice; none by default. */
  readonly pausesMs?: readonly number[];
  /** The time for all tries together; a minute by default, since rate limits are waited for. */
  readonly timeoutMs?: number;
}

/** For an edit, a deletion or a message with a nonce. Discord is mostly back after a second. */
export const repeatable: CallOptions = { pausesMs: [100, 1_000, 3_000, 8_000] };

/** For an acknowledgement, which Discord awaits for three seconds. */
export const withinThreeSeconds: CallOptions = { pausesMs: [50, 200], timeoutMs: 5_000 };

/** The time for a call; a limit that Discord holds us to for longer is not waited for. */
export const defaultTimeoutMs = 60_000;

/** Discord did not take a call in time: it holds us to a limit, or does not answer. */
export class DiscordBusy extends Error {
  override readonly name = 'DiscordBusy';

  constructor(timeoutMs: number, cause: unknown) {
    const why = cause instanceof RateLimitError ? `a limit of ${cause.retryAfter} ms` : 'no answer';
    super(`Discord took no call within ${timeoutMs} ms (${why}); try again later`, { cause });
  }
}

/**
 * Calls Discord; returns the refusals that handlers know as values, throws DiscordBusy where the time
 * is over, and all else as it is. The library
 * retries 5xx and resets at once, but not connections that the other side closes.
 */
export async function callDiscord<Value>(
  call: (signal: AbortSignal) => Promise<Value>,
  { pausesMs = [], timeoutMs = defaultTimeoutMs }: CallOptions = {},
): Promise<Called<Value>> {
  const signal = AbortSignal.timeout(timeoutMs);
  for (const pauseMs of [...pausesMs, undefined]) {
    try {
      return { ok: true, value: await call(signal) };
    } catch (error) {
      const refusal = refusalIn(error);
      if (refusal !== undefined) return { ok: false, refusal, said: wordsOf(error) };
      if (signal.aborted || error instanceof RateLimitError)
        throw new DiscordBusy(timeoutMs, error);
      if (pauseMs === undefined || !isPassing(error)) throw error;
      await pause(pauseMs);
    }
  }
  throw new Error('unreachable: the last try returns or throws');
}

/** Code and message, without the address, which may hold an interaction's token. */
function wordsOf(error: unknown): string {
  return error instanceof DiscordAPIError ? `${error.code}: ${error.message}` : String(error);
}

/** True where the same call may succeed in a moment. */
export function isPassing(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return false;
  if (error instanceof HTTPError) return error.status >= 500;
  return error instanceof Error && isCut(error);
}

/** True for a connection that failed, or that ended within the body. */
function isCut(error: Error): boolean {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    /^(?:UND_ERR_|E[A-Z]+$)/.test(code) ||
    /^(?:AbortError|TimeoutError|SyntaxError)$/.test(error.name) ||
    error.message === 'terminated' ||
    (error.cause instanceof Error && isCut(error.cause))
  );
}
