import { Semaphore } from '../conversation/semaphore.ts';
import type { ServerId } from '../conversation/place.ts';
import { createAttempts } from '../digest/attempts.ts';
import { refusedAgainMs } from '../digest/post-refusal.ts';
import { postReport, type PostingDependencies, type ReportOutcome } from './post-report.ts';
import { dueReport } from './weekly-report.ts';

export interface ReportSchedulerDependencies extends PostingDependencies {
  /** True for the servers whose reports this process posts. */
  readonly serves: (server: ServerId) => boolean;
  /** True while the program stops: what is in progress ends, and nothing begins. */
  readonly isStopping: () => boolean;
  /** Runs work that a stop waits for; drops it once the stop has begun. */
  readonly track: (work: () => Promise<void>) => void;
  readonly report: (error: unknown, server: ServerId) => void;
  /** Receives the outcome of each attempt. */
  readonly ran: (server: ServerId, outcome: ReportOutcome) => void;
}

export interface ReportScheduler {
  /** Starts an attempt at every report that is due and waits for none; rejects where the store fails. */
  readonly tick: () => Promise<void>;
}

/** Reports that are gathered at once: each reads all that is kept. */
const gatheredAtOnce = 2;

/** A report that is another process's is looked at again after this. */
const againMs = 180_000;

export function createReportScheduler(dependencies: ReportSchedulerDependencies): ReportScheduler {
  const { reports, serves, isStopping, track, report, ran, now } = dependencies;
  const attempts = createAttempts(now);
  const gathering = new Semaphore(gatheredAtOnce);
  return {
    async tick() {
      attempts.forgetOld();
      for (const settings of await reports.all()) {
        const { server, channel } = settings;
        const due = dueReport(settings, now());
        if (due === undefined || !serves(server)) continue;
        const task = { channel, date: due.week };
        if (!attempts.isReady(task)) continue;
        attempts.begin(task);
        track(async () => {
          using _ = await gathering.acquire();
          try {
            if (isStopping()) return;
            const outcome = await postReport(server, dependencies);
            if (outcome === 'over') attempts.finish(task);
            else attempts.postpone(task, outcome === 'refused' ? refusedAgainMs : againMs);
            ran(server, outcome);
          } catch (error) {
            attempts.fail(task);
            report(error, server);
          }
        });
      }
    },
  };
}
