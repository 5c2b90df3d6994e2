import type { Language } from '../../passages/language.ts';
import { entityIdSchema, type EntityId } from '../../passages/passage.ts';
import { isDoer } from '../reading/doers.ts';
import type { HeldSentence } from '../reading/held-sentence.ts';
import type { Stated } from '../reading/read-stated.ts';
import { agreesWith, hasParties } from '../reading/read-transfer.ts';
import { checkingWordsIn } from '../words/words.ts';
import { match } from './figures/compare-values.ts';
import { wordsOf } from './figures/figure-keys.ts';
import type { Judging } from './judging.ts';

/** Whether the one figure of its kind that a sentence has is of a trade in goods that the claim does not name. */
export function isOfOtherGoods(
  claim: Stated,
  { stated, titled }: HeldSentence,
  { knowledge: { entities }, speltOf }: Judging,
  language: Language,
): boolean {
  const { goodsTrade } = checkingWordsIn(language);
  if (!goodsTrade.test(claim.text)) return false;
  const met = stated.figures.filter((told) =>
    claim.figures.some((figure) => match(figure, told) !== 'none'),
  );
  const isAlone = met.some(
    ({ unit }) => stated.figures.filter((figure) => figure.unit === unit).length === 1,
  );
  const isGoods = (id: EntityId) => entities.get(id)?.type === 'product';
  // Goods may be called by one word of their name: copper, for copper exports.
  const said = new Set(wordsOf(claim.text, language));
  const isCalled = (id: EntityId) =>
    speltOf(id).wholes.some((name) => {
      const bare = name.replace(new RegExp(goodsTrade, 'giu'), ' ').trim();
      return language === 'zh'
        ? /\p{Script=Han}/u.test(bare) && claim.text.includes(bare)
        : wordsOf(bare, language).some((word) => said.has(word));
    });
  const isOther = (id: EntityId) => isGoods(id) && !claim.entities.has(id) && !isCalled(id);
  const namesNone = ![...claim.entities].some(isGoods);
  return (
    met.length > 0 &&
    ((isAlone && [...stated.entities].some(isOther)) || (namesNone && [...titled].some(isOther)))
  );
}

/** Relations by which a passage tells that something changed hands. */
const trades: ReadonlySet<string> = new Set([
  'acquisition',
  'seller',
  'price',
  'arms-purchase',
  'procurement',
  'supplier',
]);

/** Whether one hands something over to another by a claim, and the passage tells of no such thing. */
export function isTradeUntold(
  { transfer, acts: said }: Stated,
  { passage, transfers, acts }: HeldSentence,
  { knowledge }: Judging,
): boolean {
  if (transfer === undefined) return false;
  const isOfBoth = transfer.giver.length > 0 && transfer.taker.length > 0;
  const isTold = transfers.some(
    (told) => agreesWith(transfer, told) && (!isOfBoth || hasParties(transfer, [told])),
  );
  if (isTold) return false;
  if (hasParties(said, acts)) return false;
  const isOfDoers = (names: readonly string[]) =>
    names.some((name) => {
      const id = entityIdSchema.safeParse(name).data;
      return id !== undefined && isDoer(id, knowledge);
    });
  if (!isOfDoers(transfer.giver) || !isOfDoers(transfer.taker)) return false;
  return !passage.tells.some(({ what }) => trades.has(what));
}
