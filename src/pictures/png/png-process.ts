import { fork, type ChildProcess } from 'node:child_process';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import type { Picture } from '../../core/pictures/picture.ts';
import type { DrawReply, DrawRequest } from './messages.ts';

/** Draws PNGs outside of this process, whose answers drawing would hold up. */
export interface PngProcess {
  /** Rejects where the picture cannot be drawn. */
  readonly draw: (picture: Picture, publicUrl: string | undefined) => Promise<Uint8Array>;
  /** The id of the process while there is one. */
  readonly pid: () => number | undefined;
  /** Ends the drawing for good, and rejects what is under way. */
  readonly close: () => void;
}

export interface PngProcessOptions {
  /** How long it waits for a further picture, since its start takes most of a second. */
  readonly lingerMs?: number;
  /** How long one picture may take on a machine that does much else. */
  readonly longestMs?: number;
}

/** It runs when nothing else wants to. */
const lowPriority = 10;

/** More would wait for minutes, and hold all that they show. */
const mostWaiting = 200;

const script = join(import.meta.dirname, 'draw-pngs.ts');

interface Waiting {
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

interface Running {
  readonly child: ChildProcess;
  readonly waiting: Map<number, Waiting>;
}

/** One process at a time, started with the first picture that is wanted and gone soon after the last. */
export function createPngProcess({
  lingerMs = 3_000,
  longestMs = 120_000,
}: PngProcessOptions = {}): PngProcess {
  let running: Running | undefined;
  let timer: NodeJS.Timeout | undefined;
  let lastId = 0;
  let isClosed = false;

  function start(): Running {
    // It is told nothing that it does not need, least of all secrets.
    const child = fork(script, {
      serialization: 'advanced',
      execArgv: [],
      env: {},
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const started: Running = { child, waiting: new Map() };
    lower(child);
    child.on('message', (reply: DrawReply) => settle(started, reply));
    child.on('error', (error) => fail(started, error));
    child.on('exit', (code) =>
      fail(started, new Error(`The process that draws pictures ended with ${code ?? 'a signal'}.`)),
    );
    return started;
  }

  function settle(of: Running, reply: DrawReply): void {
    const waiting = of.waiting.get(reply.id);
    of.waiting.delete(reply.id);
    if ('png' in reply) waiting?.resolve(reply.png);
    else waiting?.reject(new Error(reply.fault));
    watch(of);
  }

  function fail(of: Running, error: Error): void {
    if (running === of) running = undefined;
    for (const { reject } of of.waiting.values()) reject(error);
    of.waiting.clear();
  }

  /** Ends it where nothing more is wanted for a while, or where it hangs; it keeps the program only while it draws. */
  function watch(of: Running): void {
    clearTimeout(timer);
    const isIdle = of.waiting.size === 0;
    const { child } = of;
    if (isIdle) child.unref();
    else child.ref();
    if (isIdle) child.channel?.unref();
    else child.channel?.ref();
    timer = setTimeout(() => end(of), isIdle ? lingerMs : longestMs);
    timer.unref();
  }

  function end(of: Running): void {
    clearTimeout(timer);
    if (running === of) running = undefined;
    if (of.waiting.size > 0) of.child.kill('SIGKILL');
    else if (of.child.connected) of.child.disconnect();
  }

  return {
    draw(picture, publicUrl) {
      if (isClosed) return Promise.reject(new Error('No more pictures are drawn.'));
      running ??= start();
      const of = running;
      if (of.waiting.size >= mostWaiting) {
        return Promise.reject(new Error('Too many pictures wait to be drawn.'));
      }
      lastId += 1;
      const request: DrawRequest = { id: lastId, picture, publicUrl };
      return new Promise<Uint8Array>((resolve, reject) => {
        of.waiting.set(request.id, { resolve, reject });
        watch(of);
        of.child.send(request, (error) => {
          if (error !== null) fail(of, error);
        });
      });
    },
    pid: () => running?.child.pid,
    close() {
      isClosed = true;
      if (running !== undefined) end(running);
    },
  };
}

function lower({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, lowPriority);
  } catch {
    // It is gone already, which its exit tells.
  }
}
