import type { ModelReport } from './model-report.ts';
import { firstManners, mannersAfter, plainManners, type ServerManners } from './server-manners.ts';

/** What a server does not take. */
export interface Refusal {
  readonly cause: string;
  /** The server's own. */
  readonly words: string;
  /** Whether it is one; else it may as well be a failure that passes. */
  readonly isCertain: boolean;
}

/** How one server is asked, which it has taught by refusing; kept as long as the program runs. */
export interface LearntManners {
  readonly current: () => ServerManners;
  /** How to ask again after a refusal; undefined where that would not help. */
  readonly afterRefusal: (used: ServerManners, refusal: Refusal) => ServerManners | undefined;
  /** The server took a request that was made so. */
  readonly taken: (used: ServerManners) => void;
}

export function learnManners(
  baseUrl: string | undefined,
  report: Pick<ModelReport, 'adapted'>,
): LearntManners {
  let manners = firstManners(baseUrl);
  /** Those with which a request was taken: after that, what is refused without a reason is the question. */
  let proven: ServerManners | undefined;
  /** Tried after words that name nothing, and kept only if it helps. */
  const plain = new WeakMap<ServerManners, Refusal>();
  let mayTryPlain = true;
  return {
    current: () => manners,
    afterRefusal: (used, refusal) => {
      if (plain.has(used)) {
        mayTryPlain = false;
        return undefined;
      }
      // Others have learnt while this one was under way.
      if (used !== manners) return manners;
      const next = mannersAfter(manners, refusal.words, refusal.isCertain);
      if (next !== undefined) {
        manners = next;
        report.adapted(refusal.cause, refusal.words);
        return next;
      }
      if (!refusal.isCertain || !mayTryPlain || proven === manners) return undefined;
      const last = plainManners(manners);
      if (last !== undefined) plain.set(last, refusal);
      return last;
    },
    taken: (used) => {
      const refusal = plain.get(used);
      if (refusal !== undefined) {
        plain.delete(used);
        manners = used;
        report.adapted(refusal.cause, refusal.words);
      }
      proven = used;
    },
  };
}
