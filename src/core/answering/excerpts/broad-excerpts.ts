import { nameInSentence } from '../../passages/entity-names.ts';
import type { Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import type { EntityId, Passage } from '../../passages/passage.ts';
import type { RankedPassage } from '../../retrieval/retrieval.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import type { Steps } from '../../steps.ts';
import { addCompanions } from './add-companions.ts';
import type { Anchors } from '../../question/anchors.ts';
import { createCompareExcerpts } from './compare-excerpts.ts';
import type { QuestionJudges } from '../evidence/answerability.ts';
import type { QuestionForm } from '../../question/kinds.ts';
import type { Excerpt } from '../../citations/excerpt.ts';
import { sidesExcerpts } from './sides-excerpts.ts';
import { mostListed, selectExcerpts } from './select-excerpts.ts';

/** How many passages are looked at for all on a topic. */
const breadth = 24;

/** How much of the topic a passage must meet; what names nothing known must be met nearly whole. */
const leastMet = 0.5;
const leastMetOfUnnamed = 0.8;

/** Against the first passage's score. */
const leastOfBest = 0.4;

const ofViews: ReadonlySet<string> = new Set(['position', 'reply', 'concern', 'benefit']);
const isView = (relation: string) => ofViews.has(relation);

export interface BroadSources extends QuestionJudges {
  readonly knowledge: Knowledge;
  readonly retriever: Retriever;
}

export interface Lacking {
  /** A name, or the asker's words to be escaped. */
  readonly name: string;
  /** What it is, where that is known. */
  readonly entity?: EntityId;
}

export interface BroadExcerpts {
  readonly excerpts: readonly Excerpt[];
  /** What is compared. */
  readonly compared: readonly EntityId[];
  /** How many are compared at most, where more were named. */
  readonly mostCompared?: number | undefined;
  /** What of it the folder holds nothing on. */
  readonly lacking: readonly Lacking[];
}

export const noBroadExcerpts: BroadExcerpts = { excerpts: [], compared: [], lacking: [] };

/** All that the folder holds on a topic, as far as it goes into one answer. */
export type FindBroadExcerpts = (
  topic: string,
  language: Language,
  form: QuestionForm,
) => Steps<BroadExcerpts>;

export function createBroadExcerpts(parts: BroadSources): FindBroadExcerpts {
  const { knowledge, retriever, anchorFinder, answerability, readQuestion } = parts;
  const compareExcerpts = createCompareExcerpts(parts);

  /** Whether a passage has what a topic names: all of it, or one of its names and the rest. */
  function isOn(passage: Passage, anchors: Anchors, needed: 'all' | 'one'): boolean {
    const unmet = anchorFinder.unmetBy(passage, anchors);
    if (needed === 'all') return unmet.length === 0;
    return (
      unmet.every(({ kind }) => kind === 'entity') &&
      (anchors.entities.length === 0 || unmet.length < anchors.entities.length)
    );
  }

  /** The first on each of what is compared, then the others in order. */
  function spread(passages: readonly RankedPassage[], compared: readonly EntityId[]) {
    const firsts = compared.flatMap(
      (id) => passages.find(({ passage }) => retriever.entitiesOf(passage).has(id)) ?? [],
    );
    return [...new Set([...firsts, ...passages])].slice(0, mostListed);
  }

  function nameOf(id: EntityId, language: Language): string {
    const entity = knowledge.entities.get(id);
    return entity === undefined ? id : nameInSentence(entity, language);
  }

  return function* (topic, language, form) {
    yield;
    const question = readQuestion(topic, language);
    const retrieval = retriever.retrieve(topic, { language, limit: breadth });
    const { anchors } = question;
    // What no passage tells of anything is not summed up by what else is told: the salary policy.
    const asksUnheld = question.relations.some(({ isHeld }) => !isHeld);
    if (asksUnheld || answerability.isOutside({ question, retrieval })) {
      return noBroadExcerpts;
    }
    if (form === 'compare') {
      const comparison = yield* compareExcerpts({ topic, language, retrieval, anchors });
      if (comparison !== undefined) return comparison;
    }
    // "What does each side say about Chancay?" asks for their words, and not for what it is.
    const isOfThings =
      form === 'sides' && question.relations.every(({ relation }) => isView(relation));
    const said = isOfThings ? sidesExcerpts(anchors.entities, knowledge, retriever) : [];
    if (said.length > 0) return { excerpts: said, compared: [], lacking: [] };
    const best = retrieval.passages[0]?.score ?? 0;
    const met = anchors.entities.length > 0 ? leastMet : leastMetOfUnnamed;
    const found = (needed: 'all' | 'one') => {
      // What tells of one of two things meets half of what is asked.
      const named = needed === 'all' ? 0 : anchors.entities.length;
      return retrieval.passages.filter(
        ({ passage, coverage, score }) =>
          coverage >= met / Math.max(1, named) &&
          score >= leastOfBest * best &&
          isOn(passage, anchors, needed),
      );
    };
    const whole = form === 'compare' ? [] : found('all');
    const things = whole.length > 0 ? [] : anchors.entities;
    const chosen = spread(whole.length > 0 ? whole : found('one'), things).flatMap((ranked) =>
      selectExcerpts(question, [ranked], retriever).slice(0, 1),
    );
    const held = new Set(chosen.flatMap(({ passage }) => [...retriever.entitiesOf(passage)]));
    const missing = things
      .filter((entity) => !held.has(entity))
      .map((entity) => ({ name: nameOf(entity, language), entity }));
    return {
      excerpts: addCompanions(chosen, { question: topic, language, knowledge, retriever }),
      compared: [],
      lacking: chosen.length === 0 ? [] : missing,
    };
  };
}
