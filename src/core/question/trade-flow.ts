import type { Language } from '../passages/language.ts';
import { tradeFlows, type TradeFlow } from './kinds.ts';
import { questionWords } from './words/words.ts';

/** Which way goods go, where the words tell one way only. */
export function tradeFlowIn(text: string, language: Language): TradeFlow | undefined {
  const [flow, other] = tradeFlows.filter((each) => questionWords[language].trade[each].test(text));
  return other === undefined ? flow : undefined;
}
