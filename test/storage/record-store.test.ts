import { beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createKeyv } from '../../src/storage/create-keyv.ts';
import type { Engine, RecordIndex } from '../../src/storage/engine.ts';
import { createWorkScopes } from '../../src/storage/work-scopes.ts';
import { createMemoryEngine } from '../../src/storage/memory/memory-engine.ts';
import { openRecords, type RecordKind } from '../../src/storage/record-store.ts';
import { callStore, forgiveNothing } from '../../src/storage/store-failure.ts';

const noteKind: RecordKind<{ text: string }> = {
  name: 'note',
  schema: z.object({ text: z.string() }),
  ttlMs: 1000,
  ownersOf: () => ['person:1'],
  onFailure: 'reject',
};

describe('a record store', () => {
  let engine: Engine;
  let problems: string[];

  beforeEach(() => {
    engine = createMemoryEngine();
    problems = [];
  });

  const notesOver = (index: RecordIndex) =>
    openRecords(noteKind, {
      engine: { ...engine, index },
      clock: () => 0,
      call: callStore,
      forgive: forgiveNothing,
      scopes: createWorkScopes(),
      report: (problem) => problems.push(problem),
    });

  it('deletes a record that its schema no longer takes, says so once and counts it as absent', async () => {
    await engine.index.hold('note:a', ['person:1'], undefined);
    await engine.keyv.set('note:a', { value: { text: 5 } });
    const notes = notesOver(engine.index);
    expect(await notes.load('a')).toBeUndefined();
    expect(await notes.of('person:1')).toEqual([]);
    expect(problems).toEqual(['a note could not be read any more and was deleted']);
    expect(await engine.index.keysOf('person:1')).toEqual([]);
  });

  it('keeps nothing where the record is erased between its entry and its value', async () => {
    const notes = notesOver({
      ...engine.index,
      hold: async (key, owners, expiresAt) => {
        await engine.index.hold(key, owners, expiresAt);
        await engine.index.remove({ by: 'owner', owner: 'person:1' });
      },
    });
    await notes.save('a', { text: 'mine' });
    expect(await engine.keyv.get('note:a')).toBeUndefined();
    expect(await engine.index.keysOf('person:1')).toEqual([]);
  });

  it('rejects where a value cannot be read: that is no absence', async () => {
    const failing = {
      get: () => Promise.reject(new Error('gone')),
      set() {},
      delete() {},
      clear() {},
    };
    engine = { ...engine, keyv: createKeyv(failing, 'notes') };
    const notes = notesOver(engine.index);
    await expect(notes.load('a')).rejects.toThrow('the store failed to read a note');
  });

  it('rejects where no answer comes within two seconds', async () => {
    const notes = notesOver({ ...engine.index, hold: () => new Promise(() => {}) });
    vi.useFakeTimers();
    const refused = expect(notes.save('a', { text: 'mine' })).rejects.toThrow(
      'no answer within 2000 ms',
    );
    await vi.advanceTimersByTimeAsync(2000);
    vi.useRealTimers();
    await refused;
  });
});
