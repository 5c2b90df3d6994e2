import type { TokenLedger } from '../core/ports.ts';
import type { State } from '../storage/state.ts';

/** The store, for who needs nothing of it but the count of tokens. */
export interface TokenStore {
  /** Opens it when it is first needed. Rejects with `StoreUnusable`. */
  readonly ledger: () => Promise<TokenLedger>;
  readonly close: () => Promise<void>;
}

export function createTokenStore(storeUrl: string): TokenStore {
  let state: State | undefined;
  return {
    ledger: async () => {
      // Loaded here: without a cap on tokens there is no store.
      const { openState } = await import('../storage/open-state.ts');
      state = await openState(storeUrl, Date.now);
      return state.tokens;
    },
    close: async () => {
      await state?.close();
    },
  };
}
