import { RateLimiterMemory, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { ForgettingLimiter } from './engine.ts';
import { callStore } from './store-failure.ts';

/** Seconds in which the points may be used. */
export const limitDurationSeconds = 60;

/** A limiter of this process only. */
export function createMemoryLimiter(points: number, scope: string): ForgettingLimiter {
  return limiterOver(
    new RateLimiterMemory({ points, duration: limitDurationSeconds, keyPrefix: scope }),
  );
}

export function limiterOver(limiter: RateLimiterAbstract): ForgettingLimiter {
  return {
    consume: (key) =>
      callStore('count a question', async () => {
        try {
          await limiter.consume(key);
          return { ok: true };
        } catch (refusal) {
          // The library rejects with this value, which is no error, where the points are used up.
          if (!(refusal instanceof RateLimiterRes)) throw refusal;
          return { ok: false, retryAfterMs: Math.max(1, refusal.msBeforeNext) };
        }
      }),
    forget: (key) =>
      callStore('forget a count', async () => {
        await limiter.delete(key);
      }),
  };
}
