import type { Config } from '../config.ts';
import type { Metrics } from '../http/metrics.ts';
import type { Log } from '../log.ts';
import { createErasureScopes, type ErasureScopes } from '../storage/erasure-scopes.ts';
import { createForgivingState, type ForgivingState } from '../storage/forgiving-state.ts';
import { openState } from '../storage/open-state.ts';

/** The bot's store, kept swept and looked after. */
export interface BotStore {
  readonly state: ForgivingState;
  readonly erasable: ErasureScopes['run'];
  /** False from a failure on until something could be written again. */
  readonly isReady: () => boolean;
  readonly close: () => Promise<void>;
}

const sweepEveryMs = 3_600_000;

/** How often it is looked whether the store works, where nobody asks. */
const checkEveryMs = 5_000;

/** Rejects with `StoreUnusable`. */
export async function openBotStore(
  { storeUrl }: Config,
  { log, metrics }: { readonly log: Log; readonly metrics: Metrics },
): Promise<BotStore> {
  const state = await openState(storeUrl, Date.now, {
    report: (problem) => log('warn', 'a record of the store cannot be read', { problem }),
  });
  let failing = false;
  const forgiving = createForgivingState(state, (reason) => {
    metrics.count('storeFailures');
    // Told once: an outage fails every call.
    if (!failing) {
      log('error', 'the store fails: answers go on, and nothing is remembered', { reason });
    }
    failing = true;
  });

  async function check() {
    try {
      await forgiving.housekeeping.check();
    } catch {
      // Reported already.
      return;
    }
    if (failing) log('info', 'the store works again');
    failing = false;
  }

  const checking = setInterval(() => void check(), checkEveryMs).unref();
  const sweeping = setInterval(() => void forgiving.housekeeping.sweep(), sweepEveryMs).unref();
  void forgiving.housekeeping.sweep();
  const scopes = createErasureScopes();
  return {
    state: scopes.guard(forgiving),
    erasable: scopes.run,
    isReady: () => !failing,
    close: async () => {
      clearInterval(checking);
      clearInterval(sweeping);
      await state.close();
    },
  };
}
