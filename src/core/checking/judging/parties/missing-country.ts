import type { Knowledge } from '../../../passages/knowledge.ts';
import { entityIdSchema } from '../../../passages/passage.ts';
import type { HeldSentence } from '../../reading/held-sentence.ts';
import type { Stated } from '../../reading/read-stated.ts';

/**
 * Whether a claim tells of a country what a sentence tells without it: "China has a naval base in
 * Chancay" by a sentence on Peru's base in Callao, "a deficit with China" by one on a deficit with the
 * United States. Peru is left unsaid in many sentences, and a title may name what they are about.
 */
export function isCountryMissing(
  claim: Stated,
  { stated, titled, tells }: HeldSentence,
  { entities }: Knowledge,
): boolean {
  const isCountry = (name: string) => {
    const id = entityIdSchema.safeParse(name).data;
    const entity = id === undefined ? undefined : entities.get(id);
    return name !== 'peru' && entity?.type === 'place' && entity.speaksAs !== undefined;
  };
  const countriesOf = ({ names }: Stated) =>
    new Set(names.map(({ name }) => name).filter(isCountry));
  const claimed = countriesOf(claim);
  const said = countriesOf(stated);
  const missing = [...claimed].filter((name) => !said.has(name));
  if (missing.length === 0) return false;
  if ([...said].some((name) => !claimed.has(name))) return true;
  const about = new Set<string>([...titled, ...tells.flatMap(({ of, by }) => [of, by ?? of])]);
  const [doer] = claim.parties;
  return doer !== undefined && missing.includes(doer.name) && !about.has(doer.name);
}
