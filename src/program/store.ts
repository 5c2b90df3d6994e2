import type { Config } from '../config.ts';
import type { TokenLedger } from '../core/ports.ts';
import type { Metrics } from '../http/metrics.ts';
import type { Log } from '../log.ts';
import type { State, StateWatch } from '../storage/state.ts';

/** The bot's store, swept every hour and checked every few seconds. */
export interface BotStore {
  readonly state: State;
  /** False from a failure on until a check passes. */
  readonly isReady: () => boolean;
  readonly close: () => Promise<void>;
}

const sweepEveryMs = 3_600_000;
const checkEveryMs = 5_000;

/** Opens the bot's store. Rejects with `StoreUnusable`. */
export async function openBotStore(
  { storeUrl }: Config,
  { log, metrics }: { readonly log: Log; readonly metrics: Metrics },
): Promise<BotStore> {
  let isFailing = false;
  const state = await open(storeUrl, {
    report: (problem) => log('warn', 'a record of the store cannot be read', { problem }),
    failed: (reason) => {
      metrics.count('storeFailures');
      // Logged once: an outage fails every call.
      if (!isFailing) {
        log('error', 'the store fails: answers go on, and nothing is remembered', { reason });
      }
      isFailing = true;
    },
  });

  async function check() {
    try {
      await state.housekeeping.check();
    } catch {
      // Logged already.
      return;
    }
    if (isFailing) log('info', 'the store works again');
    isFailing = false;
  }

  const checking = setInterval(() => void check(), checkEveryMs).unref();
  const sweeping = setInterval(() => void state.housekeeping.sweep(), sweepEveryMs).unref();
  void state.housekeeping.sweep();
  return {
    state,
    isReady: () => !isFailing,
    close: async () => {
      clearInterval(checking);
      clearInterval(sweeping);
      await state.close();
    },
  };
}

/** The store of a program that needs only the count of tokens. */
export interface TokenStore {
  /** Opens the store. Rejects with `StoreUnusable`. */
  readonly ledger: () => Promise<TokenLedger>;
  readonly close: () => Promise<void>;
}

/** A store that is opened when its ledger is first needed. */
export function createTokenStore(storeUrl: string): TokenStore {
  let state: State | undefined;
  return {
    ledger: async () => {
      state = await open(storeUrl);
      return state.tokens;
    },
    close: async () => {
      await state?.close();
    },
  };
}

async function open(storeUrl: string, watch: StateWatch = {}): Promise<State> {
  // Loaded here: a terminal without a cap on tokens has no store.
  const { openState } = await import('../storage/open-state.ts');
  return openState(storeUrl, Date.now, watch);
}
