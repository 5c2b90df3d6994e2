import type { Knowledge } from '../../passages/knowledge.ts';
import {
  relationIdSchema,
  type EntityId,
  type Passage,
  type RelationId,
} from '../../passages/passage.ts';
import type { AnchorFinder } from '../../question/anchors.ts';
import type { TradeFlow } from '../../question/kinds.ts';
import { questionWords } from '../../question/words/words.ts';
import type { AskedQuestion } from './asked-question.ts';
import type { TellingWords } from './telling-words.ts';

/** What a question asks of a whole, as Peru's trade, and what tells of the whole or of a part. */
export interface AskedWhole {
  /** Which way the goods go that it asks of; undefined where it asks of something else by name. */
  readonly flow: TradeFlow | undefined;
  /** True for a passage on a part, where the whole is asked for. */
  readonly isOnPart: (passage: Passage) => boolean;
  /** True where the names of a sentence are of a part, where a total is asked for. */
  readonly namesPart: (names: ReadonlySet<EntityId> | undefined) => boolean;
  /** True for a sentence, counted from 0, that tells of the whole what is asked. */
  readonly tellsWhole: (passage: Passage, sentence: number) => boolean;
}

/** The words of a question and the relations that it asks for and passages tell. */
export interface AskedWords extends Pick<TellingWords, 'own' | 'isPair' | 'isYear'> {
  readonly held: ReadonlySet<RelationId>;
}

export type WholeReader = (asked: AskedQuestion, words: AskedWords) => AskedWhole;

const equipment = relationIdSchema.parse('equipment');
const importValue = relationIdSchema.parse('import-value');
const exportValue = relationIdSchema.parse('export-value');
const tradeComposition = relationIdSchema.parse('trade-composition');

/** Relations that any question with a number or date asks for: they name no matter of their own. */
const unspecific: ReadonlySet<string> = new Set([
  'count',
  'cost',
  'price',
  'event-date',
  'location',
  'definition',
  'members-list',
  'ranking',
  'capacity',
]);

/** Whether a relation says more than the kind of answer that is asked for. */
export const isSpecific = (relation: string) => !unspecific.has(relation);

export function createWholeReader(
  glossary: Knowledge['entities'],
  finder: AnchorFinder,
): WholeReader {
  return ({ question, retrieval: { entities } }, { held, own, isPair, isYear }) => {
    const { language, asks, anchors } = question;
    const namesNothing = anchors.entities.length === 0;
    const asksTrade = held.has(importValue) || held.has(exportValue);
    const saysNoMore = own.every((slot) => isPair(slot) || isYear(slot));
    // "What did Peru import?" names no thing but countries: a figure of phones is one of a part.
    // "What were the exports in 2019?" asks for their value, as "what is exported?" for goods.
    const asksValue =
      asks.isAmount ||
      (question.trade === undefined &&
        anchors.years.length > 0 &&
        [...held].every(
          (relation) =>
            relation === importValue || relation === exportValue || !isSpecific(relation),
        ));
    const asksOfWhole =
      asksValue &&
      asksTrade &&
      entities.length > 0 &&
      namesNothing &&
      !held.has(equipment) &&
      saysNoMore;
    // "Total imports?" asks of no part that has a name of its own.
    const asksTotal =
      asks.isAmount &&
      asksTrade &&
      namesNothing &&
      questionWords[language].total.test(question.text);
    // Of something that has a name, who buys and sells it is told by its other words.
    const asksGoods = namesNothing && asks.asked !== 'who' && asks.asked !== 'whether';
    const flow = asksGoods ? question.trade : undefined;
    // "How much copper does Peru produce?" asks of the country: what one mine produces is a part.
    const wholes =
      namesNothing && (asks.isAmount || flow !== undefined)
        ? entities.filter((id) => glossary.get(id)?.everywhere === true)
        : [];
    // "What does Peru sell to China?" names no goods: it asks which they are.
    const asksWhichGoods =
      flow !== undefined && !asks.isAmount && asks.asked !== 'where' && saysNoMore;
    return {
      flow,
      isOnPart: (passage) => asksOfWhole && isOnNamed(passage),
      namesPart: (names) => asksTotal && [...(names ?? [])].some((id) => finder.isSpecific(id)),
      tellsWhole: (passage, sentence) =>
        passage.tells.some(
          ({ of, what, in: numbers }) =>
            wholes.includes(of) &&
            numbers.includes(sentence + 1) &&
            (held.has(what) || (asksWhichGoods && what === tradeComposition)),
        ),
    };
  };

  /** True where a passage is on something with a name of its own, its speakers aside. */
  function isOnNamed({ entities, saidBy }: Passage): boolean {
    return entities.some((id) => {
      const type = glossary.get(id)?.type;
      // Under an agreement or as a body counts it, all is traded that is.
      const isWhole = type === 'agreement' || type === 'organisation' || type === 'person';
      return !isWhole && finder.isSpecific(id) && !saidBy.includes(id);
    });
  }
}
