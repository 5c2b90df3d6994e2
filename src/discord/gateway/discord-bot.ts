import { setTimeout as sleep } from 'node:timers/promises';
import type { Client, Interaction, Message } from 'discord.js';
import { serverIdSchema } from '../../core/conversation/place.ts';
import type { WriteLog } from '../../core/ports.ts';
import type { MarkStore, ServerStore } from '../../core/stores.ts';
import { keepCommands } from '../commands/keep-commands.ts';
import type { CommandDefinition } from '../commands/register-commands.ts';

import {
  type GatewaySession,
  openSession,
  type SessionEvents,
  type SessionSettings,
} from './gateway-session.ts';
import { inviteAddress } from './invite-address.ts';
import { createMembership, type Membership } from './membership.ts';
import { discordRemedy } from '../sending/discord-remedy.ts';
import { reasonOf } from './session-end.ts';
import { forgetLimits, watchClock } from './watch-clock.ts';
import { createWorkTracker } from './work-tracker.ts';

export interface BotSettings extends SessionSettings {
  /** The one server in which to register commands; all of them by default. */
  readonly guildId: string | undefined;
  readonly commands: readonly CommandDefinition[];
}

/** The handlers of events; each handles its own errors. */
export interface BotEvents {
  readonly interaction: (interaction: Interaction) => Promise<void>;
  readonly message: (message: Message) => Promise<void>;
  /** Called once, at the first connection. */
  readonly ready: (bot: ReadyBot) => void;
  readonly acknowledged: (seconds: number) => void;
}

export interface ReadyBot {
  readonly name: string;
  readonly servers: number;
  readonly inviteUrl: string;
}

/** The end of the bot: stopped as asked, or refused for good with a line that says what to do. */
export type BotEnd =
  | { readonly kind: 'stopped' }
  | { readonly kind: 'refused'; readonly message: string };

export interface DiscordBot {
  /** Connects, and reconnects whenever the connection is lost, until it is stopped or refused. */
  readonly run: (events: BotEvents) => Promise<BotEnd>;
  /** Takes no new work, finishes what is under way and closes the connection. */
  readonly stop: () => Promise<void>;
  /** Runs work that a stop waits for, unless a stop has begun. The work handles its own errors. */
  readonly track: (work: () => Promise<void>) => void;
  readonly isStopping: () => boolean;
  /** The client, while it is connected. */
  readonly client: () => Client<true> | undefined;
  /** The reason why nothing comes from Discord; undefined while connected. */
  readonly unready: () => string | undefined;
  readonly servers: () => number;
  /** Empty before the first connection. */
  readonly inviteUrl: () => string;
  /** True where the bot sees the content of messages that do not mention it. */
  readonly messageContent: () => boolean;
}

const firstWaitMs = 1_000;
const longestWaitMs = 60_000;

/** The time that a stop gives to what is under way. */
const finishMs = 10_000;

/** The stores, which do not reject, and the log. */
export interface BotDependencies {
  readonly marks: MarkStore;
  readonly servers: ServerStore;
  readonly log: WriteLog;
}

export function createDiscordBot(
  settings: BotSettings,
  { marks, servers, log }: BotDependencies,
): DiscordBot {
  const tracker = createWorkTracker();
  const stopping = new AbortController();
  let session: GatewaySession | undefined;
  let messageContent = settings.messageContent;
  let inviteUrl = '';
  let trouble = 'not connected yet';
  let membership: Membership | undefined;

  function sessionEvents(
    events: BotEvents,
    onReady: (client: Client<true>) => void,
  ): SessionEvents {
    return {
      ready: onReady,
      interaction: (interaction) => tracker.run(() => events.interaction(interaction)),
      message: (message) => tracker.run(() => events.message(message)),
      joined: (id) => tracker.run(async () => membership?.joined(serverIdSchema.parse(id))),
      left: (id) => tracker.run(async () => membership?.left(serverIdSchema.parse(id))),
      acknowledged: events.acknowledged,
      trouble: (message, error) =>
        log('warn', message, { reason: reasonOf(error), remedy: discordRemedy }),
    };
  }

  /** Waits longer after each failure; false where the bot is being stopped. */
  async function waitAfter(failures: number): Promise<boolean> {
    const waitMs = Math.min(firstWaitMs * 2 ** (failures - 1), longestWaitMs);
    await sleep(waitMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    return !stopping.signal.aborted;
  }

  return {
    async run(events) {
      let failures = 0;
      let announced = false;

      function onReady(client: Client<true>) {
        failures = 0;
        inviteUrl = inviteAddress(client.application.id);
        trouble = 'the connection is lost and being made again';
        const { cache } = client.guilds;
        if (!announced) events.ready({ name: client.user.tag, servers: cache.size, inviteUrl });
        announced = true;
        // Only one of several processes registers the commands.
        if (client.ws.shards.has(0)) {
          const commands = { guildId: settings.guildId, definitions: settings.commands };
          void keepCommands(client, commands, {
            marks,
            log,
            waitAfter: async (count) => session?.client === client && waitAfter(count),
          });
        }
        const shards = [...client.ws.shards.keys()].join();
        const member = createMembership(`${client.options.shardCount}:${shards}`, servers, marks);
        membership = member;
        const all = [...cache.keys()].map((id) => serverIdSchema.parse(id));
        tracker.run(() => member.all(all));
      }

      const stopWatching = watchClock(log, () => {
        if (session !== undefined) forgetLimits(session.client.rest);
      });
      while (!stopping.signal.aborted) {
        session = openSession({ ...settings, messageContent }, sessionEvents(events, onReady));
        const end = await Promise.race([session.ended, aborted(stopping.signal)]);
        if (end === undefined) break;
        await session.close();
        session = undefined;
        switch (end.kind) {
          case 'refused':
            stopWatching();
            return end;
          case 'intent refused':
            messageContent = false;
            log(
              'warn',
              'MESSAGE_CONTENT_INTENT is true, but Discord does not grant the intent: switch it on in the ' +
                'Developer Portal, under Bot. Going on without it.',
            );
            break;
          case 'lost':
            failures += 1;
            trouble = `Discord cannot be reached: ${end.reason}`;
            log('error', `Discord cannot be reached at ${settings.apiUrl}; trying again`, {
              reason: end.reason,
              failures,
              remedy: discordRemedy,
            });
            await waitAfter(failures);
            break;
        }
      }
      stopWatching();
      return { kind: 'stopped' };
    },
    async stop() {
      stopping.abort();
      await tracker.finish(finishMs);
      await session?.close();
    },
    track: tracker.run,
    isStopping: () => stopping.signal.aborted,
    client: () => {
      const client = session?.client;
      return client?.isReady() === true && session?.isReady() === true ? client : undefined;
    },
    unready: () => {
      if (stopping.signal.aborted) return 'it is being stopped and takes no new work';
      return session?.isReady() === true ? undefined : trouble;
    },
    servers: () => session?.client.guilds.cache.size ?? 0,
    inviteUrl: () => inviteUrl,
    messageContent: () => messageContent,
  };
}

async function aborted(signal: AbortSignal): Promise<undefined> {
  if (signal.aborted) return;
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}
