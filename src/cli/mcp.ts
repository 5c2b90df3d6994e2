import { Console } from 'node:console';
import { enableCompileCache } from 'node:module';
import { compilePatternsOnce } from '../compile-patterns-once.mjs';
import { endInOneLine } from '../end-in-one-line.ts';
import { keepHeapSmall } from '../keep-heap-small.mjs';

// Standard output is the protocol's alone: one line of a library there, and the assistant hangs up.
globalThis.console = new Console(process.stderr, process.stderr);

const started = endInOneLine();
keepHeapSmall();
compilePatternsOnce();
enableCompileCache();

const stopping = new AbortController();
// Before the collection is read, nothing is under way.
let stop = (): void => process.exit(0);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop());

const { loadConfig } = await import('../config.ts');
const { processStreams } = await import('./process-streams.ts');
const { runMcp } = await import('../program/run-mcp.ts');
const config = loadConfig();
await runMcp(config, processStreams(), {
  signal: stopping.signal,
  started() {
    started();
    stop = () => stopping.abort();
  },
});
// A library's timer or socket must not keep a program whose client has left.
process.exit(0);
