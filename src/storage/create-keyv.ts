import { Keyv } from 'keyv';

/** Where Keyv keeps values: what it asks of a storage adapter. */
export interface ValueStore {
  get(key: string): unknown;
  set(key: string, value: string, ttlMs?: number): unknown;
  delete(key: string): unknown;
  clear(): unknown;
}

/** Keyv over a storage adapter, set so that a failure never looks as if nothing were kept. */
export function createKeyv(store: ValueStore, namespace: string): Keyv {
  return new Keyv({
    store,
    namespace,
    // Our keys are whole already, and adapters that need a namespace put it before them themselves.
    useKeyPrefix: false,
    throwOnErrors: true,
    serialize: JSON.stringify,
    deserialize: parseKept,
  });
}

/** A text that is no JSON becomes a value that no schema takes, so that it counts as a damaged record. */
function parseKept(text: string) {
  try {
    return JSON.parse(text);
  } catch {
    return { value: text };
  }
}
