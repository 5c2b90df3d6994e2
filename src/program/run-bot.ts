import { createBot } from './bot.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { onStopSignal } from './stop-signals.ts';

/** Runs the bot until a signal stops it or Discord refuses it; the exit status. */
export async function runBot(config: Config): Promise<number> {
  outliveReaders();
  const stopped = Promise.withResolvers<void>();
  // Before the bot is there, nothing is under way.
  let stop = (): void => process.exit(0);
  onStopSignal(
    () => stop(),
    () => process.exit(1),
  );
  const start = await createBot(config);
  if (!start.ok) {
    process.stderr.write(`${start.complaints.join('\n')}\n`);
    return 1;
  }
  const { bot } = start;
  goOnAfterFailures(bot.log);
  stop = () => void bot.stop().then(stopped.resolve, stopped.reject);
  const end = await bot.run();
  if (end.kind === 'stopped') await stopped.promise;
  else process.stderr.write(`${end.message}\n`);
  await bot.close();
  return end.kind === 'stopped' ? 0 : 1;
}

/**
 * What no handler of an event sees is a library's, such as the error of a gateway's socket that was
 * given up while it was connecting (seen: half a minute later). The bot connects again by itself.
 */
function goOnAfterFailures(log: Log): void {
  const tell = (reason: unknown) => log('error', 'something failed in the background', { reason });
  process.on('unhandledRejection', tell);
  process.on('uncaughtException', tell);
}

/** A reader of the output that goes away must not turn each line about it into another. */
function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}
