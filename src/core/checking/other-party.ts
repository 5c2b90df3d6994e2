import type { Language } from '../passages/language.ts';
import type { EntityId } from '../passages/passage.ts';
import type { HeldSentence, Judging } from './judge-sentence.ts';
import type { Stated } from './read-stated.ts';

/** Relations that one thing at a time is the value of. */
const exclusive: ReadonlySet<string> = new Set([
  'owner',
  'operator',
  'acquisition',
  'seller',
  'builder',
  'procurement',
  'media-owned',
  'led-by',
]);

const doers: ReadonlySet<string | undefined> = new Set([
  'company',
  'organisation',
  'group',
  'person',
]);

/**
 * Whether a claim has someone else in the place of one whom the sentence names: it names what the
 * sentence tells of, and not whom the sentence gives it to.
 */
export function givesToAnother(
  claim: Stated,
  held: HeldSentence,
  missing: { readonly missing: readonly EntityId[]; readonly strange: readonly string[] },
  { knowledge, links }: Judging,
  _language: Language,
): boolean {
  if (missing.missing.length + missing.strange.length !== 1) return false;
  const typeOf = (id: EntityId) => knowledge.entities.get(id)?.type;
  return held.tells.some(({ of, what, by }) => {
    if (by === undefined || !exclusive.has(what)) return false;
    if (!claim.entities.has(of) || claim.entities.has(by) || !doers.has(typeOf(by))) return false;
    const isAsked = claim.relations.has(what) || claim.transfer !== undefined || claim.isOwning;
    if (!isAsked) return false;
    return missing.missing.every(
      (id) =>
        doers.has(typeOf(id)) &&
        links.between(id, of).size === 0 &&
        links.between(id, by).size === 0,
    );
  });
}
