import { localityHere } from './locality.ts';
import type { TerminalStreams } from './process-streams.ts';
import { terminalWords } from './words/words.ts';

/** Tells whoever types that the program is at work, before anything is read. */
export function tellReading({
  output,
  isInteractive,
}: Pick<TerminalStreams, 'output' | 'isInteractive'>): void {
  if (isInteractive) output.write(`${terminalWords(localityHere().language).reading}\n`);
}
