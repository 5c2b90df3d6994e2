import { dollarsFor } from './prices.ts';
import type { TokenUsage } from './reply/read-reply.ts';

/** What the calls for one answer took together. */
export interface AnswerAccount {
  readonly startedAt: number;
  /** When the time for the answer is over. */
  readonly endsAt: number;
  calls: number;
  /** Of them, those that the server has not answered yet. */
  unanswered: number;
  /** Its time was over before it had ended. */
  isLate: boolean;
  /** Its first call was the first of the day that took tokens. */
  isDaysFirst: boolean;
  prompt: number;
  cached: number;
  completion: number;
  /** Undefined where the model's price is not known. */
  dollars: number | undefined;
}

export function openAccount(startedAt: number, timeoutMs: number): AnswerAccount {
  const endsAt = startedAt + timeoutMs;
  return {
    startedAt,
    endsAt,
    calls: 0,
    unanswered: 0,
    isLate: false,
    isDaysFirst: false,
    prompt: 0,
    cached: 0,
    completion: 0,
    dollars: undefined,
  };
}

/** Adds what one call took; gives its price. */
export function charge(
  account: AnswerAccount,
  model: string,
  usage: TokenUsage,
): number | undefined {
  const dollars = dollarsFor(model, usage);
  account.prompt += usage.prompt;
  account.cached += usage.cached;
  account.completion += usage.completion;
  if (dollars !== undefined) account.dollars = (account.dollars ?? 0) + dollars;
  return dollars;
}
