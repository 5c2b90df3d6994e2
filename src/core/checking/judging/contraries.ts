import type { Language } from '../../passages/language.ts';
import type { Aspect } from '../claim-check.ts';
import { hasPartiesCrossed } from './parties/crossed-parties.ts';
import { hasKeysSwapped, hasYearsSwapped } from './figures/figure-keys.ts';
import type { HeldSentence, NearSentence } from '../reading/held-sentence.ts';
import type { Evidence, Judging } from './judging.ts';
import { joinsOthers, tradesPlaces } from './parties/other-party.ts';
import { ownerOf, tellsHolding } from './parties/ownership.ts';
import { hasFiguresExchanged, hasOrderSwapped, hasPairsSwapped } from './figures/pairs.ts';
import { hasSidesSwapped } from '../reading/read-sides.ts';
import type { Stated } from '../reading/read-stated.ts';
import { agreesWith, isInverted, isReversed, type Transfer } from '../reading/read-transfer.ts';
import { contrastsAcross } from '../words/contrasts/contrasts.ts';
import { checkingWordsIn } from '../words/words.ts';

/** In what a claim says otherwise than a sentence that is about the same. */
export function contraryIn(
  claim: Stated,
  near: NearSentence,
  { figures, sharesRelation }: Evidence,
  judging: Judging,
  language: Language,
): Aspect | undefined {
  const { held, sentenceShare } = near;
  const isOfOne = sharesRelation || claim.relations.size === 0 || sentenceShare >= 0.6;
  const isAbroad = isOfAnotherCountry(claim, held);
  const told = ownerOf(claim, judging);
  const tellsOfIt =
    claim.holding !== undefined &&
    held.passage.tells.some(({ of, what }) => tellsHolding(claim, of, what));
  if (told === 'reversed') return 'roles';
  if (tellsOfIt && told === 'another' && !claim.isNegative) return 'names';
  if (tellsOfIt && told === 'same' && claim.isNegative) return 'negation';
  if (isSwapped(claim, held, judging, language)) return 'roles';
  if (claim.isOnly && held.stated.isNotOnly) return 'quantifier';
  if (!claim.isNegative && isOpposite(claim, held, language)) return 'wording';
  if (isAbroad) return undefined;
  if (figures.others.length > 0 && isOfOne) return 'figures';
  // Another sentence of the passage may have the count of which this one tells.
  if (figures.othersAround.length > 0 && near.wordShare >= 0.6 && sentenceShare >= 0.6) {
    return 'figures';
  }
  if (claim.isPending) {
    const isDone = held.around.isEvent && !held.stated.isHedged && !held.stated.isPending;
    return isDone && !held.stated.isNegative ? 'status' : undefined;
  }
  // What has no verb names a subject and denies nothing.
  if (!checkingWordsIn(language).verb.test(claim.text)) return undefined;
  if (claim.isNegative) {
    const isPlain =
      !held.stated.isNegative && !checkingWordsIn(language).adverse.test(held.stated.text);
    const isMet = namesCountriesOf(claim, held, language);
    return isPlain && isMet && near.meetsDenied && near.affirmedShare >= 0.45
      ? 'negation'
      : undefined;
  }
  // Who lost, or was refused something, is told of by a denial.
  if (checkingWordsIn(language).adverse.test(claim.text)) return undefined;
  const isDenied = near.deniedShare >= 0.4 && near.affirmedShare < 0.6 * near.deniedShare;
  return isDenied ? 'negation' : undefined;
}

/** Whether a claim gives one thing's share to another, or makes the giver the taker. */
function isSwapped(
  claim: Stated,
  held: HeldSentence,
  judging: Judging,
  language: Language,
): boolean {
  const { transfer, acts, sides } = claim;
  const isOfOneTrade = transfer !== undefined && transfer.trade !== 'both';
  if (isOfOneTrade && goesAgainst(transfer, held.transfers, isReversed)) return true;
  const hasSides = !claim.isNegative && sides.length > 0;
  if (hasSides && hasSidesSwapped(sides, held.sides)) return true;
  if (isHeldReversed(claim, held)) return true;
  const { exporter } = held.stated;
  if (claim.exporter !== undefined && exporter !== undefined && claim.exporter !== exporter) {
    return true;
  }
  if (acts !== undefined && goesAgainst(acts, held.acts, isInverted)) return true;
  return (
    tradesPlaces(claim, judging) ||
    hasPartiesCrossed(claim, held.stated, language) ||
    hasKeysSwapped(claim, held.stated, language) ||
    hasYearsSwapped(claim.text, held.around.text, language) ||
    hasPairsSwapped(claim, held.around.pairs, judging.knowledge) ||
    hasFiguresExchanged(claim, held.stated) ||
    hasOrderSwapped(claim, held.around.pairs, judging.knowledge, language) ||
    joinsOthers(claim, held, judging)
  );
}

/** Whether a sentence has a foreign country where the claim has Peru or China: it is about other figures. */
function isOfAnotherCountry(claim: Stated, { stated }: HeldSentence): boolean {
  const isNamed = (country: string) => stated.names.some(({ name }) => name === country);
  return (
    stated.countries.some((code) => !claim.countries.includes(code)) &&
    claim.names.some(({ name }) => (name === 'peru' || name === 'china') && !isNamed(name))
  );
}

/** Whether a sentence names, or names what is of, the countries of which a claim denies something. */
function namesCountriesOf(claim: Stated, held: HeldSentence, language: Language): boolean {
  const { countries } = checkingWordsIn(language);
  return (['peru', 'china'] as const).every(
    (country) =>
      !countries[country].test(claim.denied) ||
      held.stated.names.some(({ name }) => name === country) ||
      // Another sentence may deny it of that country.
      (countries[country].test(held.around.text) && !countries[country].test(held.around.denied)),
  );
}

/** Whether most languages have the thing of a claim own or run its holder. */
function isHeldReversed({ holding }: Stated, { holdings }: HeldSentence): boolean {
  if (holding === undefined) return false;
  const { holder, thing } = holding;
  const reversed = holdings.filter((told) => told.holder === thing && told.thing === holder);
  return reversed.length >= 2;
}

/** Whether a claim's parties have changed places in more languages' readings than they are right in. */
function goesAgainst(
  claim: Transfer,
  told: readonly Transfer[],
  isContrary: (claim: Transfer, told: Transfer) => boolean,
): boolean {
  const alike = told.filter(({ isTraining }) => isTraining === claim.isTraining);
  const contrary = alike.filter((each) => isContrary(claim, each));
  return contrary.length > alike.filter((each) => agreesWith(claim, each)).length;
}

/** Whether a claim has one of some words that exclude each other, and the sentence another. */
export function isOpposite(claim: Stated, held: HeldSentence, language: Language): boolean {
  const { predicates } = checkingWordsIn(language);
  const poles = contrastsAcross.map((group) => group.map((pole) => pole[language]));
  return excludedBy(claim, held, [...poles, ...predicates]).some((others) =>
    others.some((other) => isIn(held.stated.rest, other)),
  );
}

/** The other words of each group of which a claim has one that the passage has not. */
export function excludedBy(
  claim: Stated,
  held: HeldSentence,
  groups: readonly (readonly RegExp[])[],
): RegExp[][] {
  return groups.flatMap((group) => {
    const said = group.filter((word) => isIn(claim.rest, word));
    if (
      said.length === 0 ||
      said.length === group.length ||
      said.some((word) => isIn(held.around.text, word))
    )
      return [];
    return [group.filter((word) => !said.includes(word))];
  });
}

/** A global pattern would go on where it stopped. */
const isIn = (text: string, word: RegExp) => text.search(word) >= 0;
