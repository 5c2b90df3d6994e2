import type { Client } from 'discord.js';
import type { Config } from '../../config.ts';
import type { Answering } from '../../core/answering/answering.ts';
import type { DigestSources } from '../../core/digest/compose-digest.ts';
import {
  createDigestScheduler,
  type DigestScheduler,
  type SchedulerDependencies,
} from '../../core/digest/digest-scheduler.ts';
import type { PictureDrawer } from '../../core/ports.ts';
import type { ZonedTime } from '../../core/digest/zoned-time.ts';
import { createPace } from '../../discord/sending/create-pace.ts';
import { createDigestChannel } from '../../discord/digest/digest-channel.ts';
import { digestFits } from '../../discord/render/render-digest.ts';
import { createPauseTeller } from '../../discord/digest/tell-digest-paused.ts';
import type { Metrics } from '../../http/metrics.ts';
import type { Log } from '../../log.ts';
import type { State } from '../../storage/state.ts';
import { startTicking, type Ticking } from './ticking.ts';

/** How often it is looked for what is due: a digest is out within 45 seconds of its minute. */
const everyMs = 5_000;

/**
 * Discord takes 50 requests a second of a bot, answers to interactions not counted. The rest is for
 * what people ask in ordinary messages.
 */
const requestsPerSecond = 46;

export interface BotSchedulerDependencies {
  /** The client that is connected now. */
  readonly client: () => Client<true> | undefined;
  readonly state: Pick<
    State,
    'digests' | 'digestContacts' | 'digestLogs' | 'digestRoster' | 'strictLeases' | 'conversations'
  >;
  readonly answering: () => Answering;
  readonly pictures: PictureDrawer;
  readonly track: SchedulerDependencies['track'];
  readonly isStopping: () => boolean;
  readonly zoned: ZonedTime;
  readonly now: () => number;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** The scheduler of all digests, posting through Discord. */
export function createBotScheduler(
  { publicUrl }: Pick<Config, 'publicUrl'>,
  {
    client,
    state,
    answering,
    pictures,
    track,
    isStopping,
    zoned,
    now,
    log,
    metrics,
  }: BotSchedulerDependencies,
): DigestScheduler {
  const pace = createPace(requestsPerSecond);
  const { strictLeases: leases, digestContacts: contacts } = state;
  return createDigestScheduler({
    digests: state.digests,
    roster: state.digestRoster,
    logs: state.digestLogs,
    leases,
    conversations: state.conversations,
    channel: createDigestChannel({
      client,
      sources: answering,
      pictures,
      publicUrl,
      pace,
      log,
      now,
    }),
    sources: () => sourcesOf(answering(), publicUrl),
    zoned,
    now,
    serves: (server) => client()?.guilds.cache.has(server) === true,
    pace,
    track,
    isStopping,
    tellPaused: createPauseTeller({ client, contacts, leases, log }),
    ran: (key, outcome) => {
      metrics.count('digests', outcome);
      log('debug', 'a digest was seen to', { ...key, outcome });
    },
    report: (reason, key) => {
      metrics.count('digests', 'failed');
      log('error', 'a digest could not be seen to; it is tried again', { ...key, reason });
    },
  });
}

function sourcesOf(
  { knowledge, compose }: Answering,
  publicUrl: string | undefined,
): DigestSources {
  const view = { knowledge, publicUrl, offersThread: true };
  return { knowledge, compose, fits: (digest) => digestFits(digest, view) };
}

/** Ticks the scheduler every few seconds while the bot is connected. */
export function startDigestTimer(
  scheduler: DigestScheduler,
  { client, log, metrics }: Pick<BotSchedulerDependencies, 'client' | 'log' | 'metrics'>,
): Ticking {
  return startTicking(scheduler.tick, {
    everyMs,
    isConnected: () => client() !== undefined,
    failed: (reason, isNew) => {
      // Logged once: an outage fails every tick.
      if (isNew) log('error', 'digests cannot be looked up in the store', { reason });
      metrics.count('digests', 'store-failed');
    },
  });
}
