import type { Shown } from '../../conversation/conversation.ts';
import type { Knowledge } from '../../passages/knowledge.ts';
import { findQuantities, type Quantity } from '../../passages/quantities.ts';
import { tellsAt } from '../../passages/passage.ts';
import type { Question } from '../../question/question.ts';
import { ofAnyAmount, saysNothing } from '../fill-part.ts';
import type { PartAnswer } from '../part-answer.ts';

/** Units that tell when, and of what something is numbered. */
const ofTime: ReadonlySet<string> = new Set(['year', 'month', 'day']);

/** Units of money, as `findQuantities` names them. */
const ofMoney: ReadonlySet<string> = new Set(['USD', 'PEN', 'CNY', 'EUR']);

/**
 * "How much?" after a fine, which says no more than that an amount is asked for and is answered with nothing:
 * the first shown sentence that has one amount does, or one sum of money.
 */
export function withAmountOfShown(
  part: PartAnswer,
  shown: Shown['sentences'],
  knowledge: Knowledge,
  /** As it was typed, without the name that it was read with. */
  question: Question,
): PartAnswer {
  const { asks, language, relations } = question;
  const isAmount = asks.type === 'amount' || asks.type === 'money' || asks.type === 'percent';
  if (part.answered || !isAmount || !saysNothing(question)) return part;
  for (const { passage: id, sentence } of shown) {
    const passage = knowledge.passages.get(id);
    const wording = passage?.texts[language].sentences[sentence] ?? '';
    const told = tellsAt(passage, sentence).map(({ what }) => what);
    const isOfIt = relations.every(
      ({ relation }) => ofAnyAmount.has(relation) || told.includes(relation),
    );
    if (!isOfIt) continue;
    const amounts = findQuantities(wording, language).filter(({ unit }) => !ofTime.has(unit));
    if (passage === undefined || !tellsOne(amounts, asks.type)) continue;
    return { ...part, answered: true, excerpts: [{ passage, sentence }], margin: 0 };
  }
  return part;
}

function tellsOne(amounts: readonly Quantity[], type: Question['asks']['type']): boolean {
  const sums = amounts.filter(({ unit }) => ofMoney.has(unit));
  if (type === 'money') return sums.length > 0;
  if (type === 'percent') return amounts.some(({ unit }) => unit === 'percent');
  return sums.length === 1 || amounts.length === 1;
}
