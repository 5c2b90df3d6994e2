import { enableCompileCache } from 'node:module';
import { isatty } from 'node:tty';
import { compilePatternsOnce } from '../compile-patterns-once.mjs';
import { endInOneLine } from '../end-in-one-line.ts';

const started = endInOneLine();
// Flags first: what is compiled under others is kept apart.
compilePatternsOnce();
// What is compiled and stripped of its types is kept for the next start: before anything is imported.
enableCompileCache();

const { readAskArguments } = await import('./ask-arguments.ts');
const { tellReading, tellUse } = await import('./tell-first.ts');
const asked = readAskArguments();
if (asked === 'help' || 'wrong' in asked) {
  tellUse(asked, 'usage');
} else {
  // Beside the answer, which may go elsewhere, and before what takes a second to load and to read.
  tellReading({ output: process.stderr, isInteractive: isatty(process.stderr.fd) });
  const { runAsk } = await import('./run-ask.ts');
  await runAsk(asked, started);
}
