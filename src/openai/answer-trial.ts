import type { Breaker, BreakerPass } from './breaker.ts';

/** How a service did in all the calls of one answer. */
export interface AnswerTrial {
  /** A call begins; false where the service is left alone. */
  readonly begin: () => boolean;
  /** The call that has its turn may be made; false where the service is left alone by now. */
  readonly enter: () => boolean;
  readonly wentWell: () => void;
  /** Where several fail, the heaviest counts. */
  readonly failed: (weight: number, cause: string) => void;
  /** Tells the breaker, once; what is noted later does not count. */
  readonly end: () => void;
}

/**
 * Counts an answer, not its calls, for the breaker: a service whose first calls go well and whose
 * later ones never do leaves each asker waiting all the same. A call of which nothing was learnt
 * leaves the whole answer without a say, unless another one failed.
 */
export function createAnswerTrial(breaker: Breaker, works: () => void): AnswerTrial {
  let pass: BreakerPass | undefined;
  let begun = 0;
  let well = 0;
  let heaviest = { weight: 0, cause: '' };
  return {
    begin: () => {
      begun += 1;
      return pass !== undefined || !breaker.isResting();
    },
    enter: () => {
      pass ??= breaker.enter();
      return pass !== undefined;
    },
    wentWell: () => {
      well += 1;
    },
    failed: (weight, cause) => {
      if (weight > heaviest.weight) heaviest = { weight, cause };
    },
    end: () => {
      if (pass === undefined) return;
      if (heaviest.weight > 0) {
        pass.failed(heaviest.weight, heaviest.cause);
      } else if (well === begun) {
        pass.succeeded();
        works();
      } else {
        pass.dropped();
      }
    },
  };
}
