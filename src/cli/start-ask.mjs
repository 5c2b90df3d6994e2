import { enableCompileCache } from 'node:module';
import { compilePatternsOnce } from '../compile-patterns-once.mjs';

// As `start.mjs` does, for a program that ends before its heap grows.
compilePatternsOnce();
enableCompileCache();

await import('./ask.ts');
