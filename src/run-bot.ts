import { createBot } from './bot.ts';
import type { Config } from './config.ts';
import { onStopSignal } from './stop-signals.ts';

/** Runs the bot until a signal stops it or Discord refuses it; the exit status. */
export async function runBot(config: Config): Promise<number> {
  const start = await createBot(config);
  if (!start.ok) {
    process.stderr.write(`${start.complaints.join('\n')}\n`);
    return 1;
  }
  const { bot } = start;
  // A library's mistake in the background: the bot has its own ways to get over what it leads to.
  process.on('unhandledRejection', (reason) => {
    bot.log('error', 'something failed in the background', { reason });
  });
  const stopped = Promise.withResolvers<void>();
  onStopSignal(
    () => void bot.stop().then(stopped.resolve, stopped.reject),
    () => process.exit(1),
  );
  const end = await bot.run();
  if (end.kind === 'stopped') await stopped.promise;
  else process.stderr.write(`${end.message}\n`);
  await bot.close();
  return end.kind === 'stopped' ? 0 : 1;
}
