import type { EntityId } from '../passages/passage.ts';
import type { Anchors } from './anchors.ts';
import type { Asked, QuestionType } from './kinds.ts';
import type { Asks, Question } from './question.ts';
import type { AskedRelation } from './relations.ts';

/** What was heard of a question beside what its words tell. */
export interface Heard {
  readonly entities: readonly EntityId[];
  readonly years: readonly number[];
  readonly relations: readonly AskedRelation[];
  /** The word that asks and the kind of thing that would answer; `other` where nothing was heard. */
  readonly asked: Asked;
  readonly type: QuestionType;
}

/**
 * A question in other words, held to all that the question as it was put is held to: every name, year,
 * country and figure, what is easily taken for what it asks of, and whether it is a matter of ours. What
 * was heard is added; where the words themselves tell the kind of answer, they count.
 */
export function mergeQuestions(own: Question, other: Question, heard: Heard): Question {
  return {
    ...other,
    asks: withAsked(own.asks, other.asks, heard),
    anchors: joined(own.anchors, other.anchors, heard),
    attributes: new Set([...own.attributes, ...other.attributes]),
    contrasts: union(own.contrasts, other.contrasts),
    trade: own.trade ?? other.trade,
    relations: withHeard(other.relations, heard.relations),
    // What was heard is as likely as what is worded most clearly.
    likely: new Map([
      ...other.likely,
      ...heard.relations.map(({ relation }) => [relation, 0] as const),
    ]),
    isToCome: own.isToCome || other.isToCome,
    asksOpinion: own.asksOpinion || other.asksOpinion,
    scope: own.scope === 'ours' ? other.scope : own.scope,
    quantities: union(own.quantities, other.quantities),
  };
}

function withAsked(own: Asks, other: Asks, heard: Heard): Asks {
  const type = first([own.type, other.type, heard.type]);
  return {
    ...other,
    asked: first([own.asked, other.asked, heard.asked]),
    type,
    isAmount: type !== 'other' && type !== 'list',
    name: own.name ?? other.name,
  };
}

/** The first that tells; what a reading leaves open is `other`. */
function first<Each extends string>(told: readonly (Each | 'other')[]): Each | 'other' {
  return told.find((each) => each !== 'other') ?? 'other';
}

function joined(own: Anchors, other: Anchors, { entities, years }: Heard): Anchors {
  return {
    entities: union(own.entities, other.entities, entities),
    either: union(own.either, other.either),
    isSpan: own.isSpan || other.isSpan,
    years: union(own.years, other.years, years),
    months: union(own.months, other.months),
    numbers: union(own.numbers, other.numbers),
    countries: union(own.countries, other.countries),
  };
}

function withHeard(
  told: readonly AskedRelation[],
  heard: readonly AskedRelation[],
): AskedRelation[] {
  const known = new Set(told.map(({ relation }) => relation));
  return [...told, ...heard.filter(({ relation }) => !known.has(relation))];
}

function union<Each>(...lists: readonly (readonly Each[])[]): Each[] {
  return [...new Set(lists.flat())];
}
