import type { BotStore } from './store.ts';
import type { Config } from '../config.ts';
import { createTurnQueue } from '../core/conversation/turn-queue.ts';
import { Semaphore } from '../core/conversation/semaphore.ts';
import type { ZonedTime } from '../core/digest/zoned-time.ts';
import type { PictureDrawer } from '../core/ports.ts';
import type { DiscordBot } from '../discord/gateway/discord-bot.ts';
import { createRepeatCheck } from '../discord/gateway/repeat-check.ts';
import type { Answering } from '../core/answering/answering.ts';
import type { Services } from '../discord/services.ts';
import type { Metrics } from '../http/metrics.ts';
import type { Log } from '../log.ts';
import { countRefusals } from './observe.ts';
import { usesModel } from './model.ts';

/** An answer takes a few milliseconds of this process: more at once help no one. */
const composedAtOnce = 8;

/** Most that wait for that: seconds of work, after which a person asks again anyway. */
const mostWaiting = 500;

/** Most questions of one conversation that wait for their turn, and conversations with any under way. */
const turnBounds = { ofKey: 20, keys: 2_000 };

/** With a language model most of an answer is waiting, for which it has a limit of its own. */
const composedAtOnceWithModel = 200;

export interface ServicesDependencies {
  readonly bot: DiscordBot;
  readonly store: BotStore;
  readonly answering: () => Answering;
  readonly pictures: PictureDrawer;
  /** Waits for a round of the event loop that nobody else waits for. */
  readonly ownRound: () => Promise<void>;
  readonly zoned: ZonedTime;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** What the handlers of Discord's events need. */
export function createServices(
  config: Config,
  { bot, store, answering, pictures, ownRound, zoned, log, metrics }: ServicesDependencies,
): Services {
  const { asksPerMinute, publicUrl, keepMisses } = config;
  const composing = new Semaphore(
    usesModel(config) ? composedAtOnceWithModel : composedAtOnce,
    mostWaiting,
  );
  const limiterOf = (points: number, scope: string) =>
    points === 0 ? undefined : countRefusals(store.state.limiterOf(points, scope), scope, metrics);
  return {
    answering,
    pictures,
    state: store.state,
    personalData: store.state.personalData,
    erasable: store.state.erasable,
    keepMiss: keepMisses ? (question) => store.state.misses.keep(question) : undefined,
    limits: {
      person: limiterOf(asksPerMinute.user, 'person'),
      server: limiterOf(asksPerMinute.server, 'server'),
    },
    compose: (work) =>
      composing.run(async () => {
        await ownRound();
        return work();
      }),
    inTurn: createTurnQueue(turnBounds),
    isRepeat: createRepeatCheck(),
    log,
    publicUrl,
    now: Date.now,
    zoned,
    inviteUrl: bot.inviteUrl,
    get messageContent() {
      return bot.messageContent();
    },
  };
}
