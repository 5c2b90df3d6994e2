import { openState } from '../../src/storage/open-state.ts';
import { reservationOf } from './records.ts';

/**
 * A program of its own that opens a store, reserves so many tokens one by one when a line comes in,
 * closes the store and prints how many it got.
 */
const [url = '', prefix = '', count = '0'] = process.argv.slice(2);
const state = await openState(url, Date.now, { prefix });
process.stdout.write('ready\n');
process.stdin.once('data', () => {
  void reserveAll(Number(count));
});

async function reserveAll(most: number): Promise<void> {
  let got = 0;
  for (let time = 0; time < most; time += 1) {
    const outcome = await state.tokens.reserve(reservationOf(1, { most }));
    if (outcome === 'granted' || outcome === 'first') got += 1;
  }
  await state.close();
  process.stdin.destroy();
  process.stdout.write(`${JSON.stringify([got])}\n`);
}
