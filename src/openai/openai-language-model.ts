import { randomUUID } from 'node:crypto';
import { Semaphore } from '../core/conversation/semaphore.ts';
import type {
  LanguageModel,
  ModelCall,
  ModelFailure,
  ModelReply,
  ModelRequest,
  WriteLog,
} from '../core/ports.ts';
import { openAccount, type AnswerAccount } from './answer-account.ts';
import { createAnswerTrial, type AnswerTrial } from './answer-trial.ts';
import { createBreaker } from './breaker.ts';
import { createExchange, noReplyInTime, type Exchanged } from './exchange.ts';
import { systemClock, type ModelClock } from './model-clock.ts';
import { createOpenaiClient, type OpenaiSettings } from './openai-client.ts';
import { createModelReport, type ModelCounts } from './model-report.ts';
import { readReply, type ReadReply } from './reply/read-reply.ts';
import { replySchemaOnWire } from './reply/reply-schema.ts';
import { createTokenBudget, unlimitedBudget, type TokenCap } from './token-budget.ts';
import { untilAborted } from './until-aborted.ts';

export interface OpenaiSources {
  /** As many tokens as are asked for where undefined. */
  readonly cap: TokenCap | undefined;
  readonly log: WriteLog;
  readonly counts?: ModelCounts | undefined;
  readonly clock?: ModelClock;
}

export interface OpenaiLanguageModel extends LanguageModel {
  /** Gives up what is under way and what begins later, as the program is to end: those answers go out without a model. */
  readonly hurry: () => void;
}

/** What services take of one customer, and a server of one's own can do, at once. */
const callsAtOnce = 8;

/** A reply that cannot be used weighs half of one that does not come: one asker can bring it about. */
const malformedWeight = 0.5;

/** What is kept of an answer until it ends. */
interface AnswerUnderWay {
  readonly account: AnswerAccount;
  readonly trial: AnswerTrial;
}

/** The language model behind a server that speaks OpenAI's chat completions. */
export function createOpenaiLanguageModel(
  settings: OpenaiSettings,
  { cap, log, counts, clock = systemClock }: OpenaiSources,
): OpenaiLanguageModel {
  const { model, timeoutMs } = settings;
  const report = createModelReport(log, counts);
  const exchange = createExchange({
    client: createOpenaiClient(settings),
    baseUrl: settings.baseUrl,
    apiKey: settings.apiKey,
    budget: cap === undefined ? unlimitedBudget : createTokenBudget(cap, clock.now),
    clock,
    report,
  });
  const calls = new Semaphore(callsAtOnce);
  const breaker = createBreaker(clock.now, { opened: report.resting, closed: report.works });
  const underWay = new Set<AbortController>();
  let isEnding = false;
  const answers = new WeakMap<ModelCall, AnswerUnderWay>();

  function answerOf(call: ModelCall): AnswerUnderWay {
    const known = answers.get(call);
    if (known !== undefined) return known;
    const account = openAccount(clock.now(), timeoutMs);
    const answer = { account, trial: createAnswerTrial(breaker, report.works) };
    answers.set(call, answer);
    return answer;
  }

  async function ask<Reply>(request: ModelRequest<Reply>): Promise<ModelReply<Reply>> {
    const { call } = request;
    const answer = answerOf(call);
    if (!answer.trial.begin()) return failed('outage');
    using permit = await calls.acquire(call.signal);
    if (permit === undefined || !answer.trial.enter()) return failed('outage');
    try {
      return await askUntilRead(request, answer);
    } catch (error) {
      // Nothing here is meant to throw; an answer is not lost where something does.
      log('error', 'a call of the language model went wrong', { error });
      return failed('outage');
    }
  }

  /** Asks once more with a complaint where the reply is not what was asked for. */
  async function askUntilRead<Reply>(
    request: ModelRequest<Reply>,
    { account, trial }: AnswerUnderWay,
  ): Promise<ModelReply<Reply>> {
    const { call, schema } = request;
    const wire = { ...request, model, schema: replySchemaOnWire(schema) };
    let complaint: string | undefined;
    for (;;) {
      const exchanged = await exchange({ ...wire, complaint }, call, account);
      const read = readExchanged(exchanged, schema);
      switch (read.kind) {
        case 'value':
          trial.wentWell();
          return { ok: true, value: read.value };
        case 'refused':
          trial.wentWell();
          return failed('refused');
        case 'budget':
        case 'share':
          return failed(read.kind);
        case 'uncounted':
        case 'given-up':
          return failed('outage');
        case 'outage':
          trial.failed(1, read.cause);
          return failed('outage');
        case 'malformed':
          if (complaint !== undefined) {
            // What is no completion at all is the server's, not the model's.
            if (read.words !== undefined) report.failing(read.cause, read.words);
            trial.failed(malformedWeight, read.cause);
            return failed('malformed');
          }
          complaint = read.complaint;
      }
    }
  }

  return {
    begin: (person) => {
      const controller = new AbortController();
      underWay.add(controller);
      if (isEnding) controller.abort();
      // Who waits for the answer holds the program open, not its end.
      const timer = setTimeout(() => {
        account.isLate = true;
        // Noted here: what is given up is heard of only when the answer has ended.
        if (account.unanswered > 0) trial.failed(1, noReplyInTime);
        controller.abort();
      }, timeoutMs).unref();
      const call: ModelCall = {
        signal: controller.signal,
        person,
        answer: randomUUID().slice(0, 8),
        [Symbol.dispose]: () => {
          clearTimeout(timer);
          underWay.delete(controller);
          // A request that nobody waits for any more goes on costing.
          controller.abort();
          trial.end();
          if (account.calls === 0) return;
          report.answered(call.answer, account, clock.now() - account.startedAt);
        },
      };
      const { account, trial } = answerOf(call);
      return call;
    },
    reply: async (request) => {
      const reply = await untilAborted(request.call.signal, ask(request), failed('outage'));
      report.replied(request.prompt, reply.ok ? 'ok' : reply.reason);
      return reply;
    },
    hurry: () => {
      isEnding = true;
      for (const controller of underWay) controller.abort();
    },
  };
}

function readExchanged<Reply>(
  exchanged: Exchanged,
  schema: ModelRequest<Reply>['schema'],
): ReadReply<Reply> | Exclude<Exchanged, { readonly kind: 'completion' | 'unreadable' }> {
  switch (exchanged.kind) {
    case 'completion':
      return readReply(exchanged.completion, schema);
    case 'unreadable':
      return {
        kind: 'malformed',
        cause: exchanged.cause,
        words: exchanged.words,
        complaint: 'Your reply could not be read. Reply again.',
      };
    case 'refused':
    case 'budget':
    case 'share':
    case 'uncounted':
    case 'outage':
    case 'given-up':
      return exchanged;
  }
}

const failed = (reason: ModelFailure) => ({ ok: false, reason }) as const;
