import type { Language } from '../../../passages/language.ts';
import type { NamedPlace, Stated } from '../../reading/read-stated.ts';
import { checkingWordsIn } from '../../words/words.ts';
import { abroadIn } from './misplaced-labels.ts';

/** Who is named before, and who behind, a word that sets one ahead of another. */
interface Led {
  readonly before: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
}

/** Reads who is ahead of whom; a word that sets one behind another turns them round. */
function ledIn(stated: Stated, language: Language): Led | undefined {
  const { ahead, behind } = checkingWordsIn(language);
  const leads = ahead.exec(stated.text);
  const lags = leads === null ? behind.exec(stated.text) : null;
  const found = leads ?? lags;
  if (found === null) return undefined;
  const mentions = [...stated.mentions, ...abroadIn(stated, language)];
  const namesOf = (isThere: (each: NamedPlace) => boolean) =>
    new Set(mentions.filter(isThere).map(({ name }) => name));
  const before = namesOf(({ end }) => end <= found.index);
  const after = namesOf(({ at }) => at >= found.index);
  return leads === null ? { before: after, behind: before } : { before, behind: after };
}

/** Whether a claim sets one ahead of another as a sentence does, or the other way round. */
export function aheadIn(
  claim: Stated,
  told: Stated,
  language: Language,
): 'told' | 'contrary' | undefined {
  const said = ledIn(claim, language);
  const held = ledIn(told, language);
  if (said === undefined || held === undefined || claim.isNegative || told.isNegative) {
    return undefined;
  }
  const isOnly = (name: string, one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    one.has(name) && !other.has(name);
  const stand = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...said.before].some(
      (first) =>
        isOnly(first, one, other) && [...said.behind].some((second) => isOnly(second, other, one)),
    );
  if (stand(held.before, held.behind)) return 'told';
  return stand(held.behind, held.before) ? 'contrary' : undefined;
}

/** By who stands before, and who behind, the word that sets one ahead of others. */
export function comparedByPlaces(
  claim: Stated,
  from: number,
  parted: { readonly at: number } | undefined,
  told: Stated,
  language: Language,
): 'told' | 'contrary' | undefined {
  const { comparing, ahead } = checkingWordsIn(language);
  const isMore = comparing.more.test(claim.text);
  const leads = ahead.exec(told.text);
  if (parted === undefined || leads === null || isMore === comparing.less.test(claim.text)) {
    return undefined;
  }
  const border = language === 'zh' ? from : parted.at;
  const other = claim.mentions.find(({ at }) => at >= border);
  const own = claim.mentions.find(({ end }) => end <= border);
  if (other === undefined || own === undefined || other.name === own.name) return undefined;
  const isAhead = (name: string) =>
    told.mentions.some((each) => each.name === name && each.end <= leads.index);
  const isBehind = (name: string) =>
    told.mentions.some((each) => each.name === name && each.at >= leads.index);
  const stand = (one: string, two: string) =>
    isAhead(one) && !isBehind(one) && isBehind(two) && !isAhead(two);
  if (stand(own.name, other.name)) return isMore ? 'told' : 'contrary';
  return stand(other.name, own.name) ? (isMore ? 'contrary' : 'told') : undefined;
}
