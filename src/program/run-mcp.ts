import type { Readable, Writable } from 'node:stream';
import { serveStdio } from '../api/mcp/serve-stdio.ts';
import type { Config } from '../config.ts';
import { Semaphore } from '../core/conversation/semaphore.ts';
import { startApplication } from './application.ts';
import { startMemoryRelease } from './memory-release.ts';

/** Answers take a few milliseconds of this process, or wait for a model; one person asks. */
const composedAtOnce = 4;
const mostWaiting = 100;

export interface McpRun {
  readonly signal: AbortSignal;
  /** Called once all is there. */
  readonly started: () => void;
}

/** Serves an assistant on its streams until it leaves or the signal comes. */
export async function runMcp(
  config: Config,
  streams: { readonly input: Readable; readonly output: Writable },
  { signal, started }: McpRun,
): Promise<void> {
  const application = await startApplication(config);
  const { answering, publicUrl, log } = application;
  const watch = await application.watch();
  const composing = new Semaphore(composedAtOnce, mostWaiting);
  started();
  const services = {
    answering,
    publicUrl,
    log,
    person: undefined,
    compose: <Result>(work: () => Promise<Result>) => composing.run(work),
  };
  // It waits for days beside an assistant that asks now and then.
  const release = startMemoryRelease((reason) =>
    log('warn', 'no memory could be given back', { reason }),
  );
  await serveStdio(services, streams, signal);
  await release.close();
  await watch.close();
  await application.close();
}
