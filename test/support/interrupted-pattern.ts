import { compilePatternsOnce } from '../../src/compile-patterns-once.mjs';

// A program that uses a pattern before and after the flags are set, while the collector is at work.
const early = /^(?:[a-z]+\/)+[a-z-]+\.ts$/;
const path = 'a/'.repeat(100_000);
early.test('a/b.ts');
compilePatternsOnce();
for (let round = 0; round < 40; round++) {
  Array.from({ length: 20_000 }, () => ({ round }));
  early.test(path);
}
