import { enableCompileCache } from 'node:module';
import { compilePatternsOnce } from '../compile-patterns-once.mjs';
import { keepHeapSmall } from '../keep-heap-small.mjs';

// As `start.mjs` does.
keepHeapSmall();
compilePatternsOnce();
enableCompileCache();

await import('./room.ts');
