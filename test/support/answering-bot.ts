import { expect } from 'vitest';
import { Events, Routes, type Client } from 'discord.js';
import { createAnswering, type Answering } from '../../src/core/answering/answering.ts';
import type { Miss } from '../../src/core/conversation/miss.ts';
import { createTurnQueue } from '../../src/core/conversation/turn-queue.ts';
import { createZonedTime } from '../../src/core/digest/zoned-time.ts';
import { readKnowledge } from '../../src/core/passages/read-knowledge.ts';
import type { KnowledgeFiles } from '../../src/core/passages/reading/list-file.ts';
import type { ConversationStore } from '../../src/core/stores.ts';
import { createRetriever } from '../../src/core/retrieval/retriever.ts';
import { commandDefinitions } from '../../src/discord/commands/commands.ts';
import { createClient } from '../../src/discord/gateway/create-client.ts';
import { handleInteraction } from '../../src/discord/handle-interaction.ts';
import { handleMessage } from '../../src/discord/handle-message.ts';
import { createRepeatCheck } from '../../src/discord/gateway/repeat-check.ts';
import type { Services } from '../../src/discord/services.ts';
import { noPictures } from './no-pictures.ts';
import { openState } from '../../src/storage/open-state.ts';
import type { FakeDiscord } from './fake-discord/start-fake-discord.ts';
import { harbourFolder } from './harbour-folder.ts';

export interface BotOptions {
  /** Where what is remembered is kept; in memory unless given. */
  readonly storeUrl?: string;
  readonly messageContent?: boolean;
  readonly files?: KnowledgeFiles;
  /** Questions a minute of a person and a server; no limit unless given. */
  readonly personLimit?: number;
  readonly serverLimit?: number;
  /** Whether declined questions are kept; they are not unless given. */
  readonly keepsMisses?: boolean;
  /** Replaces parts of what the handlers get. */
  readonly change?: (services: Services) => Partial<Services>;
}

export interface LoggedLine {
  readonly level: string;
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The handlers over a real client and a real store. */
export interface AnsweringBot {
  readonly client: Client<true>;
  readonly services: Services;
  readonly log: readonly LoggedLine[];
  /** The declined questions that are kept. */
  misses(): Promise<readonly Miss[]>;
  /** Waits until everything that has arrived is handled. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/** Ends a bot and its Discord, which must have been sent nothing that the real one refuses. */
export async function endBot(bot: AnsweringBot, discord: FakeDiscord): Promise<void> {
  await bot.stop();
  expect(discord.violations).toEqual([]);
  await discord.close();
}

/** Connects a bot to the fake; stop it and start another over the same store for a restart. */
export async function startAnsweringBot(
  discord: FakeDiscord,
  options: BotOptions = {},
): Promise<AnsweringBot> {
  const { storeUrl = 'memory://', messageContent = false, personLimit, serverLimit } = options;
  const state = await openState(storeUrl, discord.clock.now);
  const answering = answeringOver(options.files ?? harbourFolder(), state.conversations);
  const log: LoggedLine[] = [];
  const usual: Services = {
    answering: () => answering,
    pictures: noPictures,
    state,
    personalData: state.personalData,
    erasable: state.erasable,
    keepMiss: options.keepsMisses === true ? (question) => state.misses.keep(question) : undefined,
    limits: {
      person: personLimit === undefined ? undefined : state.limiterOf(personLimit, 'person'),
      server: serverLimit === undefined ? undefined : state.limiterOf(serverLimit, 'server'),
    },
    compose: (work) => work(),
    inTurn: createTurnQueue(),
    isRepeat: createRepeatCheck(),
    log: (level, message, fields = {}) => void log.push({ level, message, fields }),
    publicUrl: undefined,
    now: discord.clock.now,
    zoned: createZonedTime(),
    inviteUrl: () => 'https://discord.com/oauth2/authorize?client_id=1',
    messageContent,
  };
  const services = { ...usual, ...options.change?.(usual) };
  const client = createClient({ apiUrl: discord.apiUrl, messageContent, shards: { count: 1 } });
  const underWay = new Set<Promise<void>>();
  const track = (work: Promise<void>) => {
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  };
  client.on(Events.InteractionCreate, (interaction) =>
    track(handleInteraction(interaction, services)),
  );
  client.on(Events.MessageCreate, (message) => track(handleMessage(message, services)));
  client.on(Events.MessageUpdate, (_before, edited) => {
    if (!edited.partial) track(handleMessage(edited, services));
  });
  const isReady = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  const ready = await isReady;
  await ready.rest.put(Routes.applicationCommands(ready.application.id), {
    body: commandDefinitions(),
  });
  const settled = async () => {
    while (underWay.size > 0) await Promise.allSettled(underWay);
  };
  return {
    client: ready,
    services,
    log,
    misses: () => state.misses.all(),
    settled,
    async stop() {
      await settled();
      await client.destroy();
      await state.close();
    },
  };
}

function answeringOver(files: KnowledgeFiles, conversations: ConversationStore): Answering {
  const { knowledge, problems } = readKnowledge(files);
  if (problems.length > 0) throw new Error(`the folder has problems: ${JSON.stringify(problems)}`);
  const retriever = createRetriever(knowledge);
  return createAnswering({ knowledge, retriever, conversations, stopped: () => undefined });
}
