import type { AskLimiter } from './core/ports.ts';
import type { Metrics } from './http/metrics.ts';
import type { Answering } from './core/answering/answering.ts';

/** The same answering, whose answers and checks are counted. */
export function countAnswers(answering: Answering, metrics: Metrics): Answering {
  const { converse, checkClaim } = answering;
  return {
    ...answering,
    converse: async (...asked) => {
      const answer = await converse(...asked);
      metrics.count('answers', answer.status);
      return answer;
    },
    checkClaim: (...claimed) => {
      const check = checkClaim(...claimed);
      metrics.count('checks', check.verdict);
      return check;
    },
  };
}

/** The same limiter, whose refusals are counted. */
export function countRefusals(limiter: AskLimiter, limit: string, metrics: Metrics): AskLimiter {
  return {
    consume: async (key) => {
      const allowance = await limiter.consume(key);
      if (!allowance.ok) metrics.count('refusals', limit);
      return allowance;
    },
  };
}
