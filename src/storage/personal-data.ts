import type { PersonalData } from '../core/stores.ts';
import type { ForgettingLimiter } from './engine.ts';
import type { OwnMissStore } from './miss-store.ts';
import {
  answerKind,
  conversationKind,
  digestContactKind,
  feedbackKind,
  ownedBy,
  preferenceKind,
  readerReportKind,
} from './record-kinds.ts';
import { openRecords, type RecordBase } from './record-store.ts';
import { removalTimeoutMs, StoreFailure } from './store-failure.ts';

/**
 * Rejects where the store fails, and where what was erased can still be read in a file. Limiters may be
 * added later; all of them forget who is erased.
 */
export function createPersonalData(
  base: RecordBase,
  limiters: readonly ForgettingLimiter[],
  misses: OwnMissStore,
): PersonalData {
  const { engine, call, scopes } = base;
  const conversations = openRecords(conversationKind, base);
  const answers = openRecords(answerKind, base);
  const feedback = openRecords(feedbackKind, base);
  const reports = openRecords(readerReportKind, base);
  const preferences = openRecords(preferenceKind, base);
  const contacts = openRecords(digestContactKind, base);
  return {
    show: async (person) => {
      const owner = ownedBy.person(person);
      const [kept] = await preferences.of(owner);
      return {
        conversations: await conversations.of(owner),
        answers: await answers.of(owner),
        feedback: await feedback.of(owner),
        reports: await reports.of(owner),
        preference: kept?.preference,
        digests: await contacts.of(owner),
        possibleMisses: await misses.countOf(person),
      };
    },
    erase: (person) => {
      const owner = ownedBy.person(person);
      const remove = () => engine.index.remove({ by: 'owner', owner });
      return scopes.erase(owner, async () => {
        await call('delete records', remove, removalTimeoutMs);
        await misses.forget(person);
        await call('delete leases', () => engine.leases.removeNaming(person));
        await call('delete counters', () => engine.counters.removeNaming(person));
        for (const limiter of limiters) await call('forget a count', () => limiter.forget(person));
        const overwritten = await call(
          'overwrite what was deleted',
          engine.scrub,
          removalTimeoutMs,
        );
        if (!overwritten.ok) {
          throw new StoreFailure('overwrite what was deleted', overwritten.reason);
        }
      });
    },
  };
}
