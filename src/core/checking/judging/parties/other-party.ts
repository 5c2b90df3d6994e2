import type { Knowledge } from '../../../passages/knowledge.ts';
import type { EntityId, Tell } from '../../../passages/passage.ts';
import { isDoer } from '../../reading/doers.ts';
import type { HeldSentence } from '../../reading/held-sentence.ts';
import type { Judging } from '../judging.ts';
import type { Stated } from '../../reading/read-stated.ts';

/** Relations that one thing, or few, are the value of. */
const exclusive: ReadonlySet<string> = new Set([
  'owner',
  'operator',
  'acquisition',
  'seller',
  'builder',
  'procurement',
  'media-owned',
  'financing',
  'led-by',
  'supplier',
  'lawsuit',
  'teaching',
]);

const handedOver: ReadonlySet<string> = new Set(['acquisition', 'procurement']);

/** A sale may be told of the thing sold by another name. */
const traded: ReadonlySet<string> = new Set(['acquisition', 'seller']);

/** Whether a claim says of a thing what a tell is about. */
function asksFor({ relations, isOwning, transfer }: Stated, { what }: Tell): boolean {
  switch (String(what)) {
    case 'owner':
    case 'media-owned':
      return isOwning && transfer === undefined;
    case 'acquisition':
    case 'seller':
    case 'procurement':
      return transfer !== undefined;
    default:
      return relations.has(what);
  }
}

/** Whether a claim names no one who does something. */
function isDoerless({ entities }: Stated, knowledge: Knowledge): boolean {
  return [...entities].every((id) => !isDoer(id, knowledge));
}

/**
 * Whether a claim has one whom the passage does not know in the place of one whom the sentence names:
 * it names what the sentence tells of, and not whom the sentence gives it to.
 */
export function givesToAnother(
  claim: Stated,
  held: HeldSentence,
  {
    missing,
    strange,
  }: { readonly missing: readonly EntityId[]; readonly strange: readonly string[] },
  { knowledge, links }: Judging,
): boolean {
  if (missing.length + strange.length !== 1) return false;
  const told = held.stated.text.toLowerCase();
  const isNamed = [...claim.namedBy].some(
    ([id, name]) => held.stated.entities.has(id) || told.includes(name),
  );
  return held.tells.some((tell) => {
    const { of, by } = tell;
    if (by === undefined || !exclusive.has(tell.what) || !asksFor(claim, tell)) return false;
    if (claim.entities.has(by) || !isDoer(by, knowledge)) return false;
    if (
      !claim.entities.has(of) &&
      !(isNamed && (traded.has(tell.what) || isDoerless(claim, knowledge)))
    )
      return false;
    return missing.every(
      (id) =>
        isDoer(id, knowledge) &&
        links.between(id, of).size === 0 &&
        links.between(id, by).size === 0,
    );
  });
}

/**
 * Whether a claim puts a doer with a thing that the passage gives to another, and no passage ever
 * has the two together: "Three Gorges owns Pluz".
 */
export function joinsOthers(
  claim: Stated,
  { passage }: HeldSentence,
  { knowledge, links }: Judging,
): boolean {
  return passage.tells.some((tell) => {
    const { of, by } = tell;
    if (by === undefined || !handedOver.has(tell.what) || !asksFor(claim, tell)) return false;
    if (!claim.entities.has(of) || !isDoer(by, knowledge)) return false;
    const isTraded =
      !traded.has(tell.what) || claim.transfer?.trade === 'one' || claim.relations.has(tell.what);
    // Who buys is not what is bought.
    if (!isTraded || claim.transfer?.taker.includes(of) === true) return false;
    const doer = doerBeside(of, claim, knowledge);
    if (doer === undefined || doer === by || doer === of) return false;
    if (links.valuesOf(of, tell.what).has(doer)) return false;
    // Where the right one is named too, it takes more to tell who is put with what.
    const isPutWith =
      claim.transfer?.taker.includes(doer) === true ||
      changesPlaces(tell, doer, passage.tells, claim, knowledge);
    if (claim.entities.has(by) && !isPutWith) return false;
    const between = links.between(doer, of);
    return between.size === 0 && links.between(doer, by).size === 0;
  });
}

/** The doer that a claim names nearest before a thing, or else behind it. */
function doerBeside(of: EntityId, claim: Stated, knowledge: Knowledge): EntityId | undefined {
  const at = claim.names.find(({ name }) => name === of)?.at;
  if (at === undefined) return undefined;
  const own = [...claim.entities].flatMap((id) =>
    id !== of && isDoer(id, knowledge)
      ? claim.names.filter(({ name }) => name === id).map((name) => ({ id, at: name.at }))
      : [],
  );
  const before = own.filter((each) => each.at < at).toSorted((a, b) => b.at - a.at);
  const behind = own.filter((each) => each.at > at).toSorted((a, b) => a.at - b.at);
  return (before[0] ?? behind[0])?.id;
}

/** Whether the one whom the passage gives a thing to stands, in the claim, beside what is another's. */
function changesPlaces(
  { of, by, what }: Tell,
  doer: EntityId,
  tells: readonly Tell[],
  claim: Stated,
  knowledge: Knowledge,
): boolean {
  return tells.some(
    (other) =>
      other.what === what &&
      other.of !== of &&
      other.by === doer &&
      claim.entities.has(other.of) &&
      doerBeside(other.of, claim, knowledge) === by,
  );
}

/** Whether a claim has the buyer of a thing sell it, or the seller buy it. */
export function tradesPlaces({ transfer, entities }: Stated, { links }: Judging): boolean {
  if (transfer?.trade !== 'one') return false;
  return [...entities].some((thing) => {
    const buyers = links.buyersOf(thing);
    const sellers = links.valuesOf(thing, 'seller');
    const isOnly = (
      parties: readonly string[],
      these: ReadonlySet<string>,
      those: ReadonlySet<string>,
    ) => parties.some((party) => these.has(party)) && !parties.some((party) => those.has(party));
    return isOnly(transfer.taker, sellers, buyers) || isOnly(transfer.giver, buyers, sellers);
  });
}
