import type { Language } from '../../../passages/language.ts';
import type { EntityId } from '../../../passages/passage.ts';
import type { Aspect } from '../../claim-check.ts';
import type { Stated } from '../../reading/read-stated.ts';
import { checkingWordsIn } from '../../words/words.ts';
import type { Judging } from '../judging.ts';

/**
 * The thing of which a claim says that it belongs to China, or does not, against all that is told of its
 * owners: "Luz del Sur is not Chinese" where both its owners are. Undefined where it names several things,
 * or no owner is told.
 */
export function contraryNation(
  claim: Stated,
  { links, homeOf, everywhere }: Judging,
  language: Language,
): { readonly of: EntityId; readonly differs: Aspect } | undefined {
  if (claim.isPast || !checkingWordsIn(language).ofChina.test(claim.text)) return undefined;
  const things = [...claim.entities].filter((id) => !everywhere.has(id));
  const [of, ...others] = things;
  if (of === undefined || others.length > 0) return undefined;
  const owners = [...links.valuesOf(of, 'owner'), ...links.buyersOf(of)];
  if (owners.length === 0) return undefined;
  const chinese = owners.filter((owner) => homeOf(owner) === 'china');
  if (claim.isNegative) {
    return chinese.length === owners.length ? { of, differs: 'negation' } : undefined;
  }
  return chinese.length === 0 ? { of, differs: 'names' } : undefined;
}
