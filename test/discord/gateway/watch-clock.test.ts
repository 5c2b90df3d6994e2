import { afterEach, describe, expect, it, vi } from 'vitest';
import { createClockWatch, forgetLimits } from '../../../src/discord/gateway/watch-clock.ts';
import { endBot, startAnsweringBot } from '../../support/answering-bot.ts';
import { startFakeDiscord } from '../../support/fake-discord/start-fake-discord.ts';

const dayMs = 86_400_000;

describe('the clock of the machine', () => {
  function watched() {
    const clock = { set: 0, passed: 0 };
    const said: string[] = [];
    let setBack = 0;
    const look = createClockWatch(
      { now: () => clock.set + clock.passed, passed: () => clock.passed },
      (_, message) => said.push(message),
      () => (setBack += 1),
    );
    return { clock, said, look, setBack: () => setBack };
  }

  it('is told of where it is set, and only a step back is answered', () => {
    const { clock, said, look, setBack } = watched();
    clock.set = dayMs;
    look();
    expect([said, setBack()]).toEqual([['the clock of this machine was set forward'], 0]);
    clock.set = 0;
    look();
    expect([said.at(-1), setBack()]).toEqual(['the clock of this machine was set back', 1]);
  });

  it('may go on and be adjusted without a word', () => {
    const { clock, said, look, setBack } = watched();
    for (const adjusted of [0, 400, 800, 1_200]) {
      clock.passed += dayMs;
      clock.set = adjusted;
      look();
    }
    expect([said, setBack()]).toEqual([[], 0]);
  });
});

describe('limits of Discord', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('that were noted by a clock that was ahead hold no answer back once it is right again', async () => {
    const discord = await startFakeDiscord();
    const bot = await startAnsweringBot(discord);
    const ask = () => discord.slash('ask', { question: 'How large is the port of Testville?' });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + dayMs });
    await ask().response();
    bot.client.rest.globalRemaining = 0;
    vi.useRealTimers();
    forgetLimits(bot.client.rest);
    expect((await ask().response()).text).toContain('18,000 TEU');
    await endBot(bot, discord);
  });
});
