import type { Language } from '../../../passages/language.ts';
import type { EntityId } from '../../../passages/passage.ts';
import type { HeldSentence } from '../../reading/held-sentence.ts';
import { wordsOf } from '../figures/figure-keys.ts';
import { checkingWordsIn } from '../../words/words.ts';
import type { Judging } from '../judging.ts';
import type { Holding } from '../../reading/read-holding.ts';
import type { Stated } from '../../reading/read-stated.ts';

/** Whether a passage's tell is of who holds what a claim says is held. */
export function tellsHolding({ holding }: Stated, of: EntityId, what: string): boolean {
  if (holding?.thing !== of) return false;
  return what === holding.relation || (holding.relation === 'owner' && what === 'acquisition');
}

/** Relations by which one may be said to own or run a thing without being told so. */
const akin = {
  owner: new Set(['owner', 'media-owned', 'acquisition']),
  operator: new Set(['operator', 'owner', 'exclusivity']),
} as const satisfies Record<Holding['relation'], ReadonlySet<string>>;

/** How many words a claim may have beside its names that says no more than who has what. */
const mostWords = { en: 4, es: 4, zh: 6 } as const satisfies Record<Language, number>;

/**
 * Whether a sentence is told to say who owns or runs a thing as a claim has it that says no more: then no word
 * of the claim need stand in it. Who bought a thing has it as long as nobody is told to have it from that one.
 */
export function isToldToHold(
  claim: Stated,
  { tells }: HeldSentence,
  judging: Judging,
  language: Language,
): boolean {
  const { holding, figures, dates, entities, isNegative, namedBy, text } = claim;
  if (holding === undefined || isNegative || figures.length > 0 || dates.length > 0) return false;
  if (checkingWordsIn(language).present.test(text)) return false;
  const { holder, thing } = holding;
  if (entities.size > 2 || ownerOf(claim, judging) !== 'same') return false;
  if (judging.links.valuesOf(thing, 'seller').has(holder)) return false;
  const names = new Set([...namedBy.values()].flatMap((name) => wordsOf(name, language)));
  const words = wordsOf(text, language).filter((word) => !names.has(word));
  return (
    words.length <= mostWords[language] &&
    tells.some(({ of, what, by }) => tellsHolding(claim, of, what) && by === holder)
  );
}

/** How who owns or runs a thing, by a claim, stands to what the passages tell of it. */
export function ownerOf(
  { holding }: Stated,
  { links }: Judging,
): 'none' | 'same' | 'another' | 'reversed' | 'unheld' {
  if (holding === undefined) return 'none';
  const { relation, holder, thing } = holding;
  const told = new Set([
    ...links.valuesOf(thing, relation),
    ...(relation === 'owner' ? links.buyersOf(thing) : []),
  ]);
  if (told.has(holder)) return 'same';
  const isOf = (one: EntityId, other: EntityId) => links.valuesOf(one, 'owner').has(other);
  if (isOf(holder, thing) || links.buyersOf(holder).has(thing)) return 'reversed';
  // Whose subsidiary or parent has it has it too.
  const isLinked = links.between(holder, thing).size > 0;
  if ([...told].some((each) => isOf(each, holder) || (isLinked && isOf(holder, each)))) {
    return 'same';
  }
  if ([...links.between(holder, thing)].some((what) => akin[relation].has(what))) return 'none';
  return told.size > 0 ? 'another' : 'unheld';
}
