import { z } from 'zod';
import type { Counters } from '../counters.ts';
import { removeNaming, type KeyClient } from './redis-keys.ts';

interface Client extends KeyClient {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/**
 * The same as `additionTo` and what follows it, in one step for everyone else. Gives the place from 1 of
 * the one that had no room, else 0, or -1 where the first held nothing.
 */
const addScript = `
  local amount, ttl = tonumber(ARGV[1]), ARGV[2]
  local isFirst = tonumber(redis.call('GET', KEYS[1]) or '0') <= 0
  local counted = {}
  for place, key in ipairs(KEYS) do
    local most, begins = tonumber(ARGV[2 * place + 1]), ARGV[2 * place + 2]
    local value = redis.call('GET', key)
    if value or begins == '1' then
      if not isFirst and tonumber(value or '0') + amount > most then return place end
      table.insert(counted, key)
    end
  end
  for _, key in ipairs(counted) do
    redis.call('INCRBY', key, amount)
    redis.call('PEXPIRE', key, ttl)
  end
  return isFirst and -1 or 0
`;

const correctScript = `
  for _, key in ipairs(KEYS) do
    if redis.call('EXISTS', key) == 1 then redis.call('INCRBY', key, ARGV[1]) end
  end
`;

/** Redis lets counters expire by itself. */
export function createRedisCounters(client: Client, prefix: string): Counters {
  const begin = `${prefix}counter:`;
  const keysOf = (keys: readonly string[]) => keys.map((key) => begin + key);
  return {
    add: async (amount, bounds, _, ttlMs) => {
      const limits = bounds.flatMap(({ most, begins }) => [String(most), begins ? '1' : '0']);
      const place = await client.eval(addScript, {
        keys: keysOf(bounds.map(({ key }) => key)),
        arguments: [String(amount), String(ttlMs), ...limits],
      });
      const beyond = bounds[z.number().parse(place) - 1];
      return beyond === undefined
        ? { kind: 'added', toNothing: place === -1 }
        : { kind: 'beyond', key: beyond.key };
    },
    correct: async (keys, difference) => {
      await client.eval(correctScript, { keys: keysOf(keys), arguments: [String(difference)] });
    },
    removeNaming: (part) => removeNaming(client, begin, part),
    removeExpired: async () => {},
  };
}
