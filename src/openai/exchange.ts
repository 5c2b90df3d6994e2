import type { OpenAI } from 'openai';
import type { ModelCall } from '../core/ports.ts';
import { charge, type AnswerAccount } from './answer-account.ts';
import {
  completionRequest,
  longestReplyTokens,
  type CompletionRequestSources,
} from './completion-request.ts';
import { estimateTokens } from './estimate-tokens.ts';
import type { ModelClock } from './model-clock.ts';
import type { ModelReport } from './model-report.ts';
import { usageOf, type TokenUsage } from './read-reply.ts';
import { firstManners, mannersAfter } from './server-manners.ts';
import type { TokenBudget } from './token-budget.ts';
import { translateOpenaiError, type CallFailure } from './translate-openai-error.ts';

export type Exchanged =
  | { readonly kind: 'completion'; readonly completion: unknown }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'refused' }
  /** No tokens: of the day, of the person, or none that could be counted. */
  | { readonly kind: 'budget' | 'share' | 'uncounted' }
  | { readonly kind: 'outage'; readonly cause: string }
  /** Nobody waits for it any more, which says nothing of the service. */
  | { readonly kind: 'given-up' };

/** Gets one completion, however many requests it takes. Does not reject. */
export type Exchange = (
  parts: CompletionRequestSources,
  call: ModelCall,
  account: AnswerAccount,
) => Promise<Exchanged>;

export interface ExchangeSources {
  readonly client: OpenAI;
  readonly isCompatibleServer: boolean;
  readonly budget: TokenBudget;
  readonly clock: ModelClock;
  readonly report: ModelReport;
}

/** Requests for one completion: a first one, and after failures that may pass, three more. */
const mostTries = 4;

/** Before the second try, where the server does not name a time; then twice as long each time. */
const firstWaitMs = 300;

/** With less time than this left, no reply would come. */
const leastLeftMs = 500;

export const noReplyInTime = 'no reply in time';

/** The one place where requests are sent and sent again. */
export function createExchange(parts: ExchangeSources): Exchange {
  const { client, isCompatibleServer, budget, clock, report } = parts;
  let manners = firstManners(isCompatibleServer);

  /** One request and what it cost. */
  async function send(
    request: ReturnType<typeof completionRequest>,
    model: string,
    call: ModelCall,
    account: AnswerAccount,
  ): Promise<Exclude<Exchanged, { readonly kind: 'outage' }> | CallFailure> {
    const promptTokens = estimateTokens(JSON.stringify(request));
    const longest = promptTokens + longestReplyTokens;
    const isFirst = account.calls === 0;
    const reserved = await budget.reserve({
      // An answer takes a second call: without room for it too, the first would be paid for in vain.
      tokens: isFirst ? longest + longestReplyTokens : longest,
      person: call.person,
      isFirst,
      isOfDaysFirst: account.isDaysFirst,
    });
    if (typeof reserved === 'string') return { kind: reserved };
    account.calls += 1;
    account.unanswered += 1;
    account.isDaysFirst ||= reserved.isDaysFirst;
    const settle = async (usage: TokenUsage) => {
      report.spent(usage, charge(account, model, usage));
      await reserved.settle(usage.prompt + usage.completion);
    };
    try {
      const completion: unknown = await client.chat.completions.create(request, {
        signal: call.signal,
      });
      await settle(usageOf(completion) ?? guessedUsage(promptTokens, completion));
      return { kind: 'completion', completion };
    } catch (error) {
      const failure = translateOpenaiError(error, clock.now());
      if (failure.kind === 'unreadable') await settle(guessedUsage(promptTokens, ''));
      // Of what was cut off nobody knows what it cost: the most that it can have stays taken.
      else await reserved.settle(failure.kind === 'busy' && failure.mayHaveCost ? longest : 0);
      return failure;
    } finally {
      account.unanswered -= 1;
    }
  }

  return async (request, call, account) => {
    for (let tries = 1; ; tries += 1) {
      const used = manners;
      const sent = await send(completionRequest(request, used), request.model, call, account);
      switch (sent.kind) {
        case 'completion':
        case 'budget':
        case 'share':
        case 'uncounted':
        case 'given-up':
        case 'refused':
        case 'unreadable':
          return sent;
        case 'unusable':
          report.unusable(sent.cause, sent.remedy);
          return { kind: 'outage', cause: sent.cause };
        case 'unwelcome': {
          const next = mannersAfter(used, sent.words);
          if (next === undefined || tries === mostTries) {
            report.unusable(
              sent.cause,
              'See that the server takes chat completions such as these.',
            );
            return { kind: 'outage', cause: sent.cause };
          }
          manners = next;
          break;
        }
        case 'busy': {
          if (call.signal.aborted && !account.isLate) return { kind: 'given-up' };
          const waitMs = sent.retryAfterMs ?? firstWaitMs * 2 ** (tries - 1);
          const leftMs = account.endsAt - clock.now();
          const isLate = call.signal.aborted || waitMs + leastLeftMs > leftMs;
          if (isLate || tries === mostTries) {
            const cause = call.signal.aborted ? noReplyInTime : sent.cause;
            report.failing(cause);
            return { kind: 'outage', cause };
          }
          await clock.wait(waitMs, call.signal);
        }
      }
    }
  };
}

/** For servers that do not say what a completion took. */
function guessedUsage(prompt: number, completion: unknown): TokenUsage {
  return { prompt, cached: 0, completion: estimateTokens(JSON.stringify(completion) ?? '') };
}
