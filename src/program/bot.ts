import { createBotScheduler, startDigestTimer } from './recurring/digests.ts';
import { checkProxy } from './check-proxy.ts';
import { startCorrections } from './recurring/corrections.ts';
import { startReaderReports } from './recurring/reader-reports.ts';
import { createBotReports, startReportTimer } from './recurring/reports.ts';
import { drawsAhead, openPictures, startDrawingAhead } from './pictures.ts';
import { createRounds } from './rounds.ts';
import { startServers } from './servers.ts';
import { createServices } from './services.ts';
import { openCollection, warmUp } from './collection.ts';
import { openBotStore } from './store.ts';
import type { Config } from '../config.ts';
import { createZonedTime } from '../core/digest/zoned-time.ts';
import { commandDefinitions } from '../discord/commands/commands.ts';
import {
  createDiscordBot,
  type BotEnd,
  type BotEvents,
  type BotSettings,
} from '../discord/gateway/discord-bot.ts';
import { handleInteraction } from '../discord/handle-interaction.ts';
import { handleMessage } from '../discord/handle-message.ts';
import { reportFailure } from '../discord/sending/report-failure.ts';
import type { Services } from '../discord/services.ts';
import { PortUnusable } from '../http/listen.ts';
import { createMetrics, type Metrics } from '../http/metrics.ts';
import type { Log, Output } from '../log.ts';
import { countModel, createCountingLog, observeModel, probeOf } from './observe.ts';
import { startMemoryRelease } from './memory-release.ts';
import { openModel } from './model.ts';
import { StoreUnusable } from '../storage/store-unusable.ts';

/** The bot of this process, with all that it is made of. */
export interface Bot {
  /** Runs until it is stopped or Discord refuses it for good. */
  readonly run: () => Promise<BotEnd>;
  /** Takes no new work, finishes what is under way, and makes `run` end. */
  readonly stop: () => Promise<void>;
  /** Releases all that is open; after `run` has ended. */
  readonly close: () => Promise<void>;
  readonly log: Log;
}

export type BotStart =
  | { readonly ok: true; readonly bot: Bot }
  | { readonly ok: false; readonly complaints: readonly string[] };

interface Closable {
  readonly close: () => Promise<void>;
}

/** The outputs of the bot: its one line at the start, and its log. */
export interface BotOutputs {
  readonly stdout: Output;
  readonly stderr: Output;
}

/** Builds all that the bot needs; complaints say what cannot be used. */
export async function createBot(config: Config, outputs: BotOutputs = process): Promise<BotStart> {
  const opened: Closable[] = [];
  // In the opposite order of opening: the store last.
  const close = async () => {
    for (const each of opened.toReversed()) await each.close();
  };
  try {
    const start = await build(config, outputs, opened);
    if (!start.ok) await close();
    return start.ok ? { ok: true, bot: { ...start.bot, close } } : start;
  } catch (error) {
    await close();
    if (error instanceof StoreUnusable || error instanceof PortUnusable) {
      return { ok: false, complaints: [error.message] };
    }
    throw error;
  }
}

type Building =
  | { readonly ok: true; readonly bot: Omit<Bot, 'close'> }
  | { readonly ok: false; readonly complaints: readonly string[] };

async function build(
  config: Config,
  { stdout, stderr }: BotOutputs,
  opened: Closable[],
): Promise<Building> {
  const metrics = createMetrics();
  const log = createCountingLog(config, metrics, stderr);
  void checkProxy(config, log);
  const store = await openBotStore(config, { log, metrics });
  opened.push(store);
  const opening = await openModel(config, {
    log,
    observe: observeModel(log, metrics),
    counts: countModel(metrics),
    ledger: () => Promise.resolve(store.state.tokens),
  });
  if (!opening.ok) return opening;
  const { model } = opening;
  const { state } = store;
  const { conversations } = state;
  // One for all answers: in each round one of them goes on.
  const { ownRound, pause } = createRounds();
  const reading = await openCollection(config.knowledgeDir, {
    conversations,
    model,
    log,
    metrics,
    pause,
  });
  if (!reading.ok) return reading;
  const { answering, watch, keep } = reading.collection;
  warmUp(answering());
  await keep();
  const bot = createDiscordBot(settingsOf(config), { ...store.state, log });
  const knowledge = () => answering().knowledge;
  const corrections = startCorrections({ ...bot, state, knowledge, log });
  opened.push(corrections, await watch(corrections));
  const zoned = createZonedTime();
  const pictures = openPictures(config, log);
  if (drawsAhead(config)) opened.push(startDrawingAhead({ answering, pictures }));
  opened.push(pictures);
  const services = createServices(config, {
    bot,
    store,
    answering,
    pictures,
    ownRound,
    zoned,
    log,
    metrics,
  });
  const room = { answering, compose: services.compose, corrections: state, pictures, log };
  opened.push(...(await startServers(config, probeOf(bot, store, metrics), room)));
  const scheduling = { ...bot, state, answering, pictures, zoned, now: Date.now, log, metrics };
  opened.push(startDigestTimer(createBotScheduler(config, scheduling), scheduling));
  opened.push(startReaderReports({ ...bot, state, log }));
  opened.push(startReportTimer(createBotReports(config, scheduling), scheduling));
  opened.push(
    startMemoryRelease((reason) => log('warn', 'no memory could be given back', { reason })),
  );
  return {
    ok: true,
    bot: {
      run: () => bot.run(eventsOf(services, metrics, stdout)),
      stop: () => {
        // What is under way has ten seconds, a model may take longer.
        model?.hurry();
        return bot.stop();
      },
      log,
    },
  };
}

function settingsOf({ discord, shards }: Config): BotSettings {
  return {
    token: discord.token ?? '',
    apiUrl: discord.apiUrl,
    guildId: discord.guildId,
    messageContent: discord.messageContentIntent,
    shards,
    commands: commandDefinitions(),
  };
}

function eventsOf(services: Services, metrics: Metrics, stdout: Output): BotEvents {
  /** The handlers tell the person of their errors; this is for what escapes even that. */
  const guarded = async (handling: Promise<void>) => {
    try {
      await handling;
    } catch (error) {
      reportFailure(error, services.log, {});
    }
  };
  return {
    interaction: (interaction) => guarded(handleInteraction(interaction, services)),
    message: (message) => guarded(handleMessage(message, services)),
    ready: ({ name, servers, inviteUrl }) => {
      const where = servers === 1 ? '1 server' : `${servers} servers`;
      stdout.write(`${name} is in ${where}; invite it with ${inviteUrl}\n`);
    },
    acknowledged: metrics.acknowledged,
  };
}
