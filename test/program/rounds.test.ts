import { setImmediate } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { createRounds, type Rounds } from '../../src/program/rounds.ts';

let clock = 0;
let rounds: Rounds;
beforeEach(() => {
  clock = 0;
  rounds = createRounds(() => clock);
});

/** What goes on while some work does, with a sign for each round of the event loop. */
async function roundsOf(work: readonly Promise<unknown>[], going: string[]): Promise<string> {
  for (let round = 0; round < 8; round += 1) {
    await setImmediate();
    going.push('|');
  }
  await Promise.all(work);
  return going
    .join('')
    .replaceAll(/\|+/g, '|')
    .replaceAll(/^\||\|$/g, '');
}

describe('rounds of the event loop', () => {
  it('are each for one who waits, in order', async () => {
    const going: string[] = [];
    const work = ['a', 'b', 'c'].map((name) => rounds.ownRound().then(() => going.push(name)));
    expect(await roundsOf(work, going)).toBe('a|b|c');
  });

  it('go on over pauses until some milliseconds are spent', async () => {
    const going: string[] = [];
    const answer = async (name: string) => {
      await rounds.ownRound();
      for (const took of [0.5, 0.5, 5, 1]) {
        going.push(name);
        clock += took;
        await rounds.pause();
      }
    };
    expect(await roundsOf([answer('a'), answer('b')], going)).toBe('aaa|bbb|a|b');
  });

  it('are waited for by whoever pauses without having had one', async () => {
    const going: string[] = [];
    const work = [rounds.pause().then(() => going.push('a'))];
    going.push('first');
    expect(await roundsOf(work, going)).toBe('first|a');
  });
});
