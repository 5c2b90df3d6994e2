import type { Config } from '../config.ts';
import type { TokenLedger } from '../core/ports.ts';
import type { Metrics } from '../http/metrics.ts';
import type { Log } from '../log.ts';
import type { State, StateWatch } from '../storage/state.ts';

/** The bot's store, swept every hour and checked every few seconds. */
export interface BotStore {
  readonly state: State;
  /** What to do about a failure, from then on until a check passes; undefined where all is well. */
  readonly trouble: () => string | undefined;
  readonly close: () => Promise<void>;
}

const sweepEveryMs = 3_600_000;
const checkEveryMs = 5_000;

/** Opens the bot's store. Rejects with `StoreUnusable`. */
export async function openBotStore(
  { storeUrl }: Config,
  { log, metrics }: { readonly log: Log; readonly metrics: Metrics },
): Promise<BotStore> {
  let trouble: string | undefined;
  const told = new Set<string>();
  const state = await open(storeUrl, {
    report: (problem) => log('warn', 'a record of the store cannot be read', { problem }),
    failed: (reason, remedy) => {
      metrics.count('storeFailures');
      // Logged once for each thing to do: an outage fails every call.
      if (!told.has(remedy)) {
        const said = 'the store fails: answers go on, and nothing is remembered';
        log('error', said, { reason, remedy });
      }
      told.add(remedy);
      trouble = remedy;
    },
  });

  async function check() {
    try {
      await state.housekeeping.check();
    } catch {
      // Logged already.
      return;
    }
    if (trouble !== undefined) log('info', 'the store works again');
    trouble = undefined;
    told.clear();
  }

  const checking = setInterval(() => void check(), checkEveryMs).unref();
  const sweeping = setInterval(() => void state.housekeeping.sweep(), sweepEveryMs).unref();
  void state.housekeeping.sweep();
  return {
    state,
    trouble: () => trouble,
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
