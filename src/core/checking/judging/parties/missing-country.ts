import type { Knowledge } from '../../../passages/knowledge.ts';
import type { Language } from '../../../passages/language.ts';
import { entityIdSchema } from '../../../passages/passage.ts';
import type { HeldSentence } from '../../reading/held-sentence.ts';
import type { Stated } from '../../reading/read-stated.ts';
import { checkingWordsIn } from '../../words/words.ts';
import type { Judging } from '../judging.ts';
import { abroadIn } from '../figures/misplaced-labels.ts';

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

/** Whether a claim joins two countries of which a sentence joins the one to a third: "between Peru and the UK". */
export function isJoinedToAnother(
  claim: Stated,
  { stated }: HeldSentence,
  { abroad }: Judging,
  language: Language,
): boolean {
  const { joining } = checkingWordsIn(language);
  const pairsIn = (one: Stated) => {
    const countries = [
      ...one.mentions.filter(({ name }) => home.has(name) || abroad.has(name)),
      ...abroadIn(one, language),
    ].toSorted((a, b) => a.at - b.at);
    return countries.flatMap((each, place) => {
      const next = countries[place + 1];
      const isPair = next !== undefined && joining.test(one.text.slice(each.end, next.at));
      return isPair ? [[each.name, next.name] as const] : [];
    });
  };
  const told = pairsIn(stated);
  const isNamed = (name: string) => told.some((pair) => pair.some((each) => each === name));
  return pairsIn(claim).some((pair) =>
    pair.some((one) => {
      const [other = ''] = pair.filter((each) => each !== one);
      return isNamed(one) && !isNamed(other) && !stated.mentions.some(({ name }) => name === other);
    }),
  );
}

const home: ReadonlySet<string> = new Set(['peru', 'china']);
