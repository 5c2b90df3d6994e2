import type { ModelFailure, PromptName, WriteLog } from '../core/ports.ts';
import type { AnswerAccount } from './answer-account.ts';
import type { TokenUsage } from './reply/read-reply.ts';
import { wordsForLog } from './server-words.ts';

/**
 * What is told of the calls, none of it the words of a question, a passage or a reply. The server's own
 * words come without what they repeat of those.
 */
export interface ModelReport {
  readonly replied: (prompt: PromptName, outcome: 'ok' | ModelFailure) => void;
  readonly spent: (usage: TokenUsage, dollars: number | undefined) => void;
  /** All that one answer took. */
  readonly answered: (id: string, account: AnswerAccount, ms: number) => void;
  /** The service fails in a way that may pass. */
  readonly failing: (cause: string, words?: string) => void;
  /** The service fails until someone changes something. */
  readonly unusable: (cause: string, remedy: string, words: string) => void;
  /** The server does not take requests such as the first one, and is asked otherwise from now on. */
  readonly adapted: (cause: string, words: string) => void;
  readonly works: () => void;
  /** It is left alone for a time. */
  readonly resting: (ms: number, cause: string) => void;
}

/** What is counted. */
export interface ModelCounts {
  readonly reply: (outcome: 'ok' | ModelFailure) => void;
  readonly tokens: (usage: TokenUsage) => void;
  readonly dollars: (dollars: number) => void;
}

/** Tells in the log and counts. Trouble is told once, until the service works again: an outage fails every call. */
export function createModelReport(log: WriteLog, counts: ModelCounts | undefined): ModelReport {
  let trouble: 'failing' | 'unusable' | undefined;
  const said = (words = '') => {
    const server = wordsForLog(words);
    return server === undefined ? {} : { server };
  };
  return {
    replied: (prompt, outcome) => {
      counts?.reply(outcome);
      if (outcome !== 'ok') log('debug', 'the language model gave no reply', { prompt, outcome });
    },
    spent: (usage, dollars) => {
      counts?.tokens(usage);
      if (dollars !== undefined) counts?.dollars(dollars);
    },
    answered: (answer, { calls, prompt, cached, completion, dollars }, ms) => {
      const tokens = { prompt, cached, completion };
      log('info', 'the language model was asked for an answer', {
        answer,
        calls,
        tokens,
        // In as many places as the cheapest answers need.
        ...(dollars !== undefined && { dollars: Number(dollars.toFixed(6)) }),
        ms: Math.round(ms),
      });
    },
    failing: (cause, words) => {
      if (trouble !== undefined) return;
      trouble = 'failing';
      log('warn', 'the language model fails: answers go on without it', {
        cause,
        ...said(words),
      });
    },
    unusable: (cause, remedy, words) => {
      if (trouble === 'unusable') return;
      trouble = 'unusable';
      log('error', `the language model cannot be used. ${remedy}`, { cause, ...said(words) });
    },
    adapted: (cause, words) => {
      log(
        'info',
        'the language model is asked otherwise: its server refused a part of the request',
        {
          cause,
          ...said(words),
        },
      );
    },
    works: () => {
      if (trouble !== undefined) log('info', 'the language model works again');
      trouble = undefined;
    },
    resting: (ms, cause) => {
      trouble ??= 'failing';
      log('warn', 'the language model is left alone for a time', { ms, cause });
    },
  };
}
