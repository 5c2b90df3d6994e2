import { enableCompileCache } from 'node:module';
import { compilePatternsOnce } from '../src/compile-patterns-once.mjs';
import { keepHeapSmall } from '../src/keep-heap-small.mjs';

// Fills the caches that a start takes up: compiled modules, which are kept apart by the flags of the
// program that loads them, and the prepared collection. Asks no model and no network.
const isAsk = process.argv[2] === 'ask';
if (!isAsk) keepHeapSmall();
compilePatternsOnce();
enableCompileCache();

const { readConfig } = await import('../src/config.ts');
const { createApplication } = await import('../src/program/application.ts');
if (isAsk) {
  await import('../src/cli/run-ask.ts');
} else {
  await import('../src/cli/tell-first.ts');
  await import('../src/cli/terminal.ts');
  await import('../src/program/run-bot.ts');
  // Under the same flags.
  await import('../src/program/run-mcp.ts');
}
const { KNOWLEDGE_DIR } = process.env;
const reading = readConfig({ KNOWLEDGE_DIR }, '');
const start = reading.ok ? await createApplication(reading.config) : reading;
if (start.ok) {
  await start.application.answering().answerQuestion('Who operates Las Bambas?', {});
  await start.application.close();
}
