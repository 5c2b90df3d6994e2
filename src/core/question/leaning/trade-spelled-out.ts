import type { Turn } from '../../conversation/conversation.ts';
import type { Language } from '../../passages/language.ts';
import type { TradeFlow } from '../kinds.ts';
import { tradeFlowIn } from '../trade-flow.ts';
import { dealWords } from '../words/deals.ts';

/**
 * "And what does it buy?" after what Peru sells to China, said whole. Who sells and who buys is that of the
 * last question, the other way round where the verb is; undefined where more is asked, or something else.
 */
export function tradeSpelledOut(
  question: string,
  language: Language,
  turns: readonly Turn[],
): string | undefined {
  const last = turns.at(-1);
  const { nothingElse, peruIsNamed, chinaIsNamed, howMuch, what, whole } = dealWords[language];
  if (last?.language !== language || !nothingElse.test(question.trim())) return undefined;
  const dealBefore = dealIn(last.question, language);
  // "How much?", "what things?" is of the same, where that is the whole trade and not one fruit.
  const asksOfSame = howMuch.test(question) || what.test(question);
  const isOfAll = asksOfSame && nothingElse.test(last.question.trim());
  const deal = dealIn(question, language) ?? (isOfAll ? dealBefore : undefined);
  const before = tradeFlowIn(last.question, language);
  if (deal === undefined || dealBefore === undefined || before === undefined) return undefined;
  const isOfPeru = peruIsNamed.test(question);
  const isOfChina = chinaIsNamed.test(question);
  if (isOfPeru && isOfChina) return undefined;
  const isSame =
    isOfPeru || isOfChina
      ? ((deal === 'sells') === isOfPeru) === (before === 'to-china')
      : deal === dealBefore;
  const flow = isSame ? before : otherOf(before);
  const asksHowMuch =
    howMuch.test(question) || (!what.test(question) && howMuch.test(last.question));
  return whole[flow][asksHowMuch ? 'howMuch' : 'what'];
}

/** The one verb of trade in a text: whoever exports sells. */
function dealIn(text: string, language: Language): 'buys' | 'sells' | undefined {
  const { buys, sells } = dealWords[language];
  if (buys.test(text) === sells.test(text)) return undefined;
  return buys.test(text) ? 'buys' : 'sells';
}

const otherOf = (flow: TradeFlow): TradeFlow => (flow === 'to-china' ? 'to-peru' : 'to-china');
