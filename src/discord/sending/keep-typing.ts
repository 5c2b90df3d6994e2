import { setTimeout as pause } from 'node:timers/promises';
import { type REST, Routes } from 'discord.js';

/** A call that Discord holds back is not waited for longer: it only helps. */
const longestWaitMs = 500;

/** Discord shows it for ten seconds. */
const againMs = 8_000;

export interface Typing extends AsyncDisposable {
  /** To be awaited before what is written is sent: Discord would show it again after that. */
  stop(): Promise<void>;
}

/** Shows that the bot is writing. It only helps, so that nothing comes of it where that fails. */
export function keepTyping(rest: REST, channel: string): Typing {
  let call = show();
  const timer = setInterval(() => {
    call = show();
  }, againMs);

  async function show(): Promise<void> {
    await rest.post(Routes.channelTyping(channel)).catch(() => undefined);
  }

  async function stop(): Promise<void> {
    clearInterval(timer);
    await Promise.race([call, pause(longestWaitMs, undefined, { ref: false })]);
  }

  return { stop, [Symbol.asyncDispose]: stop };
}
