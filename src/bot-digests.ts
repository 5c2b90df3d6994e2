import type { ServiceParts } from './bot-services.ts';
import type { Config } from './config.ts';
import type { Answering } from './core/answering/answering.ts';
import type { DigestSources } from './core/digest/compose-digest.ts';
import { createDigestRounds, type DigestRounds } from './core/digest/digest-rounds.ts';
import { createZonedTime } from './core/digest/zoned-time.ts';
import { createPace } from './discord/create-pace.ts';
import { createDigestChannel } from './discord/digest-channel.ts';
import { digestFits } from './discord/render-digest.ts';
import { createPauseTeller } from './discord/tell-digest-paused.ts';

/** How often it is looked for what is due: a digest is out within 45 seconds of its minute. */
const everyMs = 5_000;

/**
 * Discord takes 50 requests a second of a bot, answers to interactions not counted. The rest is for
 * what people ask in ordinary messages.
 */
const requestsPerSecond = 45;

export interface DigestTimer {
  readonly close: () => Promise<void>;
}

/** Has the digests posted that are due, as long as the bot is connected. */
export function createDigestTimer(config: Config, parts: ServiceParts): DigestTimer {
  const { bot, log, metrics } = parts;
  const rounds = createRounds(config, parts);
  let failing = false;

  async function look(): Promise<void> {
    if (bot.client() === undefined) return;
    try {
      await rounds.begin();
      failing = false;
    } catch (reason) {
      if (!failing) log('error', 'digests cannot be looked up in the store', { reason });
      failing = true;
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

function createRounds(
  { publicUrl }: Config,
  { bot, store: { state }, answering, log, metrics }: ServiceParts,
): DigestRounds {
  const {
    strictOnce: once,
    digests,
    digestContacts,
    digestLogs,
    digestRoster,
    conversations,
  } = state;
  const { client } = bot;
  const pace = createPace(requestsPerSecond);
  const knowledge = () => answering().knowledge;
  return createDigestRounds({
    digests,
    roster: digestRoster,
    logs: digestLogs,
    once,
    conversations,
    channel: createDigestChannel({ client, knowledge, publicUrl, pace }),
    sources: () => sourcesOf(answering(), publicUrl),
    zoned: createZonedTime(),
    now: Date.now,
    serves: (server) => client()?.guilds.cache.has(server) === true,
    pace,
    track: bot.track,
    tellPaused: createPauseTeller({ client, contacts: digestContacts, once, log }),
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
