import type { Knowledge } from '../../../passages/knowledge.ts';
import type { Language } from '../../../passages/language.ts';
import type { EntityId } from '../../../passages/passage.ts';
import type { HeldSentence, NearSentence } from '../../reading/held-sentence.ts';
import type { Judging } from '../judging.ts';
import { isDoer } from '../../reading/doers.ts';
import type { Stated } from '../../reading/read-stated.ts';

/** What of a claim a passage has not: known things, names that nobody knows, and foreign countries. */
export interface Foreign {
  readonly missing: readonly EntityId[];
  readonly strangers: readonly string[];
  readonly countries: readonly string[];
}

/** From this share of its words without names in the passage, a claim says what the sentence says. */
const leastWords = { en: 0.6, es: 0.6, zh: 0.4 } as const satisfies Record<Language, number>;

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
  language: Language,
): boolean {
  // A country beside a name only says whose it is.
  const own = missing.filter((id) => strangers.length === 0 || !isCountry(id, knowledge));
  const known = own[0];
  const isNamed = own.length + strangers.length > 0;
  const others = own.length + strangers.length + (isNamed ? 0 : countries.length);
  if (others !== 1 || wordShare < leastWords[language]) return false;
  const subjects = [...claim.entities].filter((id) => !missing.includes(id) && !everywhere.has(id));
  const { entities } = held.stated;
  const isSameSubject = subjects.some((id) => entities.has(id) || held.titled.has(id));
  if (
    !isSameSubject ||
    subjects.some((id) => known !== undefined && links.between(id, known).size > 0)
  ) {
    return false;
  }
  if (!isNamed || (known !== undefined && isCountry(known, knowledge))) {
    return standsForCountry(claim, held);
  }
  const kind = known === undefined ? undefined : kindOf(known, knowledge);
  const rivals = [...entities].filter(
    (id) =>
      !claim.entities.has(id) &&
      !nowhere.has(id) &&
      kindOf(id, knowledge) !== undefined &&
      (kind === undefined || kindOf(id, knowledge) === kind),
  );
  // Where a thing is may be told by several places, a city and its region.
  const isOfPlace =
    kind === 'place' &&
    held.tells.some(({ of, what, by }) => {
      return (
        what === 'location' && subjects.includes(of) && by !== undefined && rivals.includes(by)
      );
    });
  return rivals.length === 1 || isOfPlace;
}

/** Whether a foreign country stands where a sentence has another, or China, which the claim does not name. */
function standsForCountry(claim: Stated, { tells, stated }: HeldSentence): boolean {
  const isOfChina = (id: EntityId | undefined) => String(id) === 'china';
  const told = stated.countries.filter((code) => !claim.countries.includes(code));
  const isChinaTold =
    stated.names.some(({ name }) => name === 'china') ||
    tells.some(({ of, by }) => isOfChina(of) || isOfChina(by));
  return told.length === 1 || (isChinaTold && ![...claim.entities].some(isOfChina));
}

function isCountry(id: EntityId, { entities }: Knowledge): boolean {
  const entity = entities.get(id);
  return entity?.type === 'place' && (entity.speaksAs !== undefined || countryIds.has(id));
}

/** Countries that the glossary has as places. */
const countryIds: ReadonlySet<string> = new Set(['united-states', 'russia', 'canada', 'brazil']);

function kindOf(id: EntityId, knowledge: Knowledge): 'doer' | 'place' | undefined {
  if (isDoer(id, knowledge)) return 'doer';
  return knowledge.entities.get(id)?.type === 'place' ? 'place' : undefined;
}
