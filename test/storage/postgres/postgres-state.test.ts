import { Pool } from 'pg';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPostgresEngine } from '../../../src/storage/postgres/postgres-engine.ts';
import { lastingStateContract, stateContract } from '../../contracts/state-contract.ts';
import { unusableServerContract } from '../../contracts/unusable-server-contract.ts';
import {
  conversationIdOf,
  conversationOf,
  personOf,
  reservationOf,
} from '../../support/records.ts';
import {
  createPostgresStore,
  isMissing,
  postgresUrl,
  type TestStore,
} from '../../support/stores.ts';

describe.skipIf(await isMissing('PostgreSQL', postgresUrl))('the state in PostgreSQL', () => {
  stateContract(createPostgresStore);
  lastingStateContract(createPostgresStore);
});

describe.skipIf(await isMissing('PostgreSQL', postgresUrl))('an erasure in PostgreSQL', () => {
  const ana = personOf('184000000000000001');
  const id = conversationIdOf('ask:1');
  let store: TestStore;
  let pool: Pool;

  beforeEach(async () => {
    store = await createPostgresStore();
    pool = new Pool({ connectionString: postgresUrl });
  });

  afterEach(async () => {
    await store.remove();
    await pool.end();
  });

  const untilWaiting = async (statement: string) => {
    const waiting = `SELECT 1 FROM pg_stat_activity
      WHERE wait_event_type = 'Lock' AND query LIKE $1 AND query NOT LIKE '%pg_stat_activity%'`;
    await vi.waitUntil(
      async () => (await pool.query(waiting, [`%${statement}%`])).rows.length > 0,
      { timeout: 30_000, interval: 10 },
    );
  };

  it('is not needed for the tokens of a person: the sweep deletes their count after two days', async () => {
    const state = await store.open();
    await state.tokens.reserve(reservationOf(10, { person: personOf('184000000000000001') }));
    await store.pass(2 * 24 * 60 * 60 * 1000 - 1);
    await state.housekeeping.sweep();
    expect(await store.holds('184000000000000001')).toBe(true);
    await store.pass(1);
    await state.housekeeping.sweep();
    expect(await store.holds('184000000000000001')).toBe(false);
  });

  it('and a program that starts meanwhile do not wait for each other for ever', async () => {
    const state = await store.open();
    const over = new AbortController();
    const removing = Array.from({ length: 4 }, async (_, place) => {
      const own = conversationIdOf(`ask:${place}`);
      while (!over.signal.aborted) {
        await state.conversations.save(own, conversationOf('again', [ana]));
        await state.personalData.erase(ana);
      }
    });
    for (let start = 0; start < 25; start += 1) await (await store.open()).close();
    over.abort();
    await Promise.all(removing);
  });

  it('does not miss what is saved while it is under way', async () => {
    const state = await store.open();
    await state.conversations.save(id, conversationOf('before', [ana]));
    const other = await pool.connect();
    await other.query('BEGIN');
    await other.query(`SELECT * FROM ${store.prefix}_owners FOR UPDATE`);
    const erasure = state.personalData.erase(ana);
    await untilWaiting(`DELETE FROM public.${store.prefix}_owners`);
    const save = state.conversations.save(id, conversationOf('meanwhile', [ana]));
    await Promise.race([save, untilWaiting(`INSERT INTO public.${store.prefix}_held`)]);
    await other.query('COMMIT');
    other.release();
    await Promise.all([erasure, save]);
    await state.personalData.erase(ana);
    expect(await store.holds('meanwhile')).toBe(false);
  });

  it('is waited for by a save that has written its value already', async () => {
    const engine = await openPostgresEngine(store.url, store.prefix);
    await engine.index.hold('conversation:ask:1', [`person:${ana}`], undefined);
    const other = await pool.connect();
    await other.query('BEGIN');
    await other.query(`SELECT * FROM ${store.prefix}_held FOR UPDATE`);
    const isHeld = engine.index.isHeld('conversation:ask:1');
    await Promise.race([isHeld, untilWaiting('FOR KEY SHARE')]);
    await other.query(`DELETE FROM ${store.prefix}_held`);
    await other.query('COMMIT');
    other.release();
    expect(await isHeld).toBe(false);
    await engine.close();
  });
});

describe.skipIf(await isMissing('PostgreSQL', postgresUrl))(
  'a lost connection to PostgreSQL',
  () => {
    it('fails no more than the call that it hits', async () => {
      const store = await createPostgresStore();
      const state = await store.open();
      const pool = new Pool({ connectionString: postgresUrl });
      await pool.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE query LIKE $1 AND pid <> pg_backend_pid()`,
        [`%${store.prefix}%`],
      );
      // The news of it takes a moment; without a listener it ends the program.
      await vi.waitUntil(() =>
        state.housekeeping.check().then(
          () => true,
          () => false,
        ),
      );
      await pool.end();
      await store.remove();
    });
  },
);

describe('a PostgreSQL server that cannot be used', () => {
  unusableServerContract({ name: 'PostgreSQL', address: 'postgres://me:hunter2@127.0.0.1' });
});
