import type { OpenAI } from 'openai';
import type { ModelCall } from '../core/ports.ts';
import { charge, type AnswerAccount } from './answer-account.ts';
import {
  completionRequest,
  longestReplyTokens,
  type CompletionRequest,
  type CompletionRequestSources,
} from './completion-request.ts';
import { estimateTokens } from './estimate-tokens.ts';
import type { ModelClock } from './model-clock.ts';
import type { ModelReport } from './model-report.ts';
import { learnManners } from './learnt-manners.ts';
import { usageOf, type TokenUsage } from './reply/read-reply.ts';
import { receiveCompletion, type Received } from './reply/receive-completion.ts';
import { serverWords } from './server-words.ts';
import type { TokenBudget } from './token-budget.ts';

export type Exchanged =
  | { readonly kind: 'completion'; readonly completion: unknown }
  /** The words are the server's, where there are any. */
  | { readonly kind: 'unreadable'; readonly cause: string; readonly words: string }
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
  /** OpenAI's own address where undefined. */
  readonly baseUrl: string | undefined;
  /** Never told. */
  readonly apiKey: string | undefined;
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

/** What one request came to. */
type Sent = Exclude<Exchanged, { readonly kind: 'outage' | 'unreadable' }> | Received;

/** The one place where requests are sent and sent again. */
export function createExchange(parts: ExchangeSources): Exchange {
  const { client, baseUrl, apiKey, budget, clock, report } = parts;
  const learnt = learnManners(baseUrl, report);

  /** One request and what it cost. */
  async function send(
    request: CompletionRequest,
    model: string,
    call: ModelCall,
    account: AnswerAccount,
  ): Promise<Sent> {
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
      const received = await receiveCompletion(client, request, call.signal, clock.now);
      switch (received.kind) {
        case 'completion': {
          const { completion } = received;
          await settle(usageOf(completion) ?? guessedUsage(promptTokens, completion));
          break;
        }
        case 'unreadable':
          await settle(guessedUsage(promptTokens, ''));
          break;
        case 'busy':
          // Of what was cut off nobody knows what it cost: the most that it can have stays taken.
          await reserved.settle(received.mayHaveCost ? longest : 0);
          break;
        case 'unusable':
        case 'unwelcome':
        case 'refused':
          await reserved.settle(0);
      }
      return received;
    } finally {
      account.unanswered -= 1;
    }
  }

  return async (request, call, account) => {
    let used = learnt.current();
    let tries = 1;
    for (;;) {
      const sent = await send(completionRequest(request, used), request.model, call, account);
      const words = 'words' in sent ? serverWords(sent.words ?? '', request.data, apiKey) : '';
      if (sent.kind === 'unwelcome' || (sent.kind === 'busy' && sent.mayBeRefusal === true)) {
        const isCertain = sent.kind === 'unwelcome';
        const next = learnt.afterRefusal(used, { cause: sent.cause, words, isCertain });
        if (next !== undefined) {
          used = next;
          continue;
        }
      }
      switch (sent.kind) {
        case 'completion':
          learnt.taken(used);
          return sent;
        case 'budget':
        case 'share':
        case 'uncounted':
        case 'given-up':
        case 'refused':
          return sent;
        case 'unreadable':
          return { ...sent, words };
        case 'unusable':
          report.unusable(sent.cause, sent.remedy, words);
          return { kind: 'outage', cause: sent.cause };
        case 'unwelcome':
          report.unusable(
            sent.cause,
            'See that the server takes chat completions such as these.',
            words,
          );
          return { kind: 'outage', cause: sent.cause };
        case 'busy': {
          if (call.signal.aborted && !account.isLate) return { kind: 'given-up' };
          const waitMs = sent.retryAfterMs ?? firstWaitMs * 2 ** (tries - 1);
          const leftMs = account.endsAt - clock.now();
          const isLate = call.signal.aborted || waitMs + leastLeftMs > leftMs;
          if (isLate || tries === mostTries) {
            const cause = call.signal.aborted ? noReplyInTime : sent.cause;
            report.failing(cause, words);
            return { kind: 'outage', cause };
          }
          await clock.wait(waitMs, call.signal);
          tries += 1;
          used = learnt.current();
        }
      }
    }
  };
}

/** For servers that do not say what a completion took. */
function guessedUsage(prompt: number, completion: unknown): TokenUsage {
  return { prompt, cached: 0, completion: estimateTokens(JSON.stringify(completion) ?? '') };
}
