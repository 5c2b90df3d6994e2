import { TooBusy } from './too-busy.ts';

/** A place among those who may be at work, held until it is released or disposed of. */
export interface Permit extends Disposable {
  /** Lets the next one in; once only, however often it is called. */
  readonly release: () => void;
}

/**
 * Lets a set number of holders work at once; the rest wait, first come, first served. Beyond the most that may
 * wait, acquiring rejects with TooBusy; any number may by default.
 */
export class Semaphore {
  readonly #waiting = new Set<(permit: Permit) => void>();
  readonly #mostWaiting: number;
  #free: number;

  constructor(permits: number, mostWaiting = Infinity) {
    this.#free = permits;
    this.#mostWaiting = mostWaiting;
  }

  acquire(): Promise<Permit>;
  /** Undefined where the signal comes before the permit. */
  acquire(signal: AbortSignal): Promise<Permit | undefined>;
  async acquire(signal?: AbortSignal): Promise<Permit | undefined> {
    if (signal?.aborted === true) return undefined;
    const { size } = this.#waiting;
    if (this.#free === 0 && size >= this.#mostWaiting) throw new TooBusy(size);
    const { promise, resolve } = Promise.withResolvers<Permit | undefined>();
    const giveUp = () => {
      this.#waiting.delete(resolve);
      resolve(undefined);
    };
    signal?.addEventListener('abort', giveUp, { once: true });
    this.#waiting.add(resolve);
    this.#admit();
    try {
      return await promise;
    } finally {
      signal?.removeEventListener('abort', giveUp);
    }
  }

  /** Runs work while it holds a permit. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    const permit = await this.acquire();
    try {
      return await work();
    } finally {
      permit.release();
    }
  }

  #admit(): void {
    const [grant] = this.#waiting;
    if (this.#free === 0 || grant === undefined) return;
    this.#waiting.delete(grant);
    this.#free -= 1;
    let isHeld = true;
    const release = () => {
      if (!isHeld) return;
      isHeld = false;
      this.#free += 1;
      this.#admit();
    };
    grant({ release, [Symbol.dispose]: release });
  }
}
