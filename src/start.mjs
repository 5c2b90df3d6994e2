import { enableCompileCache } from 'node:module';
import { compilePatternsOnce } from './compile-patterns-once.mjs';
import { keepHeapSmall } from './keep-heap-small.mjs';

// Plain JavaScript: to strip the types of the first file Node loads its compiler, 15 MB that stay and 60 ms,
// which the cache spares all others.
keepHeapSmall();
compilePatternsOnce();
enableCompileCache();

await import('./main.ts');
