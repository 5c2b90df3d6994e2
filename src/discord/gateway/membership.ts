import { z } from 'zod';
import { type ServerId, serverIdSchema } from '../../core/conversation/place.ts';
import type { MarkStore, ServerStore } from '../../core/stores.ts';

/** The store's record of the servers that a shard is in. */
export interface Membership {
  /** Takes all servers of the shard at a connection; those left while away are found out. */
  readonly all: (servers: readonly ServerId[]) => Promise<void>;
  readonly joined: (server: ServerId) => Promise<void>;
  readonly left: (server: ServerId) => Promise<void>;
}

const listSchema = z.array(serverIdSchema);

/**
 * Discord tells of a departure only while connected, so the list of the last connection is kept.
 */
export function createMembership(
  shard: string,
  servers: ServerStore,
  marks: MarkStore,
): Membership {
  const mark = `servers:${shard}`;
  const current = new Set<ServerId>();
  const save = () => marks.save(mark, JSON.stringify([...current]));
  return {
    async all(now) {
      const before = parseList(await marks.load(mark));
      current.clear();
      for (const server of now) {
        current.add(server);
        await servers.joined(server);
      }
      for (const server of before) if (!current.has(server)) await servers.left(server);
      await save();
    },
    async joined(server) {
      current.add(server);
      await servers.joined(server);
      await save();
    },
    async left(server) {
      current.delete(server);
      await servers.left(server);
      await save();
    },
  };
}

function parseList(text: string | undefined): readonly ServerId[] {
  if (text === undefined) return [];
  try {
    return listSchema.catch([]).parse(JSON.parse(text));
  } catch {
    return [];
  }
}
