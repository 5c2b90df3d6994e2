import type { Language } from '../../passages/language.ts';
import type { EntityId, RelationId, Tell } from '../../passages/passage.ts';
import type { HeldSentence } from '../reading/held-sentence.ts';
import type { Stated } from '../reading/read-stated.ts';
import { match } from './figures/compare-values.ts';
import { wordsOf } from './figures/figure-keys.ts';
import type { Judging } from './judging.ts';

/** What comes about once for a thing, and of which a passage tells whose it is. */
const once: ReadonlySet<string> = new Set([
  'signing-date',
  'in-force',
  'opening-date',
  'operation-start',
]);

/** The relations of a claim that come about once, with those of its things of which they are told somewhere. */
export function happeningsOf(
  { relations, entities }: Stated,
  { everywhere, links }: Judging,
): { readonly what: RelationId; readonly of: readonly EntityId[] }[] {
  return [...relations]
    .filter((what) => once.has(what))
    .map((what) => ({
      what,
      of: [...entities].filter((id) => !everywhere.has(id) && links.placesOf(id, what).length > 0),
    }))
    .filter(({ of }) => of.length > 0);
}

/**
 * Whether a sentence tells that something was signed, opened or the like only of other things than a claim does,
 * of which that is told elsewhere: of the upgrade of an agreement, for the agreement.
 */
export function isToldOfAnother(
  claim: Stated,
  { tells }: HeldSentence,
  judging: Judging,
  language: Language,
): boolean {
  return happeningsOf(claim, judging).some(({ what, of }) =>
    isOnlyOfOthers(what, tells, of, claim, judging, language),
  );
}

/** The same of a whole passage, and of things of which it is told nowhere. */
export function isToldAroundOfAnother(
  claim: Stated,
  { passage }: HeldSentence,
  judging: Judging,
  language: Language,
): boolean {
  const own = [...claim.entities].filter((id) => !judging.everywhere.has(id));
  return (
    own.length > 0 &&
    [...claim.relations].some(
      (what) =>
        once.has(what) && isOnlyOfOthers(what, passage.tells, own, claim, judging, language),
    )
  );
}

function isOnlyOfOthers(
  what: RelationId,
  tells: readonly Tell[],
  own: readonly EntityId[],
  claim: Stated,
  judging: Judging,
  language: Language,
): boolean {
  const told = tells.filter((each) => each.what === what);
  const isNamed = (id: EntityId) =>
    claim.entities.has(id) || isCalled(id, own, claim, judging, language);
  return (
    told.length > 0 && !told.some(({ of, by }) => isNamed(of) || (by !== undefined && isNamed(by)))
  );
}

/** Whether a sentence tells of one of a claim's own things what came about once for it. */
export function tellsHappening(claim: Stated, { tells }: HeldSentence, judging: Judging): boolean {
  return happeningsOf(claim, judging).some(({ what, of }) =>
    tells.some((tell) => tell.what === what && of.includes(tell.of)),
  );
}

/** Whether a claim has a word of a thing's names that is in none of those of its own things: "optimises". */
function isCalled(
  id: EntityId,
  own: readonly EntityId[],
  { text }: Stated,
  { speltOf }: Judging,
  language: Language,
): boolean {
  const wordsIn = (each: EntityId) =>
    speltOf(each).wholes.flatMap((name) => wordsOf(name, language));
  const known = new Set(own.flatMap(wordsIn));
  const said = new Set(wordsOf(text, language));
  return wordsIn(id).some((word) => said.has(word) && !known.has(word));
}

/**
 * Whether a sentence has a claim's figure of another place or work, of which alone it tells: 3.3 million at the
 * port of Chancay for "the port of Callao moved 3.3 million".
 */
export function isOfAnotherSite(
  claim: Stated,
  { stated, tells }: HeldSentence,
  { knowledge: { entities }, everywhere }: Judging,
): boolean {
  const isSite = (id: EntityId) => !everywhere.has(id) && sites.has(entities.get(id)?.type);
  const isTold = (id: EntityId) =>
    stated.entities.has(id) || tells.some(({ of, by }) => of === id || by === id);
  if (![...claim.entities].some((id) => isSite(id) && !isTold(id))) return false;
  const others = [...stated.entities].filter((id) => isSite(id) && !claim.entities.has(id));
  return claim.figures.some((figure) =>
    stated.figures.some(
      (told) =>
        match(figure, told) !== 'none' &&
        stated.names.some(({ name, at }) => at < told.at && others.some((id) => id === name)),
    ),
  );
}

const sites: ReadonlySet<string | undefined> = new Set(['place', 'project']);
