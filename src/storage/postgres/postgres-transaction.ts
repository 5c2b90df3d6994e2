import type { Pool, PoolClient } from 'pg';

/** Runs work as one transaction. */
export async function inTransaction<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let isDone = false;
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    isDone = true;
    return result;
  } finally {
    // Closing the connection rolls back what was not committed.
    client.release(!isDone);
  }
}
