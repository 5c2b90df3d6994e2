import type { Language } from '../../../passages/language.ts';
import { entityIdSchema, type EntityId } from '../../../passages/passage.ts';
import type { Stated } from '../../reading/read-stated.ts';
import { checkingWordsIn } from '../../words/words.ts';
import type { Judging } from '../judging.ts';

const builder = 'builder';

/** By which one may be said to have built a thing without being told so. */
const akin: ReadonlySet<string> = new Set([
  builder,
  'owner',
  'operator',
  'acquisition',
  'financing',
  'procurement',
  'supplier',
]);

/**
 * The thing that a claim has built by one of whom no passage tells so, where it is told who built it: "the
 * United States built Chancay". Peru's state may stand behind any work in Peru.
 */
export function builtByOther(
  { text, acts, relations, isHedged }: Stated,
  { links, homeOf }: Judging,
  language: Language,
): EntityId | undefined {
  const isOfBuilding = [...relations].some((what) => what === builder);
  if (acts === undefined || !isOfBuilding || isHedged || acts.giver.length === 0) return undefined;
  // Who will build a thing may be another than who has begun it.
  if (checkingWordsIn(language).future.test(text)) return undefined;
  const thing = acts.taker.map((name) => entityIdSchema.safeParse(name).data)[0];
  if (thing === undefined || acts.giver.includes('peru')) return undefined;
  const builders = links.valuesOf(thing, builder);
  const isOne = (name: string) =>
    [...builders].some((id) => id === name || homeOf(id) === name) ||
    [...links.between(name, thing)].some((what) => akin.has(what));
  return builders.size > 0 && !acts.giver.some(isOne) ? thing : undefined;
}
