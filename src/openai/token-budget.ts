import type { PersonId } from '../core/conversation/place.ts';
import type { TokenLedger } from '../core/stores.ts';

/** Tokens taken from the day's. */
export interface ReservedTokens {
  /** They are the first of the day. */
  readonly isDaysFirst: boolean;
  /** Puts what was used in their place; does not reject. */
  readonly settle: (used: number) => Promise<void>;
}

export interface TokenRequest {
  readonly tokens: number;
  readonly person: PersonId | undefined;
  /** Whether it is for the first call of an answer. */
  readonly isFirst: boolean;
  /** Whether an earlier call of the answer was the first of the day: what was begun is then ended. */
  readonly isOfDaysFirst: boolean;
}

export interface TokenBudget {
  /** Does not reject: where tokens cannot be counted, the cap cannot be held, and there are none. */
  readonly reserve: (
    request: TokenRequest,
  ) => Promise<ReservedTokens | 'budget' | 'share' | 'uncounted'>;
}

export interface TokenCap {
  readonly ledger: TokenLedger;
  /** Most tokens a UTC day, across processes. */
  readonly dailyTokens: number;
}

/** One person may use half of a day's tokens. */
const shareOfPerson = 0.5;

/** For who has set no cap. */
export const unlimitedBudget: TokenBudget = {
  reserve: () => Promise.resolve({ isDaysFirst: false, settle: () => Promise.resolve() }),
};

/** A cap for each UTC day, held by the ledger across processes. */
export function createTokenBudget(
  { ledger, dailyTokens }: TokenCap,
  now: () => number,
): TokenBudget {
  return {
    reserve: async ({ isOfDaysFirst, ...request }) => {
      const most = isOfDaysFirst ? Number.MAX_SAFE_INTEGER : dailyTokens;
      const reservation = {
        ...request,
        day: new Date(now()).toISOString().slice(0, 'YYYY-MM-DD'.length),
        most,
        mostOfPerson: Math.floor(most * shareOfPerson),
      };
      let outcome;
      try {
        outcome = await ledger.reserve(reservation);
      } catch {
        // The store tells of its failures itself.
        return 'uncounted';
      }
      if (outcome === 'budget' || outcome === 'share') return outcome;
      return {
        isDaysFirst: outcome === 'first',
        settle: async (used) => {
          try {
            await ledger.settle(reservation, used);
          } catch {
            // What was reserved stays taken: rather too much than too little.
          }
        },
      };
    },
  };
}
