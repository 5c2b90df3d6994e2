import type { Config } from '../config.ts';
import type { EditionStore, PassageVersionStore, TokenLedger } from '../core/stores.ts';
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

/** What is kept of earlier versions, to be read. */
export interface CorrectionRecords {
  readonly edition: Pick<EditionStore, 'load'>;
  readonly versions: Pick<PassageVersionStore, 'load'>;
}

/** The store of a program that needs little of it, and mostly nothing. */
export interface LazyStore {
  /** Opens the store. Rejects with `StoreUnusable`. */
  readonly ledger: () => Promise<TokenLedger>;
  /** What passages said before, as the bot has noted it; its calls open the store. */
  readonly corrections: CorrectionRecords;
  readonly close: () => Promise<void>;
}

/** A store that is opened when something of it is first needed. */
export function createLazyStore(storeUrl: string): LazyStore {
  let opening: Promise<State> | undefined;
  const state = () =>
    (opening ??= open(storeUrl).catch((error: unknown) => {
      // The next call tries again.
      opening = undefined;
      throw error;
    }));
  return {
    ledger: async () => (await state()).tokens,
    corrections: {
      edition: { load: async () => (await state()).edition.load() },
      versions: { load: async (...named) => (await state()).versions.load(...named) },
    },
    close: async () => {
      // Whoever opened it has been told why it could not be.
      const opened = await opening?.catch(() => undefined);
      opening = undefined;
      await opened?.close();
    },
  };
}

async function open(storeUrl: string, watch: StateWatch = {}): Promise<State> {
  // Loaded here: a terminal without a cap on tokens has no store.
  const { openState } = await import('../storage/open-state.ts');
  return openState(storeUrl, Date.now, watch);
}
