import { RateLimiterMemory, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { ForgettingLimiter } from './engine.ts';

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
    consume: async (key) => {
      try {
        await limiter.consume(key);
        return { ok: true };
      } catch (refusal) {
        // The library rejects with this value, which is no error, where the points are used up.
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        return { ok: false, retryAfterMs: Math.max(1, refusal.msBeforeNext) };
      }
    },
    forget: async (key) => {
      await limiter.delete(key);
    },
  };
}
