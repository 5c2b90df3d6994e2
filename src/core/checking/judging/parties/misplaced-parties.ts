import type { Language } from '../../../passages/language.ts';
import { entityIdSchema } from '../../../passages/passage.ts';
import { isDoer } from '../../reading/doers.ts';
import type { HeldSentence, NearSentence } from '../../reading/held-sentence.ts';
import { agentsIn, areCrossed, rolesIn, shareDeeds } from '../../reading/read-roles.ts';
import { hasSidesSwapped } from '../../reading/read-sides.ts';
import type { Stated } from '../../reading/read-stated.ts';
import { agreesWith, hasParties, isReversed, type Transfer } from '../../reading/read-transfer.ts';
import { checkingWordsIn } from '../../words/words.ts';
import { wordsOf } from '../figures/figure-keys.ts';
import type { Judging } from '../judging.ts';
import { areTurnedRound, haveTwoChangedPlaces } from './changed-places.ts';
import { hasNamesExchanged } from './exchanged-names.ts';
import { ownerOf } from './ownership.ts';

/** Whether a claim has something done by one where the one doer that a sentence names so is another. */
export function hasOtherAgent(
  claim: Stated,
  { held, wordShare, sentenceShare }: NearSentence,
  language: Language,
): boolean {
  const [said, ...more] = agentsIn(claim, language);
  const [told, ...others] = agentsIn(held.stated, language);
  if (said === undefined || told === undefined || more.length > 0 || others.length > 0)
    return false;
  if (said.some((name) => told.includes(name))) return false;
  if (language === 'zh' && !sharesDeedOfAgent(claim, held.stated)) return false;
  const isWorded = wordShare >= 0.6 && sentenceShare >= 0.6;
  return isWorded && !claim.isNegative && !held.stated.isNegative;
}

/** Whether a claim has one do to a thing what by every reading of a sentence another did to it. */
export function isDoneByOther({ acts, isNegative }: Stated, held: HeldSentence): boolean {
  if (acts === undefined || acts.giver.length === 0 || isNegative) return false;
  const meet = (one: readonly string[], other: readonly string[]) =>
    one.some((name) => other.includes(name));
  const told = held.acts.filter(({ giver, taker }) => giver.length > 0 && meet(acts.taker, taker));
  return told.length > 0 && !told.some(({ giver }) => meet(acts.giver, giver));
}

/** Whether what stands right behind the doer is the same in two texts, which in Chinese is what is done. */
function sharesDeedOfAgent(claim: Stated, told: Stated): boolean {
  const deedOf = ({ text, mentions }: Stated) => {
    const by = checkingWordsIn('zh').agent.exec(text)?.index ?? 0;
    const last = mentions.findLast(({ at }) => at > by && at - by <= 8);
    return text.slice(last?.end ?? text.length).match(/^\p{Script=Han}{1,6}/u)?.[0];
  };
  const [said, done] = [deedOf(claim), deedOf(told)];
  if (said === undefined || done === undefined) return true;
  return Array.from(said).some((sign) => done.includes(sign));
}

/** Relations whose value gives, and of whom they are told gets. */
const giving: ReadonlySet<string> = new Set(['supplier', 'brand', 'financing', 'donation']);

/** Whether one hands something, by a claim, to whom a passage has it from. */
export function isSoldBack({ transfer }: Stated, held: HeldSentence): boolean {
  if (transfer === undefined) return false;
  const told = held.tells.filter(({ what, by }) => by !== undefined && giving.has(what));
  const isPair = (giver: string, taker: string) =>
    transfer.giver.includes(giver) && transfer.taker.includes(taker);
  if (told.some(({ of, by }) => by !== undefined && isPair(by, of))) return false;
  // What is financed takes no part: by a claim, one lends to the lender.
  const isLent = told.some(
    ({ what, by }) =>
      by !== undefined &&
      lending.has(what) &&
      transfer.trade === undefined &&
      transfer.giver.length > 0 &&
      transfer.taker.includes(by) &&
      !transfer.giver.includes(by) &&
      !held.transfers.some(({ taker }) => taker.includes(by)),
  );
  return isLent || told.some(({ of, by }) => by !== undefined && isPair(of, by));
}

/** Of these, such as give to what does nothing: a mine, a port. */
const lending: ReadonlySet<string> = new Set(['financing']);

/**
 * Whether a claim has something happen in a place while the sentence names another for it: true where
 * the whole passage names no such place, false where another sentence does, for something else.
 */
export function isElsewhere(
  claim: Stated,
  { stated, titled, around }: HeldSentence,
  { knowledge: { entities } }: Judging,
  language: Language,
): boolean | undefined {
  const { within } = checkingWordsIn(language);
  const placesOf = (one: Stated) =>
    one.names
      .filter(
        ({ name, at }) =>
          [...one.entities].some((id) => id === name && entities.get(id)?.type === 'place') &&
          !countries.has(name) &&
          within.test(one.text.slice(0, at)),
      )
      .map(({ name }) => name);
  const isUnknownPlace = (name: string) =>
    within.test(stated.text.slice(0, stated.text.indexOf(name)));
  const told = [...placesOf(stated), ...stated.unknownNames.filter(isUnknownPlace)];
  const isNamed = (name: string) => [...stated.entities, ...titled].some((id) => id === name);
  const others = placesOf(claim).filter((name) => !isNamed(name));
  if (told.length === 0 || others.length === 0) return undefined;
  return others.some((name) => !around.places.has(name));
}

const countries: ReadonlySet<string> = new Set(['peru', 'china']);

/** Whether a claim's parties stand in each other's place, and nothing that is read says that they do so there. */
export function crossedIn(
  claim: Stated,
  held: HeldSentence,
  judging: Judging,
  language: Language,
): 'same deed' | 'any deed' | undefined {
  if (claim.isNegative) return undefined;
  const isOne = (name: string) =>
    [...claim.entities].some((id) => id === name && isDoer(id, judging.knowledge));
  const strangers = claim.unknownNames.filter((name) => held.stated.text.includes(name));
  const said = rolesIn(claim, strangers, isOne, language);
  const told = rolesIn(held.stated, strangers, isOne, language);
  if (said === undefined || told === undefined || !areCrossed(said, told)) return undefined;
  if (areToldSo(claim, held) || ownerOf(claim, judging) === 'same') return undefined;
  const hasSides = claim.sides.length > 1 && held.sides.length > 1;
  if (hasSides && !hasSidesSwapped(claim.sides, held.sides)) return undefined;
  const { transfer } = claim;
  const isTold = (each: Transfer) =>
    transfer !== undefined && agreesWith(transfer, each) && !isReversed(transfer, each);
  if (held.transfers.some(isTold)) return undefined;
  // What one is given, one gets, by whatever verb.
  const isConverse =
    claim.transfer === undefined &&
    held.transfers.some(
      ({ giver, taker }) =>
        giver.some((name) => said.others.has(name)) && taker.some((name) => said.doers.has(name)),
    );
  if (isConverse) return undefined;
  return shareDeeds(said, told) ? 'same deed' : 'any deed';
}

/** Whether a claim's parties are told to stand as the claim has them, by any reading of a sentence. */
export function areToldSo({ transfer, acts }: Stated, held: HeldSentence): boolean {
  return (
    (transfer !== undefined && hasParties(transfer, held.transfers)) ||
    (acts !== undefined && hasParties(acts, held.acts))
  );
}

/** How much nearer a sentence is to a claim with two names exchanged that are of one kind, and of two. */
const leastGain = { alike: 0.6, unlike: 0.8 } as const;

/**
 * Whether a sentence is nearer to a claim with two of its names exchanged, unless it is read that they
 * stand as the claim has them.
 */
export function isExchanged(
  claim: Stated,
  held: HeldSentence,
  judging: Judging,
  language: Language,
): boolean {
  if (areToldSo(claim, held) || ownerOf(claim, judging) === 'same') return false;
  const hasSides = claim.sides.length > 1 && held.sides.length > 1;
  if (hasSides && !hasSidesSwapped(claim.sides, held.sides)) return false;
  const { entities } = judging.knowledge;
  const kindOf = (name: string) => {
    const id = entityIdSchema.safeParse(name).data;
    if (id === undefined) return undefined;
    if (countries.has(name) || judging.abroad.has(name)) return 'country';
    return isDoer(id, judging.knowledge) ? 'doer' : entities.get(id)?.type;
  };
  const areParties = (kinds: readonly (string | undefined)[]) =>
    kinds.every((kind) => kind === 'doer' || kind === 'country');
  const leastOf = (one: string, other: string) => {
    const kinds = [kindOf(one), kindOf(other)];
    if (kinds[0] === kinds[1]) return leastGain.alike;
    return areParties(kinds) ? leastGain.unlike : undefined;
  };
  if (haveTwoChangedPlaces(claim, held.stated, language)) return true;
  const areTwo = (one: string, other: string) => areParties([kindOf(one), kindOf(other)]);
  if (areTurnedRound(claim, held.stated, areTwo, language)) return true;
  return hasNamesExchanged(claim, held.stated, leastOf, language);
}

/** Whether a sentence says of another doer, in another clause, what a claim says of one whom it names. */
export function isOfOtherClause(
  claim: Stated,
  { stated }: HeldSentence,
  { knowledge, links }: Judging,
  language: Language,
): boolean {
  const doers = [...claim.entities].filter(
    (id) => isDoer(id, knowledge) && stated.entities.has(id),
  );
  const [doer] = doers;
  if (doer === undefined || doers.length > 1) return false;
  const { joints } = checkingWordsIn(language);
  const { source, flags } = joints;
  const bounds = [
    ...stated.text.matchAll(new RegExp(source, flags.includes('g') ? flags : `${flags}g`)),
  ];
  const starts = [0, ...bounds.map(({ index, 0: found }) => index + found.length)];
  const isSaying = (from: number, to: number) =>
    wordsOf(stated.text.slice(from, to), language).filter((word) => !toldNames.has(word)).length >=
    2;
  const toldNames = new Set(
    [...stated.namedBy.values()].flatMap((name) => wordsOf(name, language)),
  );
  // What only names someone goes with what follows.
  const clauses: { from: number; to: number }[] = [];
  let open = 0;
  for (const [place] of starts.entries()) {
    const to = bounds[place]?.index ?? stated.text.length;
    if (!isSaying(open, to) && place < starts.length - 1) continue;
    clauses.push({ from: open, to });
    open = starts[place + 1] ?? to;
  }
  const names = new Set([...claim.namedBy.values()].flatMap((name) => wordsOf(name, language)));
  const words = wordsOf(claim.rest, language).filter((word) => !names.has(word));
  if (clauses.length < 2 || words.length < 2) return false;
  const read = clauses.map(({ from, to }) => {
    const own = new Set(wordsOf(stated.text.slice(from, to), language));
    const named = stated.names.filter(({ at }) => at >= from && at < to).map(({ name }) => name);
    const opening = stated.names
      .filter(({ at }) => at >= from && at - from <= opens[language])
      .map(({ name }) => name);
    return {
      share: words.filter((word) => own.has(word)).length / words.length,
      named,
      opening,
    };
  });
  const own = read.filter(({ named }) => named.some((name) => name === doer));
  const [best] = read.toSorted((a, b) => b.share - a.share);
  return (
    best !== undefined &&
    best.share >= 0.5 &&
    !own.includes(best) &&
    own.every(({ share }) => share === 0) &&
    best.opening.some((name) =>
      [...stated.entities].some(
        (id) =>
          id === name &&
          !claim.entities.has(id) &&
          isDoer(id, knowledge) &&
          links.between(doer, id).size === 0,
      ),
    )
  );
}

/** How far from the beginning of a clause its doer may stand. */
const opens = { en: 12, es: 12, zh: 4 } as const satisfies Record<Language, number>;
