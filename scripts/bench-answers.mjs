import { enableCompileCache } from 'node:module';
import { compilePatternsOnce } from '../src/compile-patterns-once.mjs';
import { keepHeapSmall } from '../src/keep-heap-small.mjs';

// As the program does, whose memory it stands for: plain JavaScript, flags and cache before all else.
keepHeapSmall();
compilePatternsOnce();
enableCompileCache();

const { bareConfig } = await import('./bare-config.ts');
const { startApplication } = await import('../src/program/application.ts');
const { findMemoryGiver } = await import('../src/memory-giver.ts');
const { halves, readEvalSet } = await import('../test/eval/eval-set.ts');
const { percentiles, timed } = await import('./timing.ts');

const application = await startApplication(bareConfig());
const { answerExtractively } = application.answering();
await application.keep();
const questions = (await Promise.all(halves.map(readEvalSet))).flat();
const ask = () =>
  questions.map(({ question, lang }) =>
    timed(() => answerExtractively(question, { fallback: lang })),
  );
ask();
const before = process.cpuUsage();
const times = [...ask(), ...ask()];
const { user, system } = process.cpuUsage(before);
const megabytes = () => `${(process.memoryUsage.rss() / 1_000_000).toFixed(0)} MB`;
const busy = megabytes();
// As the bot does once it waits again.
findMemoryGiver()();
console.log(`\nanswers from the folder, ${times.length} asked`);
console.table({
  measured: {
    ...percentiles(times),
    'processor time': `${((user + system) / 1000 / times.length).toFixed(2)} ms`,
    'resident memory': megabytes(),
    'while it answers': busy,
  },
  targets: { p50: '2 ms', p99: '5 ms', 'resident memory': '170 MB' },
});
