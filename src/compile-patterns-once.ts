import { setFlagsFromString } from 'node:v8';

/**
 * Regular expressions become machine code at their first use. By default V8 first makes code for its
 * interpreter, and its peephole pass over that of the acts' long patterns takes a quarter of a second.
 */
export function compilePatternsOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
