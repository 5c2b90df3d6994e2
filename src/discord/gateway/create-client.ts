import {
  Client,
  type ClientOptions,
  GatewayIntentBits,
  Options,
  Partials,
  RESTEvents,
} from 'discord.js';
import { defaultTimeoutMs } from '../sending/call-discord.ts';
import { forgetDirectChannels } from './forget-direct-channels.ts';
import { nameDirectChannels } from './name-direct-channels.ts';

export interface ShardChoice {
  /** The number of shards of the whole bot; `auto` takes what Discord recommends. */
  readonly count: number | 'auto';
  /** The shards of this process; all by default. */
  readonly list?: readonly number[];
}

export interface ClientSettings {
  /** The base address, without the version. */
  readonly apiUrl: string;
  /** True asks for the privileged intent. */
  readonly messageContent: boolean;
  readonly shards: ShardChoice;
}

/** At the start, events wait this long for servers that Discord has announced and not sent. */
const waitForServersMs = 1_000;

const handlerSweepMs = 60_000;

/**
 * Discord takes 50 requests a second of a bot, without answers to interactions (Rate Limits, Global
 * Rate Limit), which are most of ours. discord.js counts them and would hold them back to the next
 * second, all at once. Discord's own limit, where met, is a 429 that is waited out.
 */
const requestsPerSecond = 100;

/** A client with small caches: the handlers fetch what they need, and caches cost memory. */
export function createClient({ apiUrl, messageContent, shards }: ClientSettings): Client {
  // discord.js reads both variables itself, in its own format, and fails on an empty one.
  delete process.env['SHARDS'];
  delete process.env['SHARD_COUNT'];
  const client: Client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(messageContent ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Direct messages come in channels that were never announced, edits of messages that are not kept.
    partials: [Partials.Channel, Partials.Message],
    // Each interaction has its own route, whose queue would otherwise be kept for an hour.
    rest: {
      api: apiUrl,
      handlerSweepInterval: handlerSweepMs,
      globalRequestsPerSecond: requestsPerSecond,
      // Calls would be given up meanwhile, with all that wait behind them; only commands are not.
      rejectOnRateLimit: ({ retryAfter, route }) =>
        retryAfter > defaultTimeoutMs && !route.includes('/commands'),
    },
    allowedMentions: { parse: [] },
    waitGuildTimeout: waitForServersMs,
    makeCache: smallCaches((id) => id === client.user?.id),
    sweepers: { threads: { interval: 3_600, lifetime: 3_600 } },
    ...shardOptions(shards),
  });
  nameDirectChannels(client);
  forgetDirectChannels(client);
  keepToken(client);
  return client;
}

/**
 * Restores the token, which the library drops at any 401; the gateway tells if it is refused for
 * good.
 */
function keepToken(client: Client): void {
  client.rest.on(RESTEvents.Response, (_request, { status }) => {
    if (status !== 401) return;
    setImmediate(() => {
      if (client.token !== null) client.rest.setToken(client.token);
    });
  });
}

function shardOptions({ count, list }: ShardChoice): Pick<ClientOptions, 'shards' | 'shardCount'> {
  if (count === 'auto') return { shards: 'auto' };
  return { shards: list ?? Array.from({ length: count }, (_, shard) => shard), shardCount: count };
}

/** Small caches that keep the bot's own member, from which rights are computed. */
function smallCaches(isSelf: (id: string) => boolean): NonNullable<ClientOptions['makeCache']> {
  const own = { keepOverLimit: ({ id }: { readonly id: string }) => isSelf(id) };
  return Options.cacheWithLimits({
    ApplicationCommandManager: 0,
    ApplicationEmojiManager: 0,
    AutoModerationRuleManager: 0,
    EntitlementManager: 0,
    GuildBanManager: 0,
    GuildEmojiManager: 0,
    GuildInviteManager: 0,
    GuildMemberManager: { maxSize: 20, ...own },
    GuildScheduledEventManager: 0,
    GuildStickerManager: 0,
    MessageManager: 0,
    PresenceManager: 0,
    ReactionManager: 0,
    ReactionUserManager: 0,
    StageInstanceManager: 0,
    ThreadMemberManager: { maxSize: 0, ...own },
    UserManager: { maxSize: 1_000, ...own },
    VoiceStateManager: 0,
  });
}
