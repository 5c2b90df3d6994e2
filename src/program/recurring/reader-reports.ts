import type { DiscordBot } from '../../discord/gateway/discord-bot.ts';
import { type ReportDesk, seeToReport } from '../../discord/feedback/see-to-report.ts';
import type { Log } from '../../log.ts';
import type { State } from '../../storage/state.ts';
import { repeatWork, type RepeatedWork } from './repeat-work.ts';

export interface ReaderReportsDependencies extends Pick<DiscordBot, 'client' | 'isStopping'> {
  readonly state: ReportDesk['state'] & Pick<State, 'erasable'>;
  readonly log: Log;
}

/** How often it is looked for reports that an outage or the end of a process left half done. */
const everyMs = 60_000;
const firstMs = 3_000;

/** Sees to what is left to be done with reports, from the first connection on. */
export function startReaderReports({
  client,
  isStopping,
  state,
  log,
}: ReaderReportsDependencies): RepeatedWork {
  return repeatWork(
    async () => {
      const connected = client();
      if (connected === undefined) return;
      const failed = (reason: unknown) =>
        log('error', 'a report could not be seen to; it is tried again', { reason });
      const desk = { client: connected, state, log };
      try {
        for (const id of await state.reportTasks.all()) {
          if (isStopping()) return;
          // One that fails is no reason to leave the others.
          await state.erasable(() => seeToReport(id, desk)).catch(failed);
        }
      } catch (reason) {
        failed(reason);
      }
    },
    everyMs,
    firstMs,
  );
}
