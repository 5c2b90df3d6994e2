import { randomUUID } from 'node:crypto';
import type { Language } from '../core/passages/language.ts';
import type { Application } from '../program/application.ts';
import { terminalWords } from './words/words.ts';

/**
 * Logs an unhandled error; returns a sentence with the reference by which it is found in the log.
 */
export function reportFailure(error: unknown, { log }: Application, language: Language): string {
  const reference = randomUUID().slice(0, 8);
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log('error', 'a question failed', { reference, detail });
  return terminalWords(language).failed(reference);
}
