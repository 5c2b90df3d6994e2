import type { Patience } from './changes.ts';
import type { Clock } from './clock.ts';
import type { CommandRegistry } from './command-registry.ts';
import type { Faults } from './faults.ts';
import type { Gateway } from './gateway.ts';
import type { People } from './people.ts';
import type { RecordedRequest, Violation } from './rest-server.ts';
import type { SeenMessage } from './seen.ts';
import type { WorldSetup } from './world-setup.ts';
import type { FakeChannel, FakeGuild, FakeUser, World } from './world.ts';

export interface FakeDiscordOptions {
  /** Whether the application has the Message Content intent; it has not unless given. */
  readonly allowsMessageContent?: boolean;
  /** 41,250 ms, as Discord asks for, unless given. */
  readonly heartbeatIntervalMs?: number;
  /** Where clients are told that the gateway is; its loopback address unless given. */
  readonly gatewayUrl?: string;
  /** False switches the limits of requests off; faults can still answer 429. */
  readonly limitsRate?: boolean;
  /** False leaves out the check by Discord's document, whose first use of each operation takes time. */
  readonly checksDocument?: boolean;
}

export interface FakeDiscord extends People {
  /** For `DISCORD_API_URL`. */
  readonly apiUrl: string;
  /** The one token that is accepted; `refuseToken` changes that. */
  readonly token: string;
  readonly bot: FakeUser;
  readonly applicationId: string;
  /** What every fake starts with: a server, a text channel and a member. */
  readonly guild: FakeGuild;
  readonly channel: FakeChannel;
  readonly user: FakeUser;
  readonly world: WorldSetup;
  readonly gateway: Gateway;
  readonly faults: Faults;
  readonly clock: Clock;
  readonly commands: CommandRegistry;
  readonly requests: readonly RecordedRequest[];
  /** What Discord would have refused by form, and requests it does not know; tests expect none. */
  readonly violations: Violation[];
  readonly typing: World['typing'];
  /** Answers 401 and closes with 4004 from now on. */
  refuseToken(): void;
  allowMessageContent(allowed: boolean): void;
  /** Waits until a client is connected and any commands are registered. */
  ready(patience?: Patience): Promise<void>;
  /** Waits until no client is connected. */
  disconnected(patience?: Patience): Promise<void>;
  /** What stands in a channel for everyone, oldest first. */
  messagesIn(channel: FakeChannel): readonly SeenMessage[];
  /** Every private message of a person, oldest first. */
  privateMessagesOf(user: FakeUser): readonly SeenMessage[];
  /** The message as it is now. */
  look(message: SeenMessage): SeenMessage;
  /** Threads under a channel, oldest first. */
  threadsOf(channel: FakeChannel): readonly FakeChannel[];
  /** Waits for the bot's first message in a channel after another one. */
  nextMessage(channel: FakeChannel, after?: SeenMessage, patience?: Patience): Promise<SeenMessage>;
  /** Waits until the probe gives something, asked again after every change. */
  until<T>(probe: () => T | undefined | false, patience?: Patience): Promise<T>;
  close(): Promise<void>;
}
