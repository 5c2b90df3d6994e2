import type { Knowledge } from '../passages/knowledge.ts';
import type { EntityId } from '../passages/passage.ts';
import type { HeldSentence, NearSentence } from './held-sentence.ts';
import type { Judging } from './judging.ts';
import { isDoer } from './other-party.ts';
import type { Stated } from './read-stated.ts';

/** What of a claim a passage has not: known things, names that nobody knows, and foreign countries. */
export interface Foreign {
  readonly missing: readonly EntityId[];
  readonly strangers: readonly string[];
  readonly countries: readonly string[];
}

/** From this share of its words without names in the passage, a claim says what the sentence says. */
const leastWords = 0.6;

const nowhere: ReadonlySet<string> = new Set([
  'peru',
  'china',
  'government-of-peru',
  'government-of-china',
]);

/**
 * Whether a claim says what a sentence says with one other name in the place of the only one of its
 * kind: pecans from Piura for pecans from Ica. Of a list, a name more is no contradiction.
 */
export function standsForAnother(
  claim: Stated,
  { held, wordShare }: NearSentence,
  { missing, strangers, countries }: Foreign,
  { knowledge, everywhere, links }: Judging,
): boolean {
  const known = missing[0];
  // A country beside a name only says whose it is.
  const others = missing.length + strangers.length + (strangers.length > 0 ? 0 : countries.length);
  if (others !== 1 || wordShare < leastWords) return false;
  const own = [...claim.entities].filter((id) => id !== known && !everywhere.has(id));
  const { entities } = held.stated;
  const isSameSubject = own.some((id) => entities.has(id) || held.titled.has(id));
  if (
    !isSameSubject ||
    own.some((id) => known !== undefined && links.between(id, known).size > 0)
  ) {
    return false;
  }
  if (missing.length + strangers.length === 0) return standsForChina(claim, held);
  const kind = known === undefined ? undefined : kindOf(known, knowledge);
  const rivals = [...entities].filter(
    (id) =>
      !claim.entities.has(id) &&
      !nowhere.has(id) &&
      kindOf(id, knowledge) !== undefined &&
      (kind === undefined || kindOf(id, knowledge) === kind),
  );
  return rivals.length === 1;
}

/** Whether a foreign country stands where a sentence has China, which the claim does not name. */
function standsForChina(claim: Stated, { tells }: HeldSentence): boolean {
  const isOfChina = (id: EntityId | undefined) => String(id) === 'china';
  return (
    tells.some(({ of, by }) => isOfChina(of) || isOfChina(by)) &&
    !claim.names.some(({ name }) => name === 'china')
  );
}

function kindOf(id: EntityId, knowledge: Knowledge): 'doer' | 'place' | undefined {
  if (isDoer(id, knowledge)) return 'doer';
  return knowledge.entities.get(id)?.type === 'place' ? 'place' : undefined;
}
