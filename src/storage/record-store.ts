import type { Keyv } from 'keyv';
import { z } from 'zod';
import type { RecordIndex } from './engine.ts';
import { callStore } from './store-failure.ts';

/** One kind of record: what it looks like, whose it is and how long it is kept. */
export interface RecordKind<Value> {
  /** The first part of the key. */
  readonly name: string;
  readonly schema: z.ZodType<Value>;
  /** From the last save on; undefined for ever. */
  readonly ttlMs: number | undefined;
  /** Under whom the index finds it. */
  readonly ownersOf: (value: Value, id: string) => readonly string[];
}

export interface RecordStore<Value> {
  /** Undefined where nothing is kept, where it has expired, and where it cannot be read any more: it is then deleted. */
  load(id: string): Promise<Value | undefined>;
  save(id: string, value: Value): Promise<void>;
  remove(id: string): Promise<void>;
  /** All of an owner's records of this kind. */
  of(owner: string): Promise<readonly Value[]>;
}

/** What record stores are made over. */
export interface RecordBase {
  readonly keyv: Keyv;
  readonly index: RecordIndex;
  readonly clock: () => number;
  /** Told of what is wrong with a record, without its content. */
  readonly report: (problem: string) => void;
}

/** Records of one kind over Keyv, parsed when they are read. */
export function createRecordStore<Value>(
  kind: RecordKind<Value>,
  { keyv, index, clock, report }: RecordBase,
): RecordStore<Value> {
  const prefix = `${kind.name}:`;
  const kept = z.object({ expiresAt: z.number().optional(), value: kind.schema });

  const removeKey = (key: string) =>
    callStore(`delete a ${kind.name}`, () => index.remove({ by: 'key', key }));

  const loadKey = async (key: string): Promise<Value | undefined> => {
    const found = await callStore(`read a ${kind.name}`, () => keyv.get<unknown>(key));
    if (found === undefined) return undefined;
    const parsed = kept.safeParse(found);
    if (!parsed.success) {
      report(`a ${kind.name} could not be read any more and was deleted`);
      await removeKey(key);
      return undefined;
    }
    const { expiresAt, value } = parsed.data;
    return expiresAt !== undefined && expiresAt <= clock() ? undefined : value;
  };

  return {
    load: (id) => loadKey(prefix + id),
    save: async (id, value) => {
      const key = prefix + id;
      const expiresAt = kind.ttlMs === undefined ? undefined : clock() + kind.ttlMs;
      const operation = `keep a ${kind.name}`;
      await callStore(operation, () => index.hold(key, kind.ownersOf(value, id), expiresAt));
      await callStore(operation, () => keyv.set(key, { expiresAt, value }, kind.ttlMs));
      // Erased between the two: the value is one that the index does not know of, so it goes too.
      if (!(await callStore(operation, () => index.isHeld(key)))) await removeKey(key);
    },
    remove: (id) => removeKey(prefix + id),
    of: async (owner) => {
      const keys = await callStore(`find a ${kind.name}`, () => index.keysOf(owner));
      const values: Value[] = [];
      for (const key of keys) {
        const value = key.startsWith(prefix) ? await loadKey(key) : undefined;
        if (value !== undefined) values.push(value);
      }
      return values;
    },
  };
}
