import { randomUUID } from 'node:crypto';
import type { WriteLog } from '../../core/ports.ts';

/** Logs an unhandled error; returns the reference by which it is found in the log. */
export function reportFailure(
  error: unknown,
  log: WriteLog,
  fields: Readonly<Record<string, unknown>>,
): string {
  const reference = randomUUID().slice(0, 8);
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log('error', 'an event of Discord could not be handled', { ...fields, reference, detail });
  return reference;
}
