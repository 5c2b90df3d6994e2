import { setTimeout as pause } from 'node:timers/promises';
import { type REST, Routes } from 'discord.js';

/** The longest wait for a call that Discord holds back, since it only helps. */
const longestWaitMs = 500;

/** Discord shows typing for ten seconds. */
const againMs = 8_000;

export interface Typing extends AsyncDisposable {
  /** To be awaited before the message is sent: Discord would show typing again after it. */
  stop(): Promise<void>;
}

/** Shows that the bot is typing. Failures are ignored, since it only helps. */
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
