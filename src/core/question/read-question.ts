import { findQuantities } from '../passages/quantities.ts';
import type { AnchorFinder, Anchors } from './anchors.ts';
import { readAsks } from './asks.ts';
import { attributesIn } from './attributes.ts';
import { fillersIn } from './fillers/fillers.ts';
import { contrastsIn } from './contrasts.ts';
import { roles, type QuestionType } from './kinds.ts';
import type { Asks, Question, ReadQuestion } from './question.ts';
import type { AskedRelation, RelationFinder } from './relations.ts';
import { scopeOf } from './scope.ts';
import { entityIdSchema, relationIdSchema } from '../passages/passage.ts';
import { splitWords } from '../retrieval/index/tokenize.ts';
import type { LikelyRelations } from '../retrieval/relation-wordings/likely-relations.ts';
import { tradeFlowIn } from './trade-flow.ts';
import { questionWords } from './words/words.ts';
import { toCome } from './words/to-come.ts';
import { wordBeginnings } from './word-beginnings.ts';

/** What polls tell, by which a question for what people think is answered. */
export const opinionPoll = relationIdSchema.parse('opinion-poll');

/** In the order of `bothCountries`. */
const nations = [entityIdSchema.parse('peru'), entityIdSchema.parse('china')];

const tradeShare = relationIdSchema.parse('trade-share');
const projection = relationIdSchema.parse('projection');
const marketAccess = relationIdSchema.parse('market-access');
const acquisition = relationIdSchema.parse('acquisition');
const seller = relationIdSchema.parse('seller');
const havings: ReadonlySet<AskedRelation['relation']> = new Set(
  ['owner', 'operator', 'acquisition'].map((id) => relationIdSchema.parse(id)),
);

/** Creates the one reader of questions; all patterns that tell what is asked stand in this room. */
export function createQuestionReader(
  anchorFinder: AnchorFinder,
  findRelations: RelationFinder,
  likelyRelations: LikelyRelations,
): ReadQuestion {
  return (text, language) => {
    const opinion = questionWords[language].opinion.exec(text);
    const trade = tradeFlowIn(text, language);
    const named = anchorFinder.anchorsOf(text, language);
    const ofGoods =
      named.entities.length > 0 && named.entities.every((id) => anchorFinder.isGood(id));
    const relations = [
      ...findRelations(text, language).flatMap((each) => {
        if (each.relation !== acquisition) return [each];
        // Who buys goods has a share of them, and who buys from a country acquires no company.
        if (ofGoods) return [{ ...each, relation: tradeShare, answer: 'share' as const }];
        return trade === undefined ? [each] : [];
      }),
      ...(opinion === null ? [] : [askedBy(opinion, text, opinionPoll, 'share')]),
    ];
    const sold = questionWords[language].roles.seller.exec(text);
    const asked = sold === null ? relations : ofSeller(relations, sold, text);
    const likely = likelyRelations(text, language);
    const asks = withKindOf(asked, readAsks(text, language));
    return {
      text,
      language,
      asks,
      anchors: asksIfAdmitted(asks, asked, likely) ? ofGoodsAlone(named, anchorFinder) : named,
      attributes: attributesIn(text, language, 'asks'),
      roles: roles.filter((role) => questionWords[language].roles[role].test(text)),
      nations: nations.filter((_, place) =>
        questionWords[language].bothCountries[place]?.test(text),
      ),
      contrasts: contrastsIn(text, language),
      isCount: questionWords[language].counts.test(text),
      trade,
      relations: asked,
      likely,
      isToCome: toCome[language].test(text) || likely.get(projection) === 0,
      fillers: fillersIn(text, language),
      beginnings: wordBeginnings(text, language),
      scope: scopeOf(text, language),
      asksOpinion: opinion !== null,
      quantities: findQuantities(text, language),
    };
  };
}

/** Whether goods may enter a country, and not how much of them does. */
function asksIfAdmitted(
  { asked, isAmount }: Asks,
  relations: readonly AskedRelation[],
  likely: Question['likely'],
): boolean {
  const isOpen = asked === 'whether' || asked === 'other';
  const isSaid = relations.some(({ relation }) => relation === marketAccess);
  // The likeliest is told by 0.
  return isOpen && !isAmount && (isSaid || likely.get(marketAccess) === 0);
}

/** What is admitted from Peru is admitted from each place of it: "we pack avocados in Ica, does China let them in?" */
function ofGoodsAlone(anchors: Anchors, finder: AnchorFinder): Anchors {
  const { entities, countries } = anchors;
  const ofCountry = countries.length > 0 || !entities.some((id) => finder.isGood(id));
  return ofCountry
    ? anchors
    : { ...anchors, entities: entities.filter((id) => !finder.isPlace(id)) };
}

/** Who had it before is whoever sold it, and not who has it. */
function ofSeller(
  relations: readonly AskedRelation[],
  said: RegExpExecArray,
  text: string,
): AskedRelation[] {
  const others = relations.filter(({ relation }) => !havings.has(relation));
  return others.some(({ relation }) => relation === seller)
    ? others
    : [...others, askedBy(said, text, seller, 'company')];
}

/** What is asked for by words that are no cue of it: what people think is asked of polls. */
function askedBy(
  said: RegExpExecArray,
  text: string,
  relation: AskedRelation['relation'],
  answer: AskedRelation['answer'],
): AskedRelation {
  const start = splitWords(text.slice(0, said.index), 'zh').length;
  const end = start + splitWords(said[0], 'zh').length;
  return { relation, isHeld: true, answer, start, end };
}

/** Where the words that ask leave the kind of answer open, what is asked for may tell it. */
function withKindOf(relations: readonly AskedRelation[], asks: Asks): Asks {
  if (
    asks.type !== 'other' ||
    asks.asked === 'who' ||
    asks.asked === 'whether' ||
    asks.asked === 'which'
  )
    return asks;
  const types = new Set(relations.map(({ answer }) => typeOfAnswer(answer)));
  const [type] = types;
  if (type === undefined || types.size > 1) return asks;
  return { ...asks, type, isAmount: type !== 'other' && type !== 'list' };
}

export function typeOfAnswer(answer: AskedRelation['answer']): QuestionType {
  switch (answer) {
    case 'money':
      return 'money';
    case 'share':
      return 'percent';
    case 'count':
    case 'amount':
      return 'amount';
    case 'date':
      return 'date';
    case 'list':
      return 'list';
    case 'person':
    case 'company':
    case 'institution':
    case 'place':
    case 'reason':
    case 'text':
    case 'yes-no':
    case undefined:
      return 'other';
  }
}
