import { originOf, type CitedSentence } from '../citations/citation.ts';
import { disagree } from '../citations/disagreement.ts';
import type { Excerpt } from '../citations/excerpt.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { Passage, PassageId } from '../passages/passage.ts';
import type { AnswerBasis } from './answer-extractively.ts';
import { citationsOf, sentencesOf, type Answer } from './answer.ts';
import type { PartAnswer } from './part-answer.ts';

/** What tells where an answer may be cut. */
export interface CutBasis extends Pick<AnswerBasis, 'form'> {
  readonly parts: readonly Pick<PartAnswer, 'excerpts' | 'each' | 'breadth'>[];
  readonly broad: Pick<AnswerBasis['broad'], 'excerpts'>;
}

/**
 * After how many sentences an answer may be cut, fewest first: once each part of the question is answered
 * by all that is shown of its passage, and where beside each stands what it needs, what brings it up to date, and one that says otherwise, as
 * far as there are such. Undefined where all is asked for.
 */
export function findCuts(
  answer: Answer,
  { parts, broad, form }: CutBasis,
  knowledge: Knowledge,
): number[] | undefined {
  const isOfAll = form !== 'plain' || broad.excerpts.length > 0;
  // Of what is good and what is bad neither may go first alone.
  const isOfBoth = parts.some(({ breadth }) => breadth?.kind === 'worth');
  const shown = shownIn(answer);
  if (shown.length === 0 || isOfAll || isOfBoth) return undefined;
  const firsts = parts.flatMap((part) => firstsOf(part, knowledge));
  // Which passage answers is surer than which of its sentences.
  const answering = new Set(firsts.map(({ passage }) => passage.id));
  const lastOfThem = shown.findLastIndex(({ passage }) => answering.has(passage.id));
  const last = Math.max(0, lastOfThem, ...firsts.map((first) => placeOf(first, shown)));
  return shown
    .map((_, place) => place + 1)
    .filter(
      (count) => count > last && isClosed(shown.slice(0, count), shown, answer.language, knowledge),
    );
}

/** A sentence that is shown, with its passage. */
interface Shown {
  readonly passage: Passage;
  readonly claim: string;
}

function shownIn(answer: Answer): Shown[] {
  const passages = new Map(citationsOf(answer).map(({ passage }) => [passage.id, passage]));
  const passageOf = ({ citations: [id] }: CitedSentence) =>
    id === undefined ? undefined : passages.get(id);
  return sentencesOf(answer).flatMap((sentence) => {
    const passage = passageOf(sentence);
    return passage === undefined ? [] : [{ passage, claim: originOf(sentence) }];
  });
}

/** What answers a part, or each thing in it, and what that brings up to date. */
function firstsOf({ excerpts, each }: CutBasis['parts'][number], knowledge: Knowledge): Excerpt[] {
  const [first] = excerpts;
  if (each !== undefined || first === undefined) return [...(each ?? [])];
  const renewed = excerpts.find(({ passage }) =>
    newerThan(passage.id, knowledge).includes(first.passage.id),
  );
  return renewed === undefined ? [first] : [first, renewed];
}

/** The place of an excerpt's own sentence, else of the first of its passage; -1 where none is shown. */
function placeOf({ passage, sentence }: Excerpt, shown: readonly Shown[]): number {
  const texts = Object.values(passage.texts).map(({ sentences }) => sentences[sentence]);
  const isOf = (each: Shown) => each.passage.id === passage.id;
  const own = shown.findIndex((each) => isOf(each) && texts.includes(each.claim));
  return own >= 0 ? own : shown.findIndex(isOf);
}

function newerThan(id: PassageId, { successors, later }: Knowledge): readonly PassageId[] {
  return [...(successors.get(id) ?? []), ...(later.get(id) ?? [])];
}

/** Whether nothing that may not be missing beside some first sentences comes after them. */
function isClosed(
  first: readonly Shown[],
  shown: readonly Shown[],
  language: Language,
  knowledge: Knowledge,
): boolean {
  return first.every((one) => {
    const { passage } = one;
    const needed = [...passage.needs, ...newerThan(passage.id, knowledge)];
    const places = needed.map((id) => shown.findIndex((each) => each.passage.id === id));
    const opposed = shown.findIndex(
      (other) => passage.contradicts.includes(other.passage.id) && disagree(one, other, language),
    );
    return [...places, opposed].every((place) => place < first.length);
  });
}
