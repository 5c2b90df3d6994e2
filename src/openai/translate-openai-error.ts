import { APIError } from 'openai';
import { BodyTooLong } from './bounded-fetch.ts';

/** Why a call to the server came to nothing. What it says holds none of the server's own words, which may repeat a question. */
export type CallFailure =
  /** It may go well later. */
  | {
      readonly kind: 'busy';
      readonly cause: string;
      /** Milliseconds that the server asks to wait. */
      readonly retryAfterMs?: number | undefined;
      /** Whether the server may have counted tokens for it. */
      readonly mayHaveCost: boolean;
    }
  /** It will not until someone changes something. */
  | { readonly kind: 'unusable'; readonly cause: string; readonly remedy: string }
  /** The request is not as the server wants it; the words are only for finding out what it minds. */
  | { readonly kind: 'unwelcome'; readonly cause: string; readonly words: string }
  /** The service does not answer a question such as this one. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'unreadable' };

const later: ReadonlySet<number> = new Set([408, 409, 425, 429]);

/** Codes with which a 429 is nothing that passes. */
const spent: ReadonlySet<string> = new Set(['insufficient_quota', 'billing_hard_limit_reached']);

/** Codes with which services refuse what a question is about. */
const filtered: ReadonlySet<string> = new Set(['content_filter', 'content_policy_violation']);

const tooLongCode = 'context_length_exceeded';

/** What servers without a code say of a request that is longer than they take. */
const tooLong = /context (?:length|size|window)|too large|exceeds.*context/i;

/** The one place that knows the library's errors; `now` is for a time to wait until. */
export function translateOpenaiError(error: unknown, now: number): CallFailure {
  if (error instanceof BodyTooLong || error instanceof SyntaxError) {
    return { kind: 'unreadable' };
  }
  if (!(error instanceof APIError) || error.status === undefined) {
    return { kind: 'busy', cause: causeOf(error), mayHaveCost: !isRefusedConnection(error) };
  }
  const { status, code, param, message } = error;
  const cause = [`status ${String(status)}`, wordOf(code), wordOf(param)]
    .filter(Boolean)
    .join(', ');
  if (status === 401 || status === 403) {
    return { kind: 'unusable', cause, remedy: 'See that OPENAI_API_KEY holds a valid key.' };
  }
  if (status === 404) {
    const remedy =
      'See that the server has OPENAI_MODEL, and that OPENAI_BASE_URL is whole (most end in /v1).';
    return { kind: 'unusable', cause, remedy };
  }
  if (filtered.has(code ?? '')) return { kind: 'refused' };
  if (spent.has(code ?? '')) {
    return { kind: 'unusable', cause, remedy: 'See what the account may spend.' };
  }
  if (status >= 300 && status < 400) {
    // Followed nowhere: the key and the question are for the configured address alone.
    const remedy = 'It sends elsewhere: set OPENAI_BASE_URL to where the server itself is.';
    return { kind: 'unusable', cause, remedy };
  }
  if (status >= 500 || later.has(status)) {
    const retryAfterMs = retryAfterOf(error.headers, now);
    return { kind: 'busy', cause, retryAfterMs, mayHaveCost: false };
  }
  if (code === tooLongCode || tooLong.test(message)) {
    const remedy = 'See that the model, and the server it runs on, have a larger context.';
    return { kind: 'unusable', cause: `${cause}, too long a request`, remedy };
  }
  return { kind: 'unwelcome', cause, words: `${param ?? ''} ${message}` };
}

/** A code of the server's, where it looks like one. */
const wordOf = (code: unknown) =>
  typeof code === 'string' && /^[\w.-]{1,64}$/.test(code) ? code : undefined;

const notConnected: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

const isRefusedConnection = (error: unknown) => notConnected.has(causeOf(error));

/** The platform's code deepest within an error, else the error's name. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.cause instanceof Error) return causeOf(error.cause);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

/** In seconds or as a date, or in milliseconds, as OpenAI says more exactly. */
function retryAfterOf(headers: Headers | undefined, now: number): number | undefined {
  const exact = numberOf(headers?.get('retry-after-ms'));
  if (exact !== undefined) return exact;
  const text = headers?.get('retry-after');
  const seconds = numberOf(text);
  if (seconds !== undefined) return seconds * 1000;
  // Node takes a bare number for a year.
  const until = Date.parse(/\p{L}/u.test(text ?? '') ? (text ?? '') : '');
  return Number.isNaN(until) ? undefined : Math.max(0, until - now);
}

function numberOf(text: string | null | undefined): number | undefined {
  const value = Number(text ?? '');
  return text && Number.isFinite(value) && value >= 0 ? value : undefined;
}
