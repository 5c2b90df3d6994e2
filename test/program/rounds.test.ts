import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createRounds } from '../../src/program/rounds.ts';

it('gives each who waits a round of the event loop of its own, in order', async () => {
  const ownRound = createRounds();
  const going: string[] = [];
  const steps = ['first', 'second', 'third'].map((name) => ownRound().then(() => going.push(name)));
  // What has arrived meanwhile is read between two rounds.
  for (let round = 0; round < 6; round += 1) {
    await setImmediate();
    going.push('what has arrived');
  }
  await Promise.all(steps);
  const places = ['first', 'second', 'third'].map((name) => going.indexOf(name));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(going.join()).not.toMatch(/first,second|second,third/);
});
