import type { CheckedText, ComposeChecked } from '../../citations/compose-checked.ts';
import type { Excerpt } from '../../citations/excerpt.ts';
import type { Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import type { EntityId, Passage, RelationId } from '../../passages/passage.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import { addCompanions } from '../excerpts/add-companions.ts';
import { arrangeExcerpts } from '../excerpts/arrange-excerpts.ts';
import { distinct } from './choose-broad.ts';
import { events, isAnyOf, placeOf } from './relation-order.ts';
import { spread } from './spread-tellings.ts';
import { byWeight, newestFirst } from './telling-order.ts';
import { tellingsIn, type SentenceTelling } from './tellings.ts';

/** What tells of one thing; each list is chosen whole and composed a stretch at a time. */
export interface ThingTeller {
  /** What a good encyclopaedia would say first, with what contradicts it. */
  readonly overview: (entity: EntityId, language: Language) => CheckedText;
  /** All that is told of it, under the names of relations. */
  readonly byRelation: (entity: EntityId, language: Language) => ToldList;
  /** What happened, in order, under its years. */
  readonly timeline: (entity: EntityId, language: Language) => ToldList;
}

/** Sentences in a fixed order; those of a stretch are composed as one text. */
export interface ToldList {
  readonly length: number;
  /** The passages that any of them is of. */
  readonly passages: ReadonlySet<Passage>;
  readonly compose: (from: number, to: number) => CheckedText;
}

interface TellingSources {
  readonly knowledge: Knowledge;
  readonly retriever: Retriever;
  readonly compose: ComposeChecked;
}

/** As many sentences as a broad answer begins with. */
const mostOfOverview = 6;

export function createThingTeller({ knowledge, retriever, compose }: TellingSources): ThingTeller {
  const isOutdated = ({ passage }: SentenceTelling) =>
    (knowledge.successors.get(passage.id) ?? []).length > 0;
  // Gathered once: a page of a thing would look through all passages again and again.
  const passagesOf = gatherTelling(knowledge);
  const tellingsOf = (entity: EntityId) =>
    (passagesOf.get(entity) ?? []).flatMap((passage) => tellingsIn(passage, [entity], knowledge));

  function listOf(
    excerpts: readonly Excerpt[],
    language: Language,
    headingOf?: (passage: Passage, sentence: number) => string | undefined,
  ): ToldList {
    return {
      length: excerpts.length,
      passages: new Set(excerpts.map(({ passage }) => passage)),
      compose: (from, to) =>
        compose(excerpts.slice(from, to), language, headingOf === undefined ? {} : { headingOf }),
    };
  }

  return {
    overview(entity, language) {
      const present = tellingsOf(entity).filter((each) => !isOutdated(each));
      const first = distinct(spread(present, byWeight), mostOfOverview, language, retriever);
      const question = knowledge.entities.get(entity)?.[language].name ?? entity;
      return compose(addCompanions(first, { question, language, knowledge, retriever }), language);
    },

    byRelation(entity, language) {
      const tellings = tellingsOf(entity);
      const order = new Map([...knowledge.relations.keys()].map((id, place) => [id, place]));
      const groups = [...Map.groupBy(tellings, (telling) => firstRelation(telling, order))]
        .flatMap(([relation, told]) => (relation === undefined ? [] : [{ relation, told }]))
        .toSorted((a, b) => compareRelations(a.relation, b.relation, order));
      const headings = new Map<string, string>();
      const excerpts = groups.flatMap(({ relation, told }) => {
        const name = knowledge.relations.get(relation)?.name[language] ?? relation;
        // The sentences of one passage stand together: one may lean on the one before.
        const ordered = [
          ...Map.groupBy(told.toSorted(newestFirst), ({ passage }) => passage).values(),
        ].flatMap((group) => group.toSorted((a, b) => a.sentence - b.sentence));
        for (const each of ordered) headings.set(keyOf(each), upperFirst(name));
        return ordered.map(({ passage, sentence }) => ({ passage, sentence }));
      });
      return listOf(excerpts, language, (passage, sentence) =>
        headings.get(keyOf({ passage, sentence })),
      );
    },

    timeline(entity, language) {
      const happened = tellingsOf(entity).filter(
        ({ isDated, passage, relations }) =>
          isDated || (passage.happenedOn.length > 0 && isAnyOf(relations, events)),
      );
      const { excerpts, headingOf } = arrangeExcerpts(
        happened.map(({ passage, sentence }) => ({ passage, sentence })),
        {
          form: 'timeline',
          language,
          knowledge,
          compared: [],
          entitiesOf: (passage) => retriever.entitiesOf(passage),
        },
      );
      return listOf(excerpts, language, headingOf);
    },
  };
}

/** The passages that tell something of each thing, or name it as the value of something. */
function gatherTelling({ passages }: Knowledge): ReadonlyMap<EntityId, readonly Passage[]> {
  const gathered = new Map<EntityId, Set<Passage>>();
  for (const passage of passages.values()) {
    for (const { of, by } of passage.tells) {
      for (const id of by === undefined ? [of] : [of, by]) {
        gathered.set(id, (gathered.get(id) ?? new Set()).add(passage));
      }
    }
  }
  return new Map([...gathered].map(([id, of]) => [id, [...of]]));
}

const keyOf = ({ passage, sentence }: Excerpt) => `${passage.id} ${sentence}`;

type RelationOrder = ReadonlyMap<RelationId, number>;

/** Of what a sentence tells, what an encyclopaedia says first. */
function firstRelation(
  { relations }: SentenceTelling,
  order: RelationOrder,
): RelationId | undefined {
  return [...relations].toSorted((a, b) => compareRelations(a, b, order))[0];
}

function compareRelations(a: RelationId, b: RelationId, order: RelationOrder): number {
  return placeOf(new Set([a])) - placeOf(new Set([b])) || (order.get(a) ?? 0) - (order.get(b) ?? 0);
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
