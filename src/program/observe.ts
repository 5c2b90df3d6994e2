import type { Config } from '../config.ts';
import type { ModelEvent } from '../core/answering/model/model-event.ts';
import { withoutPersonal } from '../core/conversation/mask-personal.ts';
import type { AskLimiter } from '../core/stores.ts';
import type { DiscordBot } from '../discord/gateway/discord-bot.ts';
import type { Probe } from '../http/http-server.ts';
import type { Metrics } from '../http/metrics.ts';
import type { Answering } from '../core/answering/answering.ts';
import { createLog, secretsOf, type Log, type Output } from '../log.ts';
import type { ModelCounts } from '../openai/model-report.ts';
import type { BotStore } from './store.ts';

/** The same answering, whose answers and checks are counted. */
export function countAnswers(answering: Answering, metrics: Metrics): Answering {
  const { converse, checkWithPauses } = answering;
  return {
    ...answering,
    converse: async (...asked) => {
      const answer = await converse(...asked);
      metrics.count('answers', answer.status);
      return answer;
    },
    checkWithPauses: async (...stated) => {
      const check = await checkWithPauses(...stated);
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

/** Counts what the language model takes. */
export function countModel(metrics: Metrics): ModelCounts {
  return {
    reply: (outcome) => metrics.count('modelReplies', outcome),
    tokens: ({ prompt, cached, completion }) => {
      metrics.add('modelTokens', prompt, 'prompt');
      metrics.add('modelTokens', cached, 'cached');
      metrics.add('modelTokens', completion, 'completion');
    },
    dollars: (dollars) => metrics.add('modelDollars', dollars),
  };
}

/** Writes down and, for the bot, counts what came of the language model's part in answers. */
export function observeModel(log: Log, metrics?: Metrics): (event: ModelEvent) => void {
  return (event) => {
    switch (event.kind) {
      case 'selected': {
        const { answer, units } = event;
        log('debug', 'the language model chose sentences', { answer, units });
        return;
      }
      case 'missing': {
        // The model's own words, which are shown to nobody and may repeat the question's.
        const { answer } = event;
        const text = withoutPersonal(event.text);
        log('debug', 'the language model misses something', { answer, text });
        return;
      }
      case 'failed-unit': {
        const { answer, outcome, rule } = event;
        metrics?.count('modelUnits', outcome);
        log('debug', 'a sentence of the language model broke a rule', { answer, outcome, rule });
        return;
      }
      case 'failed-reading': {
        const { answer, rule } = event;
        log('debug', 'a reading of the language model broke a rule', { answer, rule });
        return;
      }
      case 'fallback': {
        const { answer, reason, prompt } = event;
        metrics?.count('modelFallbacks', reason);
        log('debug', 'an answer was made without the language model', { answer, reason, prompt });
        return;
      }
      case 'incident': {
        const { answer, incident } = event;
        metrics?.count('gateIncidents');
        const { text, rejection } = incident;
        log('error', 'the gate stopped a sentence', { answer, text, ...rejection });
      }
    }
  };
}

/** A log whose errors are counted. */
export function createCountingLog(config: Config, metrics: Metrics, output: Output): Log {
  const write = createLog(config.logLevel, secretsOf(config), output);
  return (level, message, fields) => {
    if (level === 'error') metrics.count('errors');
    write(level, message, fields);
  };
}

/** Tells the HTTP server how the bot is doing. */
export function probeOf(bot: DiscordBot, store: BotStore, metrics: Metrics): Probe {
  return {
    unready: () => {
      const gateway = bot.unready();
      const trouble = store.trouble();
      return [
        ...(gateway === undefined ? [] : [`gateway: ${gateway}`]),
        ...(trouble === undefined ? [] : [`store: nothing is remembered; ${trouble}`]),
      ];
    },
    metrics: () => {
      const { rss, heapUsed } = process.memoryUsage();
      return metrics.text({
        gatewayReady: bot.unready() === undefined ? 1 : 0,
        storeReady: store.trouble() === undefined ? 1 : 0,
        servers: bot.servers(),
        residentBytes: rss,
        heapBytes: heapUsed,
      });
    },
  };
}
