import type { DatabaseSync } from 'node:sqlite';
import { counted, additionTo, type Counters } from '../counters.ts';
import { rewriteTable } from './sqlite-buckets.ts';
import { inTransaction, whileUnlocked } from './sqlite-file.ts';

export const counterTable = `
  CREATE TABLE IF NOT EXISTS counters
    (key TEXT PRIMARY KEY, value INTEGER NOT NULL, expires_at INTEGER NOT NULL) WITHOUT ROWID;
`;

export function createSqliteCounters(database: DatabaseSync): Counters {
  const load = database.prepare('SELECT value FROM counters WHERE key = ? AND expires_at > ?');
  const save = database.prepare('INSERT OR REPLACE INTO counters VALUES (?, ?, ?)');
  const shift = database.prepare('UPDATE counters SET value = value + ? WHERE key = ?');
  // As with records, a row deleted alone may leave a copy behind: these rewrite the table.
  const removeWhere = (condition: string, value: string | number) =>
    whileUnlocked(database, () =>
      inTransaction(database, () => {
        database.prepare(`DELETE FROM counters WHERE ${condition}`).run(value);
        rewriteTable(database, 'counters');
      }),
    );
  return {
    add: (amount, bounds, now, ttlMs) =>
      whileUnlocked(database, () =>
        inTransaction(database, () => {
          const counters = bounds.map((bound) => {
            const row = load.get(bound.key, now);
            return { ...bound, value: row === undefined ? undefined : Number(row['value']) };
          });
          const addition = additionTo(counters, amount);
          if (addition.kind === 'beyond') return addition;
          for (const { key, value = 0 } of counted(counters)) {
            save.run(key, value + amount, now + ttlMs);
          }
          return addition;
        }),
      ),
    correct: (keys, difference) =>
      whileUnlocked(database, () =>
        inTransaction(database, () => {
          for (const key of keys) shift.run(difference, key);
        }),
      ),
    removeNaming: (part) => removeWhere(`instr(':' || key || ':', ':' || ? || ':') > 0`, part),
    removeExpired: (now) => removeWhere('expires_at <= ?', now),
  };
}
