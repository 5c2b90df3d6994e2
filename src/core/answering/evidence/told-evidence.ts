import type { Knowledge } from '../../passages/knowledge.ts';
import {
  relationIdSchema,
  type EntityId,
  type Passage,
  type RelationId,
  type Tell,
} from '../../passages/passage.ts';
import type { AskedQuestion } from './asked-question.ts';
import { thresholds } from './thresholds.ts';

/** What a question asks for of relations. */
export interface AskedFor {
  /** The relations that it asks for and passages tell. */
  readonly held: ReadonlySet<RelationId>;
  /** Of those, the ones that an answer tells all. */
  readonly due: readonly RelationId[];
  readonly families: ReadonlySet<RelationId>;
  /** True where it says a name and a relation, and no more. */
  readonly saysNoMore: boolean;
  readonly familyOf: (id: RelationId) => RelationId | undefined;
  readonly knowledge: Knowledge;
}

/** Says no more than that a date is asked for. */
const anyDate = relationIdSchema.parse('event-date');

/** By so many logits of the wording a relation is a factor of e less likely. */
const wordingScale = 4;

/** How a sentence tells what is asked of what is asked about, as evidence. */
export function toldEvidence({ question }: AskedQuestion, askedFor: AskedFor) {
  const { held, due, families, saysNoMore, familyOf, knowledge } = askedFor;
  const { anchors, asks } = question;
  const isOfSubject = (tell: Tell) => isOfAny(tell, anchors.entities);
  const asksAnyDate = [...held].every((relation) => relation === anyDate);
  // A collection without relations is no worse for it.
  const likelihood = (tells: readonly Tell[]) =>
    knowledge.relations.size === 0
      ? 1
      : Math.max(0, ...tells.map(({ what }) => likelihoodOf(question.likely.get(what))));

  return (
    passage: Passage,
    place: number,
    relations: ReadonlySet<RelationId> = new Set(),
    typeMet: boolean,
  ) => {
    const tells = passage.tells.filter(({ in: numbers }) => numbers.includes(place + 1));
    const tellsRelation = [...held].some((relation) => relations.has(relation));
    const ofSubject = tells.some((tell) => held.has(tell.what) && isOfSubject(tell));
    // "In what year bought?" names no matter but a date, and asks of no strike.
    const isAsked =
      saysNoMore &&
      (typeMet || !asks.isAmount) &&
      (!asksAnyDate || likelihood(tells) >= thresholds.likely);
    return {
      relationTold: Number(tellsRelation),
      likelyTold: likelihood(tells),
      likelyOfSubject: likelihood(tells.filter(isOfSubject)),
      relationOfSubject: Number(ofSubject),
      tellsAsked: Number(isAsked && ofSubject),
      tellsAllAsked: isAsked ? tellsAll(tells, due, anchors.entities) : 0,
      familyTold: Number(
        [...relations].some((relation) => {
          const family = familyOf(relation);
          return family !== undefined && families.has(family);
        }),
      ),
      otherRelation: Number(held.size > 0 && !tellsRelation),
    };
  };
}

/** Whether it is told of one of some things, or one of them is its value. */
export function isOfAny({ of, by }: Tell, entities: readonly EntityId[]): boolean {
  return entities.includes(of) || (by !== undefined && entities.includes(by));
}

/** 1 where all is told of the things themselves, half of it as the value of another: the school beside the port. */
function tellsAll(
  tells: readonly Tell[],
  due: readonly RelationId[],
  entities: readonly EntityId[],
): number {
  const told = due.map((relation) => tells.filter(({ what }) => what === relation));
  if (told.every((each) => each.some(({ of }) => entities.includes(of)))) return 1;
  return told.every((each) => each.some((tell) => isOfAny(tell, entities))) ? 0.5 : 0;
}

/** How likely a relation is asked for, from 0 to 1 for the likeliest. */
function likelihoodOf(logits: number | undefined): number {
  return logits === undefined ? 0 : Math.exp(logits / wordingScale);
}
