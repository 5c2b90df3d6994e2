import { setTimeout as pause } from 'node:timers/promises';
import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';

/** A refusal by Discord that a handler can deal with. */
export type Refusal =
  /** The three seconds or the 15 minutes of the interaction are over. */
  | 'too-late'
  | 'acknowledged'
  | 'unknown-message'
  | 'unknown-channel'
  | 'no-access'
  | 'missing-right'
  | 'thread-exists'
  | 'thread-archived'
  | 'thread-locked'
  | 'already-published'
  /** The person takes no direct messages. */
  | 'takes-no-messages';

const refusals: ReadonlyMap<number | string, Refusal> = new Map<number | string, Refusal>([
  [RESTJSONErrorCodes.UnknownInteraction, 'too-late'],
  [RESTJSONErrorCodes.UnknownWebhook, 'too-late'],
  [RESTJSONErrorCodes.InvalidWebhookToken, 'too-late'],
  [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged, 'acknowledged'],
  [RESTJSONErrorCodes.UnknownMessage, 'unknown-message'],
  [RESTJSONErrorCodes.UnknownChannel, 'unknown-channel'],
  [RESTJSONErrorCodes.MissingAccess, 'no-access'],
  [RESTJSONErrorCodes.MissingPermissions, 'missing-right'],
  [RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage, 'thread-exists'],
  [RESTJSONErrorCodes.InvalidActionOnArchivedThread, 'thread-archived'],
  [RESTJSONErrorCodes.ThreadLocked, 'thread-locked'],
  [RESTJSONErrorCodes.ThisMessageWasAlreadyCrossposted, 'already-published'],
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser, 'takes-no-messages'],
]);

export type Called<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal };

/** Why what is posted by a schedule cannot stand in its channel; throws where it is none of the two. */
export function whyNotPosted(refusal: Refusal): 'no-channel' | 'no-right' {
  if (refusal === 'unknown-channel') return 'no-channel';
  if (refusal === 'missing-right' || refusal === 'no-access') return 'no-right';
  throw new Error(`Discord refused a post: ${refusal}`);
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
      const refusal = error instanceof DiscordAPIError ? refusals.get(error.code) : undefined;
      if (refusal !== undefined) return { ok: false, refusal };
      if (signal.aborted || error instanceof RateLimitError)
        throw new DiscordBusy(timeoutMs, error);
      if (pauseMs === undefined || !isPassing(error)) throw error;
      await pause(pauseMs);
    }
  }
  throw new Error('unreachable: the last try returns or throws');
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
