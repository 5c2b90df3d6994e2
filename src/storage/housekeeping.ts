import type { Housekeeping, ServerStore } from '../core/stores.ts';
import type { Selection } from './engine.ts';
import { departureKind, departureMs, ownedBy } from './record-kinds.ts';
import { openRecords, type RecordBase } from './record-store.ts';
import { removalTimeoutMs } from './store-failure.ts';

export function createServerStore(base: RecordBase): ServerStore {
  const { forgive, clock } = base;
  const departures = openRecords(departureKind, base);
  return {
    joined: (server) => forgive(undefined, () => departures.remove(server)),
    left: (server) =>
      forgive(undefined, async () => {
        // Told again, as after a restart, it still counts from the first time.
        if ((await departures.load(server)) !== undefined) return;
        await departures.save(server, { server, leftAt: clock() });
      }),
  };
}

export function createHousekeeping(base: RecordBase): Housekeeping {
  const { engine, call, forgive, clock } = base;
  const { index, leases, counters } = engine;
  const departures = openRecords(departureKind, base);
  const remove = (selection: Selection) =>
    call('delete records', () => index.remove(selection), removalTimeoutMs);
  return {
    check: () => call('be written', engine.check),
    sweep: () =>
      forgive(undefined, async () => {
        for (const { server, leftAt } of await departures.of(ownedBy.departures)) {
          if (clock() - leftAt < departureMs) continue;
          await remove({ by: 'owner', owner: ownedBy.server(server) });
          await departures.remove(server);
        }
        await remove({ by: 'expiry', expiredAt: clock() });
        await call('delete expired leases', () => leases.removeExpired(clock()));
        await call('delete expired counters', () => counters.removeExpired(clock()));
        await call('overwrite what was deleted', engine.scrub, removalTimeoutMs);
      }),
  };
}
