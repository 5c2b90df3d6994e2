import type { Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import { languages } from '../../passages/language.ts';
import type { Passage, PassageId } from '../../passages/passage.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import { companionsOf } from '../excerpts/add-companions.ts';
import type { AnswerBasis } from '../answer-extractively.ts';
import { mostParts, mostPhrases, type Understanding } from './model-replies.ts';

/** Most passages that a model chooses from, without what must stand beside them. */
const mostCandidates = 12;

/** How many of them the question itself finds. */
const mostSure = 6;

/** How far down a ranking is looked. */
const depth = 12;

/** Room for what must stand beside the candidates. */
const mostBeside = 8;

/** The longest text of a model that is searched by. */
const longestSearched = 300;

/** What a place in a ranking is worth: the usual constant of reciprocal rank fusion (Cormack 2009). */
const worthOf = (place: number) => 1 / (60 + place);

/** The question itself counts for more than a model's words for it. */
const phraseWeight = 0.5;

interface Ranking {
  readonly passages: readonly Passage[];
  readonly weight: number;
}

/**
 * The passages that a model may choose from: what the extractive answer shows, then what the question,
 * its reading and the search phrases find together, with what may not be missing beside them. What a
 * model understands can only widen this.
 */
export function gatherCandidates(
  basis: AnswerBasis,
  understanding: Understanding | undefined,
  knowledge: Knowledge,
  retriever: Retriever,
): Passage[] {
  const shown = [...basis.parts.flatMap(({ excerpts }) => excerpts), ...basis.broad.excerpts].map(
    ({ passage }) => passage,
  );
  const own = basis.parts.map(({ near }) => ({
    passages: near.map(({ passage }) => passage),
    weight: 1,
  }));
  const others = understanding === undefined ? [] : rankingsBy(understanding, retriever);
  // Whatever is understood, the best that the question itself finds stays.
  const sure = [...shown, ...fused(own).slice(0, mostSure)];
  const candidates = [...new Set([...sure, ...fused([...own, ...others])])].slice(
    0,
    Math.max(mostCandidates, new Set(sure).size),
  );
  return [...new Set([...candidates, ...besideOf(candidates, knowledge)])];
}

function rankingsBy({ parts, language, phrases }: Understanding, retriever: Retriever): Ranking[] {
  const ranked = (text: string, of: Language, weight: number): Ranking[] => {
    const searched = retriever.simplified(text.slice(0, longestSearched)).trim();
    if (searched === '') return [];
    const { passages } = retriever.retrieve(searched, { language: of, limit: depth });
    return [{ passages: passages.map(({ passage }) => passage), weight }];
  };
  return [
    ...parts.slice(0, mostParts).flatMap((part) => ranked(part, language, 1)),
    ...languages.flatMap((of) =>
      phrases[of].slice(0, mostPhrases).flatMap((phrase) => ranked(phrase, of, phraseWeight)),
    ),
  ];
}

function fused(rankings: readonly Ranking[]): Passage[] {
  const worth = new Map<Passage, number>();
  for (const { passages, weight } of rankings) {
    for (const [place, passage] of passages.entries()) {
      worth.set(passage, (worth.get(passage) ?? 0) + weight * worthOf(place));
    }
  }
  return [...worth].toSorted(([, a], [, b]) => b - a).map(([passage]) => passage);
}

function besideOf(candidates: readonly Passage[], knowledge: Knowledge): Passage[] {
  const ids = new Set<PassageId>(candidates.flatMap((passage) => companionsOf(passage, knowledge)));
  return [...ids].flatMap((id) => knowledge.passages.get(id) ?? []).slice(0, mostBeside);
}
