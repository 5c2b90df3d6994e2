import type { Client } from 'discord.js';
import type { Config } from '../config.ts';
import type { Answering } from '../core/answering/answering.ts';
import type { DigestSources } from '../core/digest/compose-digest.ts';
import {
  createDigestRounds,
  type DigestRounds,
  type RoundParts,
} from '../core/digest/digest-rounds.ts';
import { createZonedTime } from '../core/digest/zoned-time.ts';
import { createPace } from '../discord/sending/create-pace.ts';
import { createDigestChannel } from '../discord/digest/digest-channel.ts';
import { digestFits } from '../discord/render/render-digest.ts';
import { createPauseTeller } from '../discord/digest/tell-digest-paused.ts';
import type { Metrics } from '../http/metrics.ts';
import type { Log } from '../log.ts';
import type { State } from '../storage/state.ts';

/** How often it is looked for what is due: a digest is out within 45 seconds of its minute. */
const everyMs = 5_000;

/**
 * Discord takes 50 requests a second of a bot, answers to interactions not counted. The rest is for
 * what people ask in ordinary messages.
 */
const requestsPerSecond = 46;

export interface DigestRoundParts {
  /** The client that is connected now. */
  readonly client: () => Client<true> | undefined;
  readonly state: Pick<
    State,
    'digests' | 'digestContacts' | 'digestLogs' | 'digestRoster' | 'strictOnce' | 'conversations'
  >;
  readonly answering: () => Answering;
  readonly track: RoundParts['track'];
  readonly isStopping: () => boolean;
  readonly now: () => number;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** The rounds over all channels, posting through Discord. */
export function createBotRounds(
  { publicUrl }: Pick<Config, 'publicUrl'>,
  { client, state, answering, track, isStopping, now, log, metrics }: DigestRoundParts,
): DigestRounds {
  const pace = createPace(requestsPerSecond);
  const knowledge = () => answering().knowledge;
  const { strictOnce: once, digestContacts: contacts } = state;
  return createDigestRounds({
    digests: state.digests,
    roster: state.digestRoster,
    logs: state.digestLogs,
    once,
    conversations: state.conversations,
    channel: createDigestChannel({ client, knowledge, publicUrl, pace }),
    sources: () => sourcesOf(answering(), publicUrl),
    zoned: createZonedTime(),
    now,
    serves: (server) => client()?.guilds.cache.has(server) === true,
    pace,
    track,
    isStopping,
    tellPaused: createPauseTeller({ client, contacts, once, log }),
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

export interface DigestTimer {
  readonly close: () => Promise<void>;
}

/** Begins a round every few seconds, as long as the bot is connected. */
export function startDigestTimer(
  rounds: DigestRounds,
  { client, log, metrics }: Pick<DigestRoundParts, 'client' | 'log' | 'metrics'>,
): DigestTimer {
  let isFailing = false;

  async function look(): Promise<void> {
    if (client() === undefined) return;
    try {
      await rounds.begin();
      isFailing = false;
    } catch (reason) {
      // Told once: an outage fails every round.
      if (!isFailing) log('error', 'digests cannot be looked up in the store', { reason });
      isFailing = true;
      metrics.count('digests', 'store-failed');
    }
  }

  let looking: Promise<void> | undefined;
  const timer = setInterval(() => {
    looking ??= look().finally(() => (looking = undefined));
  }, everyMs);
  timer.unref();
  return {
    close: async () => {
      clearInterval(timer);
      await looking;
    },
  };
}
