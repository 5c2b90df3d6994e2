import KeyvRedis, { createClient } from '@keyv/redis';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { limitDurationSeconds, limiterOver } from '../ask-limiter.ts';
import { createKeyv } from '../create-keyv.ts';
import type { Engine, Leases, RecordIndex, SchemaMark, Selection } from '../engine.ts';
import { createRedisCounters } from './redis-counters.ts';
import { removeNaming } from './redis-keys.ts';
import { serverUnusable } from '../server-address.ts';
import { callStore, callTimeoutMs } from '../store-failure.ts';

type Client = ReturnType<typeof createOurClient>;

const longestReconnectWaitMs = 2000;

/** Answers that may be outstanding: with more, calls fail at once and no memory fills. */
const mostOutstanding = 10_000;

/** Records removed by one script: Redis does nothing else meanwhile. */
const removedAtOnce = 1000;

/**
 * Removes records with all that is noted of them, in one step for everyone else. What is noted: a
 * sorted set `held` of keys by expiry, for each owner a set `of:OWNER` of keys, for each key a set
 * `owners:KEY`. Returns how many.
 */
const removeScript = `
  local prefix, by, what, most = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
  local keys = { what }
  if by == 'owner' then
    keys = redis.call('SRANDMEMBER', prefix .. 'of:' .. what, most)
  elseif by == 'expiry' then
    keys = redis.call('ZRANGEBYSCORE', prefix .. 'held', '-inf', what, 'LIMIT', 0, most)
  end
  for _, key in ipairs(keys) do
    for _, owner in ipairs(redis.call('SMEMBERS', prefix .. 'owners:' .. key)) do
      redis.call('SREM', prefix .. 'of:' .. owner, key)
    end
    if by == 'owner' then redis.call('SREM', prefix .. 'of:' .. what, key) end
    redis.call('DEL', prefix .. 'owners:' .. key, prefix .. 'value:' .. key)
    redis.call('ZREM', prefix .. 'held', key)
  end
  return #keys
`;

/** Everything in a Redis database, under keys that begin with the prefix. */
export async function openRedisEngine(url: string, name: string): Promise<Engine> {
  const client = await connect(url);
  const prefix = `${name}:`;
  const values = new KeyvRedis<string>(client, { keyPrefixSeparator: ':', throwOnErrors: true });
  return {
    keyv: createKeyv(values, `${name}:value`),
    index: createIndex(client, prefix),
    leases: createLeases(client, prefix),
    counters: createRedisCounters(client, prefix),
    schema: createSchemaMark(client, prefix),
    limiter: (points, scope) =>
      limiterOver(
        new RateLimiterRedis({
          storeClient: client,
          useRedisPackage: true,
          rejectIfRedisNotReady: true,
          points,
          duration: limitDurationSeconds,
          keyPrefix: `${prefix}limit:${scope}`,
        }),
      ),
    check: async () => {
      await client.set(`${prefix}checked`, '1');
    },
    scrub: async () => ({ ok: true }),
    remedyFor: (error) => remedyFor(url, error),
    close: () => disconnect(client),
  };
}

async function connect(url: string): Promise<Client> {
  let client: Client | undefined;
  try {
    const created = (client = createOurClient(url));
    await callStore('connect', () => created.connect());
    return created;
  } catch (error) {
    if (client?.isOpen === true) client.destroy();
    throw serverUnusable('Redis', url, error);
  }
}

function createOurClient(url: string) {
  let wasReady = false;
  const client = createClient({
    url,
    // A call while the connection is lost fails at once.
    disableOfflineQueue: true,
    commandsQueueMaxLength: mostOutstanding,
    socket: {
      connectTimeout: callTimeoutMs,
      reconnectStrategy: (retries, cause) =>
        wasReady ? Math.min(100 * 2 ** retries, longestReconnectWaitMs) : cause,
    },
  });
  // Whoever calls meanwhile is told; an error without a listener would end the program.
  client.on('error', () => {});
  client.on('ready', () => {
    wasReady = true;
  });
  return client;
}

async function disconnect(client: Client): Promise<void> {
  if (!client.isOpen) return;
  try {
    await callStore('disconnect', () => client.close());
  } catch {
    client.destroy();
  }
}

function createIndex(client: Client, prefix: string): RecordIndex {
  const removeSome = async (selection: Selection): Promise<number> => {
    const removed = await callStore('delete records', () =>
      client.eval(removeScript, {
        arguments: [prefix, selection.by, subjectOf(selection), String(removedAtOnce)],
      }),
    );
    return Number(removed);
  };
  return {
    hold: async (key, owners, expiresAt) => {
      const all = client
        .multi()
        .zAdd(`${prefix}held`, { score: expiresAt ?? Infinity, value: key });
      for (const owner of owners) {
        all.sAdd(`${prefix}of:${owner}`, key).sAdd(`${prefix}owners:${key}`, owner);
      }
      await all.exec();
    },
    isHeld: async (key) => (await client.zScore(`${prefix}held`, key)) !== null,
    keysOf: (owner) => client.sMembers(`${prefix}of:${owner}`),
    remove: async (selection) => {
      while ((await removeSome(selection)) === removedAtOnce);
    },
  };
}

function subjectOf(selection: Selection): string {
  switch (selection.by) {
    case 'key':
      return selection.key;
    case 'owner':
      return selection.owner;
    case 'expiry':
      return String(selection.expiredAt);
  }
}

/** Redis lets leases expire by itself. */
function createLeases(client: Client, prefix: string): Leases {
  // As earlier versions called a lease.
  const begin = `${prefix}claim:`;
  return {
    take: async (key, _, ttlMs) => {
      const set = await client.set(begin + key, '1', {
        condition: 'NX',
        expiration: { type: 'PX', value: ttlMs },
      });
      return set === 'OK';
    },
    release: async (key) => {
      await client.del(begin + key);
    },
    removeNaming: (part) => removeNaming(client, begin, part),
    removeExpired: async () => {},
  };
}

/** What is wrong with the server and what to do, by the first word of its refusal. */
const remedies: ReadonlyMap<string, string> = new Map([
  ['OOM', 'has no memory left: raise its maxmemory, and leave maxmemory-policy at noeviction'],
  ['MISCONF', 'cannot save to its disk: make room there, and see its log'],
  ['READONLY', 'is a replica that takes no writes: name the primary in STORE_URL'],
  ['LOADING', 'reads its data: it is used as soon as that is done'],
  ...['NOAUTH', 'WRONGPASS', 'NOPERM'].map((refusal): [string, string] => [
    refusal,
    'refuses what the bot does: see the name, password and rights in STORE_URL',
  ]),
]);

function remedyFor(url: string, error: unknown): string {
  const server = `the Redis server at ${new URL(url).host}`;
  const remedy = remedies.get(refusalOf(error) ?? '');
  return remedy === undefined
    ? `start ${server}, or see that it can be reached: the bot connects by itself`
    : `${server} ${remedy}`;
}

/** The first word of what Redis refuses with: https://redis.io/docs/latest/develop/reference/protocol-spec/#simple-errors */
function refusalOf(error: unknown): string | undefined {
  if (error instanceof AggregateError) return error.errors.map(refusalOf).find(Boolean);
  return error instanceof Error ? /^[A-Z]{2,}\b/.exec(error.message)?.[0] : undefined;
}

function createSchemaMark(client: Client, prefix: string): SchemaMark {
  return {
    load: async () => {
      const version = await client.get(`${prefix}schema`);
      return version === null ? undefined : Number(version);
    },
    save: async (version) => {
      await client.set(`${prefix}schema`, String(version));
    },
  };
}
