import type { Knowledge } from '../../core/passages/knowledge.ts';
import {
  correctAnswers,
  type CorrectionDesk,
  keepEdition,
} from '../../discord/corrections/correct-answers.ts';
import type { DiscordBot } from '../../discord/gateway/discord-bot.ts';
import { createPace } from '../../discord/sending/create-pace.ts';
import type { Log } from '../../log.ts';
import { repeatWork, type RepeatedWork } from './repeat-work.ts';

export interface CorrectionsDependencies extends Pick<DiscordBot, 'client' | 'isStopping'> {
  readonly state: CorrectionDesk['state'];
  readonly knowledge: () => Knowledge;
  readonly log: Log;
}

export interface Corrections extends RepeatedWork {
  /** To be awaited before another reading of the collection is used, so that no answer is given with what is not kept. */
  readonly reading: (knowledge: Knowledge) => Promise<void>;
}

/** A twentieth of what Discord takes of a bot: answers go before. */
const requestsPerSecond = 2;

const lookEveryMs = 2_000;

/** Answers that were under way at a change are saved by then, and an outage may be over. */
const soonMs = 2 * 60_000;
/** For what another process saved. */
const otherwiseMs = 60 * 60_000;

/** Tells answers of changes of the collection: after the start, after each change, and every hour. */
export function startCorrections({
  client,
  isStopping,
  state,
  knowledge,
  log,
}: CorrectionsDependencies): Corrections {
  const pace = createPace(requestsPerSecond);
  const { now } = Date;
  let dueAt = 0;
  let unkept: Knowledge | undefined = knowledge();
  let keeping: Promise<void> = Promise.resolve();

  async function keep(read: Knowledge): Promise<void> {
    unkept = read;
    try {
      await keepEdition({ knowledge: read, state, now });
      if (unkept === read) unkept = undefined;
    } catch (reason) {
      log('error', 'what the collection says could not be kept; it is tried again', { reason });
    }
  }

  /** One after another: a step begins with what the one before has kept. */
  const reading = (read: Knowledge) => (keeping = keeping.then(() => keep(read)));

  async function look(): Promise<void> {
    const connected = client();
    if (connected === undefined || now() < dueAt || isStopping()) return;
    dueAt = now() + otherwiseMs;
    if (unkept !== undefined) await reading(unkept);
    const desk = { client: connected, knowledge: knowledge(), state, now, pace, isStopping, log };
    try {
      const { corrected, failed } = await correctAnswers(desk);
      if (corrected > 0) log('info', 'answers were told of changes', { corrected });
      if (corrected > 0 || failed > 0 || unkept !== undefined)
        dueAt = Math.min(dueAt, now() + soonMs);
    } catch (reason) {
      log('error', 'answers could not be told of changes; it is tried again', { reason });
      dueAt = Math.min(dueAt, now() + soonMs);
    }
  }

  void reading(knowledge());
  const work = repeatWork(look, lookEveryMs, lookEveryMs);
  return {
    reading: async (read) => {
      await reading(read);
      dueAt = 0;
    },
    close: async () => {
      await work.close();
      await keeping;
    },
  };
}
