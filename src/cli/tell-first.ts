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

/**
 * Prints how a program is used; after a wrong argument, which may be none at all, on standard error, and
 * the process ends with status 2.
 */
export function tellUse(
  asked: 'help' | { readonly wrong: string },
  program: 'usage' | 'startUsage' | 'roomUsage',
): void {
  const words = terminalWords(localityHere().language);
  if (asked === 'help') {
    process.stdout.write(`${words[program]}\n`);
    return;
  }
  const { wrong } = asked;
  process.stderr.write(
    `${wrong === '' ? '' : `${words.wrongArgument(wrong)}\n`}${words[program]}\n`,
  );
  process.exitCode = 2;
}
