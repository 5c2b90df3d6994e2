import type { Route } from './routes.ts';

/** Requests a second that one bot may make; callbacks of interactions are not counted. */
const globalPerSecond = 50;

interface Window {
  used: number;
  resetsAtMs: number;
}

export interface Admission {
  readonly admitted: boolean;
  readonly isGlobal: boolean;
  readonly retryAfterMs: number;
  readonly headers: Readonly<Record<string, string>>;
}

export interface RateLimits {
  /** Counts a request on the machine's clock, since the client waits on it. */
  admit(route: Route, path: Readonly<Record<string, string>>): Admission;
}

/** Requests in a window, by route: five in five seconds for what writes in one place, as seen of Discord. */
function limitOf(route: Route): { readonly limit: number; readonly windowMs: number } {
  if (route.template.startsWith('/webhooks/')) return { limit: 5, windowMs: 2_000 };
  const writes = /\/(?:messages|typing|crosspost)/.test(route.template) && route.method !== 'GET';
  if (writes) return { limit: 5, windowMs: 5_000 };
  return { limit: 50, windowMs: 1_000 };
}

const major = ['channel_id', 'guild_id', 'webhook_id', 'webhook_token'];

export function createRateLimits(enforced: boolean): RateLimits {
  const windows = new Map<string, Window>();
  const overall: Window = { used: 0, resetsAtMs: 0 };
  const count = (window: Window, windowMs: number, now: number): number => {
    if (now >= window.resetsAtMs) {
      window.used = 0;
      window.resetsAtMs = now + windowMs;
    }
    window.used += 1;
    return window.used;
  };
  return {
    admit: (route, path) => {
      const free = { admitted: true, isGlobal: false, retryAfterMs: 0, headers: {} };
      if (!enforced || route.template.startsWith('/interactions/')) return free;
      const now = Date.now();
      if (count(overall, 1_000, now) > globalPerSecond) {
        return { ...free, admitted: false, isGlobal: true, retryAfterMs: overall.resetsAtMs - now };
      }
      const { limit, windowMs } = limitOf(route);
      const name = `${route.method} ${route.template}`;
      const key = `${name} ${major.map((each) => path[each] ?? '').join(' ')}`;
      const window = windows.get(key) ?? { used: 0, resetsAtMs: 0 };
      windows.set(key, window);
      const used = count(window, windowMs, now);
      const retryAfterMs = window.resetsAtMs - now;
      return {
        admitted: used <= limit,
        isGlobal: false,
        retryAfterMs,
        headers: {
          'x-ratelimit-limit': String(limit),
          'x-ratelimit-remaining': String(Math.max(0, limit - used)),
          'x-ratelimit-reset': String(window.resetsAtMs / 1000),
          'x-ratelimit-reset-after': String(retryAfterMs / 1000),
          'x-ratelimit-bucket': Buffer.from(name).toString('hex').slice(0, 32),
        },
      };
    },
  };
}
