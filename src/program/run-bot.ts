import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { createBot } from './bot.ts';

/**
 * Runs the bot until a signal stops it or Discord refuses it; resolves with the exit status. `started`
 * is called once all that it is made of is there.
 */
export async function runBot(config: Config, started: () => void): Promise<number> {
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
  started();
  goOnAfterFailures(bot.log);
  stop = () => void bot.stop().then(stopped.resolve, stopped.reject);
  const end = await bot.run();
  if (end.kind === 'stopped') await stopped.promise;
  else process.stderr.write(`${end.message}\n`);
  await bot.close();
  return end.kind === 'stopped' ? 0 : 1;
}

/** Ctrl-C in a terminal reaches the program twice, from the terminal and from npm, within milliseconds. */
const sameRequestMs = 1_000;

/** Calls `stop` at the first SIGTERM or SIGINT, and `force` at one that comes more than a second later. */
function onStopSignal(stop: () => void, force: () => void): void {
  let firstAt: number | undefined;
  const handle = () => {
    if (firstAt === undefined) {
      firstAt = performance.now();
      stop();
    } else if (performance.now() - firstAt > sameRequestMs) {
      force();
    }
  };
  process.on('SIGTERM', handle);
  process.on('SIGINT', handle);
}

/**
 * Logs errors that no event handler sees. They come from libraries, such as that of a gateway socket
 * that was given up while it was connecting (seen: half a minute later); the bot reconnects by itself.
 */
function goOnAfterFailures(log: Log): void {
  const tell = (reason: unknown) => log('error', 'something failed in the background', { reason });
  process.on('unhandledRejection', tell);
  process.on('uncaughtException', tell);
}

/** Ignores a closed pipe: each line about it would fail in turn. */
function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}
