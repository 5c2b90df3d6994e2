import { z } from 'zod';
import type { Engine } from './engine.ts';
import type { WorkScopes } from './work-scopes.ts';
import { forgiveNothing, type Forgive, type StoreCall } from './store-failure.ts';

/** One kind of record, with all that is particular to it. */
export interface RecordKind<Value> {
  /** The first part of the key. */
  readonly name: string;
  readonly schema: z.ZodType<Value>;
  /** From the last save on; undefined for ever. */
  readonly ttlMs: number | undefined;
  /** Instead, for a record that tells its own end: milliseconds since 1970. */
  readonly endsAt?: (value: Value) => number;
  /** The owners under which the index finds it: a person among them sees it and can have it erased. */
  readonly ownersOf: (value: Value, id: string) => readonly string[];
  /**
   * `forgive`: where the store fails, the record counts as absent, and is dropped when it is saved.
   * `reject`: there a failure must not look like absence or success.
   */
  readonly onFailure: 'forgive' | 'reject';
}

export interface RecordStore<Value> {
  /** Undefined where nothing is kept, where it has expired, and where it cannot be read any more: it is then deleted. */
  load(id: string): Promise<Value | undefined>;
  save(id: string, value: Value): Promise<void>;
  remove(id: string): Promise<void>;
  /** All of an owner's records of this kind; rejects where the store fails, whatever the kind. */
  of(owner: string): Promise<readonly Value[]>;
}

/** What record stores are made over. */
export interface RecordBase {
  readonly engine: Engine;
  readonly clock: () => number;
  readonly call: StoreCall;
  readonly forgive: Forgive;
  readonly scopes: WorkScopes;
  /** Told of what is wrong with a record, without its content. */
  readonly report: (problem: string) => void;
}

/** Records whose failures are forgiven where their kind says so, and of which no erasure misses one. */
export function openRecords<Value>(kind: RecordKind<Value>, base: RecordBase): RecordStore<Value> {
  const { scopes } = base;
  const records = createRecordStore(kind, base);
  const keyOf = (id: string) => `${kind.name}:${id}`;
  const orElse = kind.onFailure === 'forgive' ? base.forgive : forgiveNothing;
  return {
    load: (id) =>
      orElse<Value | undefined>(undefined, async () => {
        let wasRead = false;
        try {
          const value = await records.load(id);
          wasRead = true;
          return value;
        } finally {
          scopes.noteRead(keyOf(id), wasRead);
        }
      }),
    save: (id, value) =>
      orElse(undefined, () =>
        scopes.write(async () => {
          const owners = kind.ownersOf(value, id);
          if (scopes.isErased(owners)) return;
          // The store works again: what is to be saved was made as if nothing had been kept before.
          if (scopes.isUnread(keyOf(id))) return;
          await records.save(id, value);
          // A call that took too long may still take effect after the erasure has looked for it.
          if (scopes.isErased(owners)) await records.remove(id);
        }),
      ),
    remove: (id) => orElse(undefined, () => records.remove(id)),
    of: (owner) => records.of(owner),
  };
}

/** Records of one kind over Keyv, parsed when they are read. */
function createRecordStore<Value>(
  kind: RecordKind<Value>,
  { engine: { keyv, index }, call, clock, report }: RecordBase,
): RecordStore<Value> {
  const prefix = `${kind.name}:`;
  const kept = z.object({ expiresAt: z.number().optional(), value: kind.schema });

  const removeKey = (key: string) =>
    call(`delete a ${kind.name}`, () => index.remove({ by: 'key', key }));

  const loadKey = async (key: string): Promise<Value | undefined> => {
    const found = await call(`read a ${kind.name}`, () => keyv.get<unknown>(key));
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
      const expiresAt = endOf(kind, value, clock());
      const ttlMs = expiresAt === undefined ? undefined : expiresAt - clock();
      const operation = `keep a ${kind.name}`;
      await call(operation, () => index.hold(key, kind.ownersOf(value, id), expiresAt));
      await call(operation, () => keyv.set(key, { expiresAt, value }, ttlMs));
      // Erased between the two: the value is one that the index does not know of, so it goes too.
      if (!(await call(operation, () => index.isHeld(key)))) await removeKey(key);
    },
    remove: (id) => removeKey(prefix + id),
    of: async (owner) => {
      const keys = await call(`find a ${kind.name}`, () => index.keysOf(owner));
      const values: Value[] = [];
      for (const key of keys) {
        const value = key.startsWith(prefix) ? await loadKey(key) : undefined;
        if (value !== undefined) values.push(value);
      }
      return values;
    },
  };
}

function endOf<Value>(
  { ttlMs, endsAt }: RecordKind<Value>,
  value: Value,
  now: number,
): number | undefined {
  if (endsAt !== undefined) return endsAt(value);
  return ttlMs === undefined ? undefined : now + ttlMs;
}
