import { dayMs } from '../core/day-ms.ts';
import type { TokenLedger, TokenReservation } from '../core/stores.ts';
import type { CounterBound } from './counters.ts';
import { ownedBy } from './record-kinds.ts';
import type { RecordBase } from './record-store.ts';

/** Longer than a day, so that what was reserved before midnight is settled after it. */
const keptMs = 2 * dayMs;

const dayKey = ({ day }: TokenReservation) => `tokens:${day}`;

/** The person's id is a part of the key, so that an erasure finds it. */
const personKey = ({ day, person }: TokenReservation) =>
  person === undefined ? [] : [`tokens:${day}:${person}`];

export function createTokenLedger({
  engine: { counters },
  call,
  clock,
  scopes,
}: RecordBase): TokenLedger {
  return {
    reserve: async (reservation) => {
      const { tokens, most, mostOfPerson, isFirst, person } = reservation;
      const day: CounterBound = { key: dayKey(reservation), most, begins: true };
      const addition = await scopes.write(() => {
        // Of those who were erased meanwhile only the day's tokens are counted.
        const isErased = person !== undefined && scopes.isErased([ownedBy.person(person)]);
        const own = (isErased ? [] : personKey(reservation)).map((key): CounterBound => ({
          key,
          most: mostOfPerson,
          begins: isFirst,
        }));
        return call('reserve tokens', () => counters.add(tokens, [day, ...own], clock(), keptMs));
      });
      switch (addition.kind) {
        case 'added':
          return addition.toNothing ? 'first' : 'granted';
        case 'beyond':
          return addition.key === day.key ? 'budget' : 'share';
      }
    },
    settle: async (reservation, used) => {
      const keys = [dayKey(reservation), ...personKey(reservation)];
      await call('settle tokens', () => counters.correct(keys, used - reservation.tokens));
    },
  };
}
