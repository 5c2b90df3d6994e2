import type { z } from 'zod';
import { invalidForm, notFound } from './api-error.ts';
import type { Core } from './core.ts';
import type { SentFile } from './read-body.ts';

/** A request as handlers see it. */
export interface Call {
  readonly core: Core;
  /** The values of the template's `{names}`. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly SentFile[];
  /** On the machine's steady clock. */
  readonly arrivedAtMs: number;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

/** An operation; `template` is the path as Discord's OpenAPI document writes it. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly template: string;
  /** False where the address itself holds the token, as interactions and webhooks do. */
  readonly needsToken?: boolean;
  readonly handle: (call: Call) => Reply | Promise<Reply>;
}

export const ok = (body: unknown): Reply => ({ status: 200, body });
export const noContent: Reply = { status: 204 };

/** The value of a `{name}` in the template. */
export function pathValue(call: Call, name: string): string {
  const value = call.path[name];
  if (value === undefined) throw notFound();
  return value;
}

/** The body as the schema has it, or 50035 with the first complaint. */
export function parseBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = (issue?.path ?? []).map(String).join('.');
  const code = codeOf(issue?.code ?? '');
  throw invalidForm(path, code, issue?.message ?? 'Invalid');
}

function codeOf(issueCode: string): string {
  switch (issueCode) {
    case 'too_big':
      return 'BASE_TYPE_MAX_LENGTH';
    case 'too_small':
      return 'BASE_TYPE_BAD_LENGTH';
    case 'unrecognized_keys':
      return 'UNKNOWN_KEY';
    default:
      return 'BASE_TYPE_INVALID';
  }
}
