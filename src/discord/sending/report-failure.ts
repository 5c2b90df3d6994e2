import { randomUUID } from 'node:crypto';
import type { WriteLog } from '../../core/ports.ts';
import { DiscordBusy, isPassing } from './call-discord.ts';
import { discordRemedy } from './discord-remedy.ts';

/** Logs an unhandled error; returns the reference by which it is found in the log. */
export function reportFailure(
  error: unknown,
  log: WriteLog,
  fields: Readonly<Record<string, unknown>>,
): string {
  const reference = randomUUID().slice(0, 8);
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const remedy = remedyFor(error);
  log('error', 'an event of Discord could not be handled', {
    ...fields,
    ...(remedy === undefined ? {} : { remedy }),
    reference,
    detail,
  });
  return reference;
}

/**
 * Logs an error that nobody is told of, unless it is the store's: the program tells once of each of its
 * failures, and they strike every event.
 */
export function reportQuietly(
  error: unknown,
  log: WriteLog,
  fields: Readonly<Record<string, unknown>>,
): void {
  if (!isOfStore(error)) reportFailure(error, log, fields);
}

const isOfStore = (error: unknown) => error instanceof Error && error.name === 'StoreFailure';

/** What to do about a failure that is none of the program's. */
function remedyFor(error: unknown): string | undefined {
  // Of a store's failure the cause may be a connection too.
  if (isOfStore(error) || !(error instanceof DiscordBusy || isPassing(error))) return undefined;
  return discordRemedy;
}
