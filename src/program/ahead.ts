import { setImmediate as nextRound, setTimeout as wait } from 'node:timers/promises';

/** What makes things before anybody asks. */
export interface MakingAhead {
  readonly close: () => Promise<void>;
}

export interface AheadOptions<Source, Piece> {
  /** What all is made from. */
  readonly current: () => Source;
  /** Whether what was made of one still holds for another; by default of the same alone. */
  readonly isSame?: (made: Source, current: Source) => boolean;
  readonly pieces: (source: Source) => Iterable<Piece>;
  readonly make: (piece: Piece) => Promise<unknown>;
  /** How often it looks whether there is another to make from; the first time after as long. */
  readonly everyMs?: number | undefined;
}

/** A start, and a change of many files, are over by then. */
const usualMs = 60_000;

/** Has all made anew whenever there is another to make it from, one piece after another, each in a round of its own. */
export function startMakingAhead<Source, Piece>({
  current,
  isSame = Object.is,
  pieces,
  make,
  everyMs = usualMs,
}: AheadOptions<Source, Piece>): MakingAhead {
  const stopping = new AbortController();
  const { signal } = stopping;
  const going = (async () => {
    let made: { readonly from: Source } | undefined;
    while (!signal.aborted) {
      await wait(everyMs, undefined, { signal, ref: false }).catch(() => undefined);
      const source = current();
      if (signal.aborted || (made !== undefined && isSame(made.from, source))) continue;
      made = { from: source };
      for (const piece of pieces(source)) {
        await make(piece);
        await nextRound();
        if (signal.aborted || !isSame(source, current())) break;
      }
    }
  })();
  return {
    async close() {
      stopping.abort();
      await going;
    },
  };
}
