import { randomUUID } from 'node:crypto';
import type {
  DigestContactStore,
  DigestLogStore,
  DigestRoster,
  DigestStore,
} from '../core/stores.ts';
import {
  digestContactKind,
  digestKind,
  digestLogKind,
  ownedBy,
  rosterKind,
} from './record-kinds.ts';
import { openRecords, type RecordBase } from './record-store.ts';

export interface DigestStores {
  readonly digests: DigestStore;
  readonly digestRoster: DigestRoster;
  readonly digestContacts: DigestContactStore;
  readonly digestLogs: DigestLogStore;
}

const rosterId = 'digests';

export function createDigestStores(base: RecordBase): DigestStores {
  const digests = openRecords(digestKind, base);
  const contacts = openRecords(digestContactKind, base);
  const logs = openRecords(digestLogKind, base);
  const roster = openRecords(rosterKind, base);
  const rosterChanged = () => roster.save(rosterId, randomUUID());
  return {
    digests: {
      load: (channel) => digests.load(channel),
      of: (server) => digests.of(ownedBy.server(server)),
      save: async (settings) => {
        await digests.save(settings.channel, settings);
        await rosterChanged();
      },
      remove: async (channel) => {
        await digests.remove(channel);
        await contacts.remove(channel);
        await rosterChanged();
      },
    },
    digestRoster: {
      version: () => roster.load(rosterId),
      all: () => digests.of(ownedBy.digests),
    },
    digestContacts: {
      load: (channel) => contacts.load(channel),
      save: async (contact) => {
        // Owners add up: of an earlier one nothing stays.
        await contacts.remove(contact.channel);
        await contacts.save(contact.channel, contact);
      },
    },
    digestLogs: {
      load: async (channel) => (await logs.load(channel))?.log,
      save: (channel, server, log) => logs.save(channel, { server, log }),
    },
  };
}
