import { enableCompileCache } from 'node:module';

// What is compiled and stripped of its types is kept for the next start: before anything is imported.
enableCompileCache();

const { runAsk } = await import('./run-ask.ts');
await runAsk();
