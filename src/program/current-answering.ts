import type { Log } from '../log.ts';
import type { Answering } from '../core/answering/answering.ts';
import type { AnsweringReading } from './read-answering.ts';
import type { KnowledgeWatch } from '../storage/watch-knowledge.ts';

/** The folder as it was last read without a problem. */
export interface CurrentAnswering {
  readonly current: () => Answering;
  /** Reads the folder again whenever it changes, until it is closed. */
  readonly watch: () => Promise<KnowledgeWatch>;
}

/** Problems told of one reading; the folder's check tells all of them. */
const mostProblems = 20;

/** Keeps the last good reading: a bad change is told in the log and leaves the folder as it was. */
export function createCurrentAnswering(
  first: Answering,
  {
    folder,
    read,
    log,
  }: {
    readonly folder: string;
    readonly read: () => Promise<AnsweringReading>;
    readonly log: Log;
  },
): CurrentAnswering {
  let current = first;

  async function readAgain() {
    const reading = await read();
    if (reading.ok) {
      current = reading.answering;
      log('info', 'the folder changed and was read again', {
        passages: current.knowledge.passages.size,
      });
      return;
    }
    log('error', 'the folder changed and has problems: answers go on from the reading before', {
      problems: reading.complaints.slice(0, mostProblems),
      count: reading.complaints.length,
    });
  }

  return {
    current: () => current,
    async watch() {
      // Loaded here: what answers one question and ends does not watch.
      const { watchKnowledge } = await import('../storage/watch-knowledge.ts');
      return watchKnowledge(folder, {
        changed: readAgain,
        failed: (reason) =>
          log('warn', 'the folder cannot be watched: a change may need a restart', { reason }),
      });
    },
  };
}
