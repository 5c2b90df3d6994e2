import { Events, type Client } from 'discord.js';
import {
  createBotScheduler,
  type BotSchedulerDependencies,
} from '../../src/program/recurring/digests.ts';
import {
  createBotReports,
  type BotReportsDependencies,
} from '../../src/program/recurring/reports.ts';
import { createZonedTime } from '../../src/core/digest/zoned-time.ts';
import type { KnowledgeFiles } from '../../src/core/passages/reading/list-file.ts';
import type { PictureDrawer } from '../../src/core/ports.ts';
import { createClient } from '../../src/discord/gateway/create-client.ts';
import { createMetrics } from '../../src/http/metrics.ts';
import { openState } from '../../src/storage/open-state.ts';
import type { State } from '../../src/storage/state.ts';
import type { LoggedLine } from './answering-bot.ts';
import { answeringOf, madeFolder, manyFacts } from './digest-folder.ts';
import { noPictures } from './no-pictures.ts';
import { createTrackedWork } from './tracked-work.ts';
import type { FakeDiscord } from './fake-discord/start-fake-discord.ts';

/** What posts digests, over a real client and a real store; its clock is that of the fake Discord. */
export interface DigestBot {
  readonly client: Client<true>;
  readonly state: State;
  readonly log: readonly LoggedLine[];
  /** Ticks the scheduler and does not wait for what that starts. */
  begin(): Promise<void>;
  /** Ticks the scheduler and waits until everything in progress is done. */
  round(): Promise<void>;
  /** Ticks the scheduler of weekly reports and waits until everything in progress is done. */
  reportRound(): Promise<void>;
  stop(): Promise<void>;
}

export interface DigestBotOptions {
  readonly storeUrl?: string;
  readonly files?: KnowledgeFiles;
  readonly sourceChecksFile?: string;
  readonly pictures?: PictureDrawer;
}

export async function startDigestBot(
  discord: FakeDiscord,
  {
    storeUrl = 'memory://',
    files = madeFolder(manyFacts(12)),
    sourceChecksFile = '/nonexistent/checks.json',
    pictures = noPictures,
  }: DigestBotOptions = {},
): Promise<DigestBot> {
  const state = await openState(storeUrl, discord.clock.now, { failed: () => {} });
  const answering = answeringOf(files);
  const client = createClient({
    apiUrl: discord.apiUrl,
    messageContent: false,
    shards: { count: 1 },
  });
  const isReady = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  const ready = await isReady;
  const log: LoggedLine[] = [];
  const { track, settled } = createTrackedWork();
  const dependencies: BotSchedulerDependencies & BotReportsDependencies = {
    client: () => ready,
    state,
    answering: () => answering,
    pictures,
    track,
    isStopping: () => false,
    zoned: createZonedTime(),
    now: discord.clock.now,
    log: (level, message, fields = {}) => void log.push({ level, message, fields }),
    metrics: createMetrics(),
  };
  const scheduler = createBotScheduler({ publicUrl: undefined }, dependencies);
  const reports = createBotReports({ sourceChecksFile, keepMisses: true }, dependencies);
  return {
    client: ready,
    state,
    log,
    begin: scheduler.tick,
    round: async () => {
      await scheduler.tick();
      await settled();
    },
    reportRound: async () => {
      await reports.tick();
      await settled();
    },
    stop: async () => {
      await settled();
      await client.destroy();
      await state.close();
    },
  };
}
