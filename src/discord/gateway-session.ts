import {
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  Status,
  type Client,
  type Interaction,
  type Message,
} from 'discord.js';
import { createClient, type ClientSettings } from './create-client.ts';

export interface SessionSettings extends ClientSettings {
  readonly token: string;
}

export interface SessionEvents {
  readonly ready: (client: Client<true>) => void;
  readonly interaction: (interaction: Interaction) => void;
  readonly message: (message: Message) => void;
  readonly joined: (serverId: string) => void;
  readonly left: (serverId: string) => void;
  /** An interaction has been acknowledged so long after it arrived. */
  readonly acknowledged: (seconds: number) => void;
  readonly trouble: (message: string, error: unknown) => void;
}

export type SessionEnd =
  /** Discord does not grant the privileged intent. */
  | { readonly kind: 'intent refused' }
  /** Trying again is of no use; the message says what to do. */
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'lost'; readonly reason: string };

/** One client from its login until it can go on no longer. */
export interface GatewaySession {
  readonly client: Client;
  /** Whether every shard of this process is connected. */
  isReady(): boolean;
  readonly ended: Promise<SessionEnd>;
  close(): Promise<void>;
}

/**
 * discord.js connects again by itself, but has been seen to stay without a connection for good: so
 * long without a shard that gets ready, and the session is given up for a new one.
 */
const giveUpMs = 180_000;

const watchEveryMs = 5_000;

/** A gateway that does not answer the closing is left. */
const closingMs = 2_000;

export function openSession(settings: SessionSettings, events: SessionEvents): GatewaySession {
  const client = createClient(settings);
  const { promise: ended, resolve } = Promise.withResolvers<SessionEnd>();
  let isOver = false;
  const end = (how: SessionEnd) => {
    isOver = true;
    resolve(how);
  };
  // An end is told by whoever opened the session.
  const trouble = (message: string, error: unknown) => {
    if (!isOver) events.trouble(message, error);
  };
  const isReady = () =>
    client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready);

  let progressAt = performance.now();
  const progress = () => (progressAt = performance.now());
  const watchdog = setInterval(() => {
    if (isReady()) progress();
    else if (performance.now() - progressAt > giveUpMs) {
      end({ kind: 'lost', reason: 'the gateway has been away for too long' });
    }
  }, watchEveryMs).unref();

  client.once(Events.ClientReady, events.ready);
  client.on(Events.ShardReady, progress);
  client.on(Events.MessageCreate, events.message);
  client.on(Events.GuildCreate, ({ id }) => events.joined(id));
  // Not emitted where a server is merely unavailable.
  client.on(Events.GuildDelete, ({ id }) => events.left(id));
  client.on(Events.Error, (error) => trouble('an error of the Discord client', error));
  client.on(Events.ShardError, (error) => trouble('an error of the gateway', error));
  client.on(Events.ShardDisconnect, ({ code }) => end(endOf(code, settings.messageContent)));
  timeAcknowledgements(client, events);

  client.login(settings.token).catch((error: unknown) => {
    // A close code, where there was one, has said more already.
    end(isTokenInvalid(error) ? refusedToken : { kind: 'lost', reason: reasonOf(error) });
  });

  return {
    client,
    isReady,
    ended,
    async close() {
      clearInterval(watchdog);
      client.removeAllListeners();
      client.on(Events.Error, () => undefined);
      let timer: NodeJS.Timeout | undefined;
      const over = new Promise<void>((resolve) => (timer = setTimeout(resolve, closingMs)));
      await Promise.race([client.destroy().catch(() => undefined), over]);
      clearTimeout(timer);
    },
  };
}

/** An interaction is acknowledged when Discord has taken the first callback. */
function timeAcknowledgements(
  client: Client,
  { interaction: handle, acknowledged }: SessionEvents,
): void {
  const arrivedAt = new Map<string, number>();
  client.on(Events.InteractionCreate, (interaction) => {
    arrivedAt.set(interaction.id, performance.now());
    // After three seconds Discord takes none any more.
    setTimeout(() => arrivedAt.delete(interaction.id), 5_000).unref();
    handle(interaction);
  });
  client.rest.on('response', ({ path }, { status }) => {
    const [, id = ''] = /^\/interactions\/(\d+)\/[^/]+\/callback/.exec(path) ?? [];
    const arrived = arrivedAt.get(id);
    if (arrived === undefined || status >= 300) return;
    arrivedAt.delete(id);
    acknowledged((performance.now() - arrived) / 1_000);
  });
}

export const refusedTokenMessage =
  'DISCORD_TOKEN holds a value that is not shown, and Discord refuses it; it should hold the token ' +
  'that the Developer Portal shows under Bot.';

const refusedToken: SessionEnd = { kind: 'refused', message: refusedTokenMessage };

/** What a close code after which discord.js does not connect again means to whoever runs the bot. */
function endOf(code: number, messageContent: boolean): SessionEnd {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return refusedToken;
    case GatewayCloseCodes.DisallowedIntents:
      if (messageContent) return { kind: 'intent refused' };
      break;
    case GatewayCloseCodes.InvalidShard:
      return {
        kind: 'refused',
        message: `Discord refuses the shard numbers (${code}): look at SHARDS, SHARD_LIST and SHARD_COUNT.`,
      };
    case GatewayCloseCodes.ShardingRequired:
      return {
        kind: 'refused',
        message: `The bot is in too many servers for one connection (${code}): set SHARDS=auto.`,
      };
    default:
      break;
  }
  return {
    kind: 'refused',
    message: `Discord's gateway refuses this version of the bot (${code}): update it.`,
  };
}

function isTokenInvalid(error: unknown): boolean {
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}

/** The innermost message: what fetch throws says only that it failed. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
  return inner instanceof Error ? reasonOf(inner) : error.message || error.name;
}
