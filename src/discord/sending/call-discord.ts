import { setTimeout as pause } from 'node:timers/promises';
import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';

/** Why Discord did not do what was asked, where a handler can go on or say so. */
export type Refusal =
  /** The interaction is not waited for any more, or its 15 minutes are over. */
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

export interface CallOptions {
  /** Waits before each further try, for calls that do no harm when done twice; none by default. */
  readonly pausesMs?: readonly number[];
  /** Ends the call with all its tries; a minute by default, since rate limits are waited for. */
  readonly timeoutMs?: number;
}

/** For an edit, a deletion or a message with a nonce: Discord is mostly back after a second, else after some. */
export const repeatable: CallOptions = { pausesMs: [100, 1_000, 3_000, 8_000] };

/** An interaction is waited for during three seconds. */
export const withinThreeSeconds: CallOptions = { pausesMs: [50, 200], timeoutMs: 5_000 };

const defaultTimeoutMs = 60_000;

/**
 * Calls Discord and gives the refusals that handlers know as values; everything else is thrown. The
 * library repeats 5xx and resets at once; connections that the other side closes it does not repeat.
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
      if (pauseMs === undefined || signal.aborted || !isPassing(error)) throw error;
      await pause(pauseMs);
    }
  }
  throw new Error('unreachable: the last try returns or throws');
}

/** Whether the same call may succeed in a moment. */
function isPassing(error: unknown): boolean {
  if (error instanceof DiscordAPIError || error instanceof RateLimitError) return false;
  if (error instanceof HTTPError) return error.status >= 500;
  return error instanceof Error && isCut(error);
}

/** A connection that could not be made or did not last; also one that ended within the body. */
function isCut(error: Error): boolean {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    /^(?:UND_ERR_|E[A-Z]+$)/.test(code) ||
    /^(?:AbortError|TimeoutError|SyntaxError)$/.test(error.name) ||
    error.message === 'terminated' ||
    (error.cause instanceof Error && isCut(error.cause))
  );
}
