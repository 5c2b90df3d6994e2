import { APIError } from 'openai';
import { BodyTooLong } from './bounded-fetch.ts';
import { serviceErrorIn, type ServiceError } from './service-error.ts';

/** Why a call to the server came to nothing. The cause holds none of the server's own words, which may repeat a question. */
export type CallFailure =
  /** It may go well later. */
  | {
      readonly kind: 'busy';
      readonly cause: string;
      readonly words?: string;
      /** Milliseconds that the server asks to wait. */
      readonly retryAfterMs?: number | undefined;
      /** Whether the server may have counted tokens for it. */
      readonly mayHaveCost: boolean;
      /** Whether it may be a refusal: some servers stumble over what they do not take. */
      readonly mayBeRefusal?: boolean;
    }
  /** It will not until someone changes something. */
  | {
      readonly kind: 'unusable';
      readonly cause: string;
      readonly remedy: string;
      readonly words: string;
    }
  /** The request is not as the server wants it; its words tell what it minds. */
  | { readonly kind: 'unwelcome'; readonly cause: string; readonly words: string }
  /** The service does not answer a question such as this one. */
  | { readonly kind: 'refused' }
  /** The model wrote what the server itself finds not to fit; it may be read all the same. */
  | { readonly kind: 'generated'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly cause: string; readonly words?: string };

const later: ReadonlySet<number> = new Set([408, 409, 425, 429]);

/** Codes with which a 429 is nothing that passes. */
const spent: ReadonlySet<string> = new Set(['insufficient_quota', 'billing_hard_limit_reached']);

/** Codes with which services refuse what a question is about, and words of those without one (DeepSeek, DashScope). */
const filtered: ReadonlySet<string> = new Set([
  'content_filter',
  'content_policy_violation',
  'data_inspection_failed',
  'DataInspectionFailed',
]);
const filteredWords = /content exists risk|data may contain inappropriate content/i;

/** Gemini's address says so with status 400. */
const keyWords = /\bapi[ _-]?key\b/i;

const tooLongCode = 'context_length_exceeded';

/** What servers without a code say of a request that is longer than they take. */
const tooLong = /context (?:length|size|window)|too large|exceeds.{0,100}context/i;

/** The one place that knows the library's errors; `now` is for a time to wait until. */
export function translateOpenaiError(error: unknown, now: number): CallFailure {
  if (error instanceof BodyTooLong) {
    return { kind: 'unreadable', cause: 'a body that is too long' };
  }
  if (!(error instanceof APIError) || error.status === undefined) {
    return { kind: 'busy', cause: causeOf(error), mayHaveCost: !isRefusedConnection(error) };
  }
  const { status, headers } = error;
  return failureOf(
    status,
    serviceErrorIn(error.error ?? error.message),
    retryAfterOf(headers, now),
  );
}

/** What an error means that was said with status 200: by its code, where that is a status. */
export function translateSaidError(error: unknown): CallFailure {
  const said = serviceErrorIn(error);
  const code = Number(said.code);
  const isStatus = Number.isInteger(code) && code >= 400 && code < 600;
  // What it says after it has begun may have cost as much as an answer.
  const failure = failureOf(isStatus ? code : 500, said, undefined);
  return failure.kind === 'busy' ? { ...failure, mayHaveCost: true } : failure;
}

function failureOf(
  status: number,
  { code, param, words, generated }: ServiceError,
  retryAfterMs: number | undefined,
): CallFailure {
  const cause = [`status ${String(status)}`, wordOf(code), wordOf(param)]
    .filter(Boolean)
    .join(', ');
  const unusable = (remedy: string): CallFailure => ({ kind: 'unusable', cause, remedy, words });
  const codeWord = String(code ?? '');
  if (generated !== undefined) return { kind: 'generated', text: generated };
  if (filtered.has(codeWord) || filteredWords.test(words)) return { kind: 'refused' };
  if (status === 401 || status === 403 || (status === 400 && keyWords.test(words))) {
    return unusable('See that OPENAI_API_KEY holds a valid key.');
  }
  if (status === 404 || status === 405) {
    return unusable(
      'See that the server has OPENAI_MODEL, and that OPENAI_BASE_URL is whole (most end in /v1).',
    );
  }
  if (status === 402 || spent.has(codeWord)) return unusable('See what the account may spend.');
  if (status >= 300 && status < 400) {
    // Followed nowhere: the key and the question are for the configured address alone.
    return unusable('It sends elsewhere: set OPENAI_BASE_URL to where the server itself is.');
  }
  if (status >= 500 || later.has(status)) {
    const mayBeRefusal = status === 500 || status === 501;
    return { kind: 'busy', cause, words, retryAfterMs, mayHaveCost: false, mayBeRefusal };
  }
  if (code === tooLongCode || tooLong.test(words)) {
    const remedy = 'See that the model, and the server it runs on, have a larger context.';
    return { kind: 'unusable', cause: `${cause}, too long a request`, remedy, words };
  }
  return { kind: 'unwelcome', cause, words };
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
