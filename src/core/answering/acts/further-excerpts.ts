import type { Excerpt } from '../../citations/excerpt.ts';
import type { Turn } from '../../conversation/conversation.ts';
import type { Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import type { EntityId, Passage } from '../../passages/passage.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import { addCompanions } from '../excerpts/add-companions.ts';
import { excerptsOf } from './shown-sentences.ts';

const mostFurther = 3;

/** How many passages are looked at for more on what was asked. */
const depth = 12;

/** How much of a question that names nothing a further passage must meet. */
const leastCoverage = 0.5;

/** An entity that a larger share of the passages is about tells none apart. */
const mostAbout = 1 / 3;

export interface FurtherSources {
  readonly knowledge: Knowledge;
  readonly retriever: Retriever;
}

/**
 * What a conversation has not shown yet of what was asked last: the other sentences of the passages
 * shown, else a further passage about the same thing; empty where nothing is left.
 */
export function furtherExcerpts(
  turns: readonly Turn[],
  last: Turn,
  shown: readonly Excerpt[],
  sources: FurtherSources,
): Excerpt[] {
  const { knowledge } = sources;
  const before = turns.flatMap((turn) =>
    turn.shown === undefined ? [] : excerptsOf(turn.shown, knowledge),
  );
  const seen = [...before, ...shown];
  const passages = [...new Set(shown.map(({ passage }) => passage))];
  const rest = passages.flatMap((passage) => unseenOf(passage, seen, last.language));
  return rest.length > 0 ? rest.slice(0, mostFurther) : onTheSame(last, seen, sources);
}

function unseenOf(passage: Passage, seen: readonly Excerpt[], language: Language): Excerpt[] {
  const shown = new Set(
    seen.flatMap((each) => (each.passage.id === passage.id ? [each.sentence] : [])),
  );
  return [...passage.texts[language].sentences.keys()]
    .filter((sentence) => !shown.has(sentence))
    .map((sentence) => ({ passage, sentence }));
}

/** The nearest passage about the same thing, whole, with what may not be missing beside it. */
function onTheSame(
  { question, context, language, entities }: Turn,
  seen: readonly Excerpt[],
  { knowledge, retriever }: FurtherSources,
): Excerpt[] {
  const known = new Set(seen.map(({ passage }) => passage.id));
  const telling = entities.filter((entity) => tellsApart(entity, { knowledge, retriever }));
  const { passages } = retriever.retrieve(question, { context, language, limit: depth });
  const found = passages.find(({ passage, coverage }) => {
    if (known.has(passage.id) || knowledge.successors.has(passage.id)) return false;
    const told = retriever.entitiesOf(passage);
    return telling.length > 0 ? telling.some((each) => told.has(each)) : coverage >= leastCoverage;
  });
  if (found === undefined) return [];
  const whole = unseenOf(found.passage, [], language).slice(0, mostFurther);
  const together = addCompanions(whole, { question, language, knowledge, retriever });
  return together.filter(({ passage }) => !known.has(passage.id));
}

/** Few passages are about an entity that tells them apart; nearly all are about Peru or China. */
function tellsApart(entity: EntityId, { knowledge, retriever }: FurtherSources): boolean {
  const all = [...knowledge.passages.values()];
  const about = all.filter((passage) => retriever.entitiesOf(passage).has(entity));
  return about.length <= mostAbout * all.length;
}
