import { enableCompileCache } from 'node:module';
import { compilePatternsOnce } from '../compile-patterns-once.mjs';

// Flags first: what is compiled under others is kept apart.
compilePatternsOnce();
// What is compiled and stripped of its types is kept for the next start: before anything is imported.
enableCompileCache();

const { runAsk } = await import('./run-ask.ts');
await runAsk();
