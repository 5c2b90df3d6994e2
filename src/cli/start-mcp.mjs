import { enableCompileCache } from 'node:module';
import { compilePatternsOnce } from '../compile-patterns-once.mjs';
import { keepHeapSmall } from '../keep-heap-small.mjs';

// As `start.mjs` does: it waits beside an assistant for as long as that is open.
keepHeapSmall();
compilePatternsOnce();
enableCompileCache();

await import('./mcp.ts');
