import type { Excerpt } from '../../citations/excerpt.ts';
import { isEverywhere } from '../../passages/knowledge.ts';
import type { EntityId, Passage, RelationId } from '../../passages/passage.ts';
import { excerptsOf, shownIn } from '../acts/shown-sentences.ts';
import type { AnswerBasis } from '../answer-extractively.ts';
import type { Answer, NextQuestion } from '../answer.ts';
import { createAskFinder, folded, type AskFinderSources } from './find-ask.ts';
import { askedFor, isListed } from './nameable-relations.ts';
import { subjectsOf } from './subjects-of.ts';
import type { Telling, ToldRelation } from './told-index.ts';

/**
 * Finds at most three questions that the collection answers, on what an answer or a decline is about and
 * for what was not just shown, most told first.
 */
export type FindNext = (answer: Answer, basis: AnswerBasis) => NextQuestion[];

const mostNext = 3;

export function createNextFinder(parts: AskFinderSources): FindNext {
  const findAsk = createAskFinder(parts);
  return (answer, basis) => {
    const shown = excerptsOf(shownIn(answer), parts.knowledge);
    const about = aboutOf(answer, basis, shown, parts);
    const chosen: NextQuestion[] = [];
    for (const { entity, told } of untoldYet(about, basis, shown, parts)) {
      if (chosen.length === mostNext) break;
      const known = new Set(
        [basis.question, ...chosen.map(({ question }) => question)].map(folded),
      );
      const isNew = ({ passage }: Telling) => chosen.every((each) => each.passage !== passage.id);
      const next = firstNext(told, isNew, (passage, sentences) => {
        const ask = findAsk(passage, sentences, entity, told.relation, answer.language);
        return ask === undefined || known.has(folded(ask)) ? undefined : ask;
      });
      if (next !== undefined) chosen.push(next);
    }
    return chosen;
  };
}

function firstNext(
  { relation, tellings }: ToldRelation,
  isNew: (telling: Telling) => boolean,
  askOf: (passage: Passage, sentences: readonly number[]) => string | undefined,
): NextQuestion | undefined {
  for (const telling of tellings.filter(isNew)) {
    const { passage, sentences } = telling;
    const question = askOf(passage, sentences);
    if (question !== undefined) return { question, passage: passage.id, relation };
  }
  return undefined;
}

/** What is told of each subject and not shown: first what is of a kind with what is asked or shown. */
function untoldYet(
  about: readonly EntityId[],
  basis: AnswerBasis,
  shown: readonly Excerpt[],
  { knowledge, told }: AskFinderSources,
) {
  const familyOf = (id: RelationId) => knowledge.relations.get(id)?.parent;
  const asked = basis.parts.flatMap((part) => askedFor(part.asked.question.relations));
  const families = new Set(
    [...asked.map(({ relation }) => relation), ...toldBy(shown)].map(familyOf),
  );
  const topics = new Set(shown.map(({ passage }) => passage.topic));
  return about.flatMap((entity) => {
    // Of what nearly all is about, only what is near: a country has exports and quarrels.
    const isNear = ({ passage, sentences }: Telling) =>
      (!isEverywhere(entity, knowledge) || topics.has(passage.topic)) &&
      !shown.some((each) => each.passage.id === passage.id && sentences.includes(each.sentence));
    return told
      .relationsOf(entity)
      .filter(({ relation }) => !isShown(entity, relation, shown))
      .map(({ relation, tellings }) => ({ relation, tellings: tellings.filter(isNear) }))
      .toSorted(
        (a, b) =>
          Number(families.has(familyOf(b.relation))) - Number(families.has(familyOf(a.relation))) ||
          // What has a name that says something makes the clearer button.
          Number(isListed(b.relation)) - Number(isListed(a.relation)),
      )
      .map((each) => ({ entity, told: each }));
  });
}

function toldBy(shown: readonly Excerpt[]): RelationId[] {
  return shown.flatMap(({ passage, sentence }) =>
    passage.tells
      .filter(({ in: numbers }) => numbers.includes(sentence + 1))
      .map(({ what }) => what),
  );
}

/**
 * What is asked about; where that is nothing known or a country, of which much else is told, what the
 * first sentence shown tells of.
 */
function aboutOf(
  answer: Answer,
  basis: AnswerBasis,
  [first]: readonly Excerpt[],
  parts: AskFinderSources,
): readonly EntityId[] {
  if (answer.status === 'abstained') return answer.gap?.about ?? [];
  const subjects = basis.parts.flatMap(({ asked }) => subjectsOf(asked, parts));
  const told = first?.passage.tells.filter(({ in: numbers }) =>
    numbers.includes(first.sentence + 1),
  );
  const isThing = (id: EntityId) => parts.knowledge.entities.get(id)?.speaksAs === undefined;
  const all = [subjects, told?.map(({ of }) => of) ?? []];
  const about = all.map((ids) => ids.filter(isThing)).find(({ length }) => length > 0);
  return [...new Set(about ?? all.flat())];
}

function isShown(entity: EntityId, relation: RelationId, shown: readonly Excerpt[]): boolean {
  return shown.some(({ passage, sentence }) =>
    passage.tells.some(
      ({ of, what, in: numbers }) =>
        of === entity && what === relation && numbers.includes(sentence + 1),
    ),
  );
}
