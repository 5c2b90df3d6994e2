import { spawn } from 'node:child_process';
import { emptied } from './run.ts';
import { createTranscript, type Transcript } from './transcript.ts';

/** A program that runs while the test goes on. */
export interface Program extends Transcript {
  readonly pid: number;
  signal(signal: NodeJS.Signals): void;
  /** Closes our end of both pipes. */
  stopReading(): void;
  /** How it ended, once it has. */
  readonly ended: Promise<{ readonly status: number | null; readonly signal: string | null }>;
  /** Ends it at once, with the processes that it started. */
  kill(): Promise<void>;
}

/** Starts a program with every variable of ours emptied unless given, so that no `.env` is used. */
export function startProgram(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Program {
  const child = spawn(command, args, {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...emptied, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own: what it started ends with it.
    detached: true,
  });
  const transcript = createTranscript();
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => transcript.add(stream, text));
  }
  const ended = new Promise<{ status: number | null; signal: string | null }>((resolve) => {
    child.on('close', (status, signal) => resolve({ status, signal }));
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${command} could not be started`);
  return {
    pid,
    get stdout() {
      return transcript.stdout;
    },
    get stderr() {
      return transcript.stderr;
    },
    wrote: (...parts) => transcript.wrote(...parts),
    signal: (signal) => process.kill(pid, signal),
    stopReading: () => {
      child.stdout.destroy();
      child.stderr.destroy();
    },
    ended,
    kill: async () => {
      try {
        process.kill(-pid, 'SIGKILL');
      } catch {
        // It has ended.
      }
      await ended;
    },
  };
}
