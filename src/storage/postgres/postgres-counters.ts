import type { Pool, PoolClient } from 'pg';
import {
  counted,
  additionTo,
  type CounterBound,
  type Counters,
  type CounterValue,
} from '../counters.ts';
import { inTransaction } from './postgres-transaction.ts';

export const counterTable = (prefix: string): string => `
  CREATE TABLE IF NOT EXISTS ${prefix}counters
    (key text PRIMARY KEY, value bigint NOT NULL, expires_at bigint NOT NULL);
`;

export function createPostgresCounters(pool: Pool, prefix: string): Counters {
  const table = `${prefix}counters`;

  /** What a counter holds. That of one that begins nobody else changes until the transaction ends. */
  async function take(
    client: PoolClient,
    { key, begins }: CounterBound,
    now: number,
    expiresAt: number,
  ): Promise<number | undefined> {
    const { rows } = begins
      ? await client.query(
          `INSERT INTO ${table} AS known VALUES ($1, 0, $2)
           ON CONFLICT (key) DO UPDATE SET expires_at = excluded.expires_at,
             value = CASE WHEN known.expires_at > $3 THEN known.value ELSE 0 END
           RETURNING value`,
          [key, expiresAt, now],
        )
      : await client.query(`SELECT value FROM ${table} WHERE key = $1 AND expires_at > $2`, [
          key,
          now,
        ]);
    return rows[0] === undefined ? undefined : Number(rows[0]['value']);
  }

  return {
    add: (amount, bounds, now, ttlMs) =>
      inTransaction(pool, async (client) => {
        const counters: CounterValue[] = [];
        for (const bound of bounds) {
          counters.push({ ...bound, value: await take(client, bound, now, now + ttlMs) });
          const addition = additionTo(counters, amount);
          // The next is not even begun then.
          if (addition.kind === 'beyond') return addition;
        }
        const keys = counted(counters).map(({ key }) => key);
        await client.query(`UPDATE ${table} SET value = value + $1 WHERE key = ANY($2)`, [
          amount,
          keys,
        ]);
        return additionTo(counters, amount);
      }),
    correct: async (keys, difference) => {
      // One after the other and in the order in which they are added to, so that no two wait for each other.
      for (const key of keys) {
        await pool.query(`UPDATE ${table} SET value = value + $1 WHERE key = $2`, [
          difference,
          key,
        ]);
      }
    },
    removeNaming: async (part) => {
      await pool.query(
        `DELETE FROM ${table} WHERE position(':' || $1 || ':' in ':' || key || ':') > 0`,
        [part],
      );
    },
    removeExpired: async (now) => {
      await pool.query(`DELETE FROM ${table} WHERE expires_at <= $1`, [now]);
    },
  };
}
