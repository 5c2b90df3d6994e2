import type { Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import { relationIdSchema, type EntityId } from '../../passages/passage.ts';
import type { Aspect } from '../claim-check.ts';
import type { Judging } from './judging.ts';
import type { Links } from './links.ts';
import { isDoer } from '../reading/doers.ts';
import { contraryNation } from './parties/nation-held.ts';
import { builtByOther } from './parties/other-builder.ts';
import { ownerOf } from './parties/ownership.ts';
import type { Stated } from '../reading/read-stated.ts';
import { checkingWordsIn } from '../words/words.ts';

/** A fact that the passages tell and that a claim goes against. */
export interface ContraryFact {
  readonly differs: Aspect;
  readonly of: EntityId;
  readonly what: readonly string[];
}

/** Where a passage tells that what a claim has as still to come, or still going on, is done. */
export function doneSince(claim: Stated, { links, everywhere }: Judging, language: Language) {
  if (!claim.isPending || claim.relations.has(inForce)) return undefined;
  const { stages } = checkingWordsIn(language);
  const done = stages.flatMap(({ pattern, done: ends }) => (pattern.test(claim.text) ? ends : []));
  return [...claim.entities]
    .filter((id) => !everywhere.has(id))
    .map((id) => links.doneAt(id, done))
    .find((place) => place !== undefined);
}

/** An agreement that is made may still not be in force. */
const inForce = relationIdSchema.parse('in-force');

/**
 * The fact that a claim goes against by the names alone: who owns or runs a thing, who bought it of
 * whom, and whose it is no longer. What was so once is no claim on today.
 */
export function contraryFact(
  claim: Stated,
  judging: Judging,
  language: Language,
): ContraryFact | undefined {
  const nation = contraryNation(claim, judging, language);
  if (nation !== undefined) return { ...nation, what: ['owner', 'acquisition'] };
  if (!claim.isNegative) {
    const built = builtByOther(claim, judging, language);
    if (built !== undefined) return { of: built, differs: 'names', what: ['builder'] };
  }
  if (claim.isNegative || claim.isNotOnly) return undefined;
  // What someone did in a year says nothing of whose a thing is since.
  const isDated = claim.dates.some(({ unit }) => unit === 'year');
  return (
    (claim.isPast ? undefined : contraryHolding(claim, judging)) ??
    contraryTrade(claim, judging, language) ??
    (claim.isPast || isDated ? undefined : formerParty(claim, judging))
  );
}

function contraryHolding(claim: Stated, judging: Judging): ContraryFact | undefined {
  if (claim.holding === undefined) return undefined;
  const { thing, holder, relation } = claim.holding;
  const what = relation === 'owner' ? ['owner', 'acquisition'] : ['operator'];
  switch (ownerOf(claim, judging)) {
    case 'reversed':
      return { differs: 'roles', of: holder, what: ['owner'] };
    case 'another':
      return { differs: 'names', of: thing, what };
    case 'none':
    case 'same':
    case 'unheld':
      return undefined;
  }
}

/** A buyer in the place of the seller, of what it bought, or of another buyer. */
function contraryTrade(
  claim: Stated,
  { links, knowledge }: Judging,
  language: Language,
): ContraryFact | undefined {
  const { transfer, entities } = claim;
  if (transfer === undefined || transfer.trade === 'both' || !isTrade(claim)) return undefined;
  const takers = partiesIn(transfer.taker, knowledge);
  const givers = partiesIn(transfer.giver, knowledge);
  for (const thing of entities) {
    const buyers = links.buyersOf(thing);
    const sellers = links.valuesOf(thing, 'seller');
    if (buyers.size === 0) continue;
    const isBuyer = (id: EntityId) => buyers.has(id) || isAkin(id, buyers, links);
    const isBought = (buyer: EntityId) => standsAcross(buyer, thing, claim);
    if (transfer.trade === 'one' && takers.includes(thing) && [...buyers].some(isBought)) {
      return { differs: 'roles', of: thing, what: ['acquisition'] };
    }
    if (buysItsBuyer(thing, buyers, claim, language)) {
      return { differs: 'roles', of: thing, what: ['acquisition'] };
    }
    if (takers.includes(thing) || givers.includes(thing)) continue;
    const wrongTaker = takers.find((id) => sellers.has(id) && !isBuyer(id));
    const wrongGiver = givers.find((id) => isBuyer(id) && !sellers.has(id) && sellers.size > 0);
    if (wrongTaker !== undefined || (wrongGiver !== undefined && takers.length > 0)) {
      return { differs: 'roles', of: thing, what: ['acquisition', 'seller'] };
    }
    const stranger = takers.find((id) => !isBuyer(id) && links.between(id, thing).size === 0);
    if (stranger !== undefined && !takers.some(isBuyer)) {
      return { differs: 'names', of: thing, what: ['acquisition'] };
    }
    const wrongSeller = givers.find((id) => links.between(id, thing).size === 0);
    if (sellers.size > 0 && wrongSeller !== undefined && !givers.some((id) => sellers.has(id))) {
      return { differs: 'names', of: thing, what: ['seller'] };
    }
  }
  return undefined;
}

/** Whether a claim has what was bought right before the verb of buying, and its buyer right behind it. */
function buysItsBuyer(
  thing: EntityId,
  buyers: ReadonlySet<EntityId>,
  { transfer, mentions, text }: Stated,
  language: Language,
): boolean {
  const verb = checkingWordsIn(language).takes.exec(text);
  if (verb === null || transfer?.at !== verb.index || transfer.isPassive === true) return false;
  const end = verb.index + verb[0].length;
  const last = mentions.findLast((each) => each.end <= verb.index);
  const next = mentions.find(({ at }) => at >= end);
  // "Bought by", and the object before its verb: "lo compró".
  const isTurned =
    /^\s*(?:by|por)(?!\p{L})/iu.test(text.slice(end)) ||
    /(?<!\p{L})l[oa]s?\s+$/iu.test(text.slice(0, verb.index));
  return !isTurned && last?.name === thing && [...buyers].some((id) => id === next?.name);
}

/** Whether a claim has the verb of a trade between two names, or both before it in the passive. */
function standsAcross(one: EntityId, other: EntityId, { transfer, names }: Stated): boolean {
  const placesOf = (id: EntityId) => names.filter(({ name }) => name === id).map(({ at }) => at);
  const verb = transfer?.at ?? 0;
  return placesOf(one).some((a) =>
    placesOf(other).some((b) => transfer?.isPassive === true || a < verb !== b < verb),
  );
}

/** Companies, and the like, that were handed something or handed it over. */
function partiesIn(names: readonly string[], knowledge: Knowledge): EntityId[] {
  return [...knowledge.entities.keys()].filter((id) => names.includes(id) && isDoer(id, knowledge));
}

function isTrade({ relations }: Stated): boolean {
  return [...relations].some((what) => trades.has(what));
}

const trades: ReadonlySet<string> = new Set(['acquisition', 'seller']);

/** Whether someone owns, or is owned by, one of some others. */
function isAkin(id: EntityId, others: ReadonlySet<EntityId>, links: Links): boolean {
  return [...others].some(
    (other) => links.valuesOf(id, 'owner').has(other) || links.valuesOf(other, 'owner').has(id),
  );
}

/** One who sold a thing, or goes by another name since, said to have it still. */
function formerParty(claim: Stated, { links, knowledge }: Judging): ContraryFact | undefined {
  const { entities, relations } = claim;
  if (claim.transfer !== undefined || [...relations].some((what) => trades.has(what))) {
    return undefined;
  }
  for (const id of entities) {
    const sold = [...entities].find(
      (thing) =>
        links.valuesOf(thing, 'seller').has(id) &&
        standsBeside(thing, id, claim) &&
        isOwnedByOther(thing, id, links) &&
        // Who has it now is told beside who had it.
        ![...links.valuesOf(thing, 'owner')].some((owner) => entities.has(owner)),
    );
    if (sold !== undefined && claim.isHaving) {
      return { differs: 'newer', of: sold, what: ['acquisition', 'owner'] };
    }
    const isAtWork = [...relations].some((what) => ongoing.has(what)) || claim.isHaving;
    if (!isAtWork || !isDoer(id, knowledge)) continue;
    const renamed = [...namesakesOf(id, knowledge)].flatMap((old) =>
      [...links.valuesOf(old, 'naming')].filter(
        (name) => links.valuesOf(old, 'owner').size === 0 && links.valuesOf(name, 'owner').size > 0,
      ),
    )[0];
    if (renamed !== undefined && !entities.has(renamed)) {
      return { differs: 'newer', of: renamed, what: ['naming', 'acquisition'] };
    }
  }
  return undefined;
}

/** Whether a claim names two things in one clause, where its commas tell clauses apart. */
function standsBeside(one: EntityId, other: EntityId, { names, text }: Stated): boolean {
  const placesOf = (id: EntityId) => names.filter(({ name }) => name === id).map(({ at }) => at);
  return placesOf(one).some((a) =>
    placesOf(other).some((b) => !/[，；]/u.test(text.slice(Math.min(a, b), Math.max(a, b)))),
  );
}

/** A thing, and those whose name only adds to its own: Enel, and Enel Distribución Perú. */
function namesakesOf(id: EntityId, { entities }: Knowledge): EntityId[] {
  const name = entities.get(id)?.en.name;
  return [...entities.values()]
    .filter((each) => each.id === id || each.en.name.startsWith(`${name} `))
    .map((each) => each.id);
}

/** What one does as long as one is there. */
const ongoing: ReadonlySet<string> = new Set([
  'supplier',
  'market-share',
  'operator',
  'owner',
  'naming',
]);

function isOwnedByOther(thing: EntityId, id: EntityId, links: Links): boolean {
  const owners = links.valuesOf(thing, 'owner');
  return owners.size > 0 && !owners.has(id);
}
