import { originOf, type CitedSentence } from '../citations/citation.ts';
import { disagree } from '../citations/disagreement.ts';
import type { Excerpt } from '../citations/excerpt.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { Passage, PassageId } from '../passages/passage.ts';
import type { AnswerBasis } from './answer-extractively.ts';
import { citationsOf, sentencesOf, type Answer } from './answer.ts';
import type { PartAnswer } from './part-answer.ts';

/** What tells which sentences of an answer go first. */
export interface DueBasis extends Pick<AnswerBasis, 'form'> {
  readonly parts: readonly Pick<PartAnswer, 'excerpts' | 'each' | 'breadth'>[];
  readonly broad: Pick<AnswerBasis['broad'], 'excerpts'>;
}

/**
 * How many sentences of an answer may not be parted: until each part of the question is answered, and
 * beside each stands what it needs, what brings it up to date, and one that says otherwise, where there
 * are such. Undefined where all is asked for.
 */
export function dueSentences(
  answer: Answer,
  { parts, broad, form }: DueBasis,
  knowledge: Knowledge,
): number | undefined {
  const isOfAll = form !== 'plain' || broad.excerpts.length > 0;
  // Of what is good and what is bad neither may go first alone.
  const isOfBoth = parts.some(({ breadth }) => breadth?.kind === 'worth');
  const shown = shownIn(answer);
  if (shown.length === 0 || isOfAll || isOfBoth) return undefined;
  const firsts = parts.flatMap((part) => firstsOf(part, knowledge));
  const last = Math.max(0, ...firsts.map((first) => placeOf(first, shown)));
  return withCompanions(last + 1, shown, answer.language, knowledge);
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
function firstsOf({ excerpts, each }: DueBasis['parts'][number], knowledge: Knowledge): Excerpt[] {
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

/** As many sentences, and those to the last that may not be missing beside one of them. */
function withCompanions(
  due: number,
  shown: readonly Shown[],
  language: Language,
  knowledge: Knowledge,
): number {
  const placesBeside = (one: Shown) => {
    const { passage } = one;
    const needed = [...passage.needs, ...newerThan(passage.id, knowledge)];
    const opposed = shown.findIndex(
      (other) => passage.contradicts.includes(other.passage.id) && disagree(one, other, language),
    );
    return [...needed.map((id) => shown.findIndex((each) => each.passage.id === id)), opposed];
  };
  const last = Math.max(...shown.slice(0, due).flatMap(placesBeside));
  return last < due ? due : withCompanions(last + 1, shown, language, knowledge);
}
