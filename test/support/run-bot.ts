import { readConfig } from '../../src/config.ts';
import type { BotEnd } from '../../src/discord/gateway/discord-bot.ts';
import { createBot } from '../../src/program/bot.ts';
import { createTranscript, type Transcript } from './transcript.ts';

/** The bot with all that it is made of, in this process. */
export interface RunningBot extends Transcript {
  /** Why it could not start, or how it ended, once it has and has closed all that it opened. */
  readonly ended: Promise<BotEnd | { readonly kind: 'unusable'; readonly complaints: string }>;
  /** What a signal does: ends it once what is under way is done. */
  stop(): Promise<void>;
}

/** Runs the bot with these variables of the environment and no others. */
export function runBot(env: Readonly<Record<string, string>>): RunningBot {
  const reading = readConfig(env, '');
  if (!reading.ok) throw new Error(reading.complaint);
  const transcript = createTranscript();
  const starting = createBot(reading.config, {
    stdout: { write: (text) => transcript.add('stdout', text) },
    stderr: { write: (text) => transcript.add('stderr', text) },
  });
  const stopping = Promise.withResolvers<void>();

  async function run(): Promise<Awaited<RunningBot['ended']>> {
    const start = await starting;
    if (!start.ok) return { kind: 'unusable', complaints: start.complaints.join('\n') };
    const end = await start.bot.run();
    if (end.kind === 'stopped') await stopping.promise;
    await start.bot.close();
    return end;
  }

  const ended = run();
  // Who waits for the end hears of a failure.
  ended.catch(() => undefined);
  return {
    get stdout() {
      return transcript.stdout;
    },
    get stderr() {
      return transcript.stderr;
    },
    wrote: (...parts) => transcript.wrote(...parts),
    ended,
    stop: async () => {
      const start = await starting;
      if (start.ok) start.bot.stop().then(stopping.resolve, stopping.reject);
      await ended;
    },
  };
}
