import type { MiddlewareHandler } from 'hono';
import type { RoomEnvironment } from '../services.ts';

/**
 * What a page may do: load this room's own stylesheet and pictures, send its form here, and nothing else.
 * A link out of it does not say where the reader comes from.
 */
const headers: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/** Sets them on every response, errors too; a route that has set one itself keeps it. */
export const protectedResponses: MiddlewareHandler<RoomEnvironment> = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(headers)) {
    if (!context.res.headers.has(name)) context.res.headers.set(name, value);
  }
};

/** Characters of the longest address that is read: a claim of 1,000 characters, each of four bytes, as %XX. */
export const longestAddress = 13_000;
