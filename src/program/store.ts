import type { Config } from '../config.ts';
import type { Metrics } from '../http/metrics.ts';
import type { Log } from '../log.ts';
import { openState } from '../storage/open-state.ts';
import type { State } from '../storage/state.ts';

/** The bot's store, kept swept and looked after. */
export interface BotStore {
  readonly state: State;
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
  let failing = false;
  const state = await openState(storeUrl, Date.now, {
    report: (problem) => log('warn', 'a record of the store cannot be read', { problem }),
    failed: (reason) => {
      metrics.count('storeFailures');
      // Told once: an outage fails every call.
      if (!failing) {
        log('error', 'the store fails: answers go on, and nothing is remembered', { reason });
      }
      failing = true;
    },
  });

  async function check() {
    try {
      await state.housekeeping.check();
    } catch {
      // Reported already.
      return;
    }
    if (failing) log('info', 'the store works again');
    failing = false;
  }

  const checking = setInterval(() => void check(), checkEveryMs).unref();
  const sweeping = setInterval(() => void state.housekeeping.sweep(), sweepEveryMs).unref();
  void state.housekeeping.sweep();
  return {
    state,
    isReady: () => !failing,
    close: async () => {
      clearInterval(checking);
      clearInterval(sweeping);
      await state.close();
    },
  };
}
