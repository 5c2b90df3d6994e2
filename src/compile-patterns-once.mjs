import { setFlagsFromString } from 'node:v8';

/**
 * Regular expressions become machine code at their first use. By default V8 first makes code for its
 * interpreter, and its peephole pass over that of the acts' long patterns takes a quarter of a second.
 * Not by `--no-regexp-tier-up`: with it V8 takes what it compiled before, while the engine started, for
 * machine code too, and jumps into nowhere where the collector interrupts such a pattern.
 */
export function compilePatternsOnce() {
  setFlagsFromString('--regexp-tier-up-ticks=0');
}
