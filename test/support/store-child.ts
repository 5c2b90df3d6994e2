import { openState } from '../../src/storage/open-state.ts';

/**
 * A program of its own that opens a store, leases numbered keys when a line comes in, closes the store
 * and prints which it got. That it ends shows that nothing was left open.
 */
const [url = '', prefix = '', count = '0'] = process.argv.slice(2);
const state = await openState(url, Date.now, { prefix });
process.stdout.write('ready\n');
process.stdin.once('data', () => {
  void leaseAll();
});

async function leaseAll(): Promise<void> {
  const got: number[] = [];
  for (let key = 0; key < Number(count); key += 1) {
    if (await state.leases.take(`race:${key}`, 60_000)) got.push(key);
  }
  await state.close();
  process.stdin.destroy();
  process.stdout.write(`${JSON.stringify(got)}\n`);
}
