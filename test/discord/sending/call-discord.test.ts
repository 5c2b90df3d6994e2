import { expect, it } from 'vitest';
import { callDiscord, DiscordBusy, repeatable } from '../../../src/discord/sending/call-discord.ts';

it('a call that Discord does not take in time fails with what that was, and not as aborted', async () => {
  const never = (signal: AbortSignal) =>
    new Promise<void>((_, reject) => {
      signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    });
  const failure = await callDiscord(never, { ...repeatable, timeoutMs: 5 }).catch(
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(DiscordBusy);
  expect(String(failure)).toBe(
    'DiscordBusy: Discord took no call within 5 ms (no answer); try again later',
  );
});
