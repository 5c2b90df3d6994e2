import { createHash, createHmac, randomBytes } from 'node:crypto';
import { maskPersonal } from '../core/conversation/mask-personal.ts';
import { current, withAsk, withoutAsker, type Miss } from '../core/conversation/miss.ts';
import type { PersonId } from '../core/conversation/place.ts';
import { createTurnQueue } from '../core/conversation/turn-queue.ts';
import { foldQuestion } from '../core/passages/fold-question.ts';
import type { DeclinedQuestion, MissStore } from '../core/stores.ts';
import { missKind, ownedBy } from './record-kinds.ts';
import { openRecords, type RecordBase } from './record-store.ts';

/** Misses, and what an erasure needs of them. */
export interface OwnMissStore extends MissStore {
  /** How many may be of a person: their hash fits that of one in 256. Rejects where the store fails. */
  countOf(person: PersonId): Promise<number>;
  /** Forgets what may have been asked by a person. Rejects where the store fails. */
  forget(person: PersonId): Promise<void>;
}

const saltBytes = 16;

export function createMissStore(base: RecordBase): OwnMissStore {
  const { clock, scopes } = base;
  const misses = openRecords(missKind, base);
  // Of an erasure nothing is forgiven.
  const strict = openRecords({ ...missKind, onFailure: 'reject' }, base);
  const inTurn = createTurnQueue();
  const all = async () =>
    (await misses.of(ownedBy.misses))
      .map((miss) => current(miss, clock()))
      .filter(({ asks }) => asks.length > 0);

  const fitting = async (person: PersonId) =>
    (await all()).filter((miss) => miss.asks.some(({ asker }) => asker === hashOf(person, miss)));

  const forgetIn = async (id: string, person: PersonId) => {
    const miss = await strict.load(id);
    if (miss === undefined) return;
    const rest = withoutAsker(current(miss, clock()), hashOf(person, miss));
    // Removed first: of the servers in which others have not asked it nothing stays either.
    await strict.remove(id);
    if (rest.asks.length > 0) await strict.save(id, rest);
  };

  return {
    keep: async ({ words, language, person, server }) => {
      const masked = maskPersonal(words);
      const id = idOf(masked, language);
      const keep = async () => {
        const owner = ownedBy.person(person);
        if (scopes.isErased([owner])) return;
        const salt = randomBytes(saltBytes).toString('hex');
        const before = (await misses.load(id)) ?? { words: masked, language, salt, asks: [] };
        const asker = hashOf(person, before);
        await misses.save(id, withAsk({ ...before, words: masked }, { asker, server }, clock()));
        // An erasure that began meanwhile may have looked for it too early.
        if (scopes.isErased([owner])) await forgetIn(id, person);
      };
      await inTurn(id, () => scopes.write(keep));
    },
    all,
    countOf: async (person) => (await fitting(person)).length,
    forget: async (person) => {
      for (const { words, language } of await fitting(person)) {
        const id = idOf(words, language);
        await inTurn(id, () => forgetIn(id, person));
      }
    },
  };
}

function hashOf(person: PersonId, { salt }: Pick<Miss, 'salt'>): string {
  return createHmac('sha256', salt).update(person).digest('hex').slice(0, 2);
}

/** The same for what differs in case, accents and punctuation only. */
function idOf(words: string, language: DeclinedQuestion['language']): string {
  const folded = createHash('sha256').update(foldQuestion(words)).digest('hex').slice(0, 32);
  return `${language}:${folded}`;
}
