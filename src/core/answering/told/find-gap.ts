import { isEverywhere, type Knowledge } from '../../passages/knowledge.ts';
import type { EntityId, Passage } from '../../passages/passage.ts';
import { breadthWords } from '../../question/breadth/breadth-words.ts';
import { foldAccents, splitWords } from '../../retrieval/index/tokenize.ts';
import type { PartAnswer } from '../part-answer.ts';
import type { AskedQuestion } from '../evidence/asked-question.ts';
import { findLacking, type GapSources } from './find-lacking.ts';
import type { Gap, ToldOf } from './gap.ts';
import { askedFor, isListed } from './nameable-relations.ts';
import { subjectsOf } from './subjects-of.ts';

/** A gap, and the passages nearest to it that are on what was asked about, best first. */
export interface FoundGap {
  readonly gap: Gap;
  readonly near: readonly Passage[];
}

/** Of a question and, where somebody's word was looked for in vain, of whose on what. */
export type FindGap = (asked: AskedQuestion, lacksWord?: PartAnswer['lacksWord']) => FoundGap;

const mostNear = 3;
const mostRelations = 6;
const mostSubjects = 2;

/** Words, or Chinese characters: whoever says more asks for something. */
const mostWords = { en: 9, es: 9, zh: 14 } as const;

/** Finds what the collection lacks for a question that it does not answer. */
export function createGapFinder(parts: GapSources): FindGap {
  return (asked, lacksWord) => {
    if (lacksWord !== undefined) {
      const { speaker, on } = lacksWord;
      const lacking = { kind: 'position', speaker } as const;
      return {
        gap: { about: on, lacking, told: toldOf(asked, on, parts) },
        near: nearest(asked, on, parts),
      };
    }
    const subjects = subjectsOf(asked, parts);
    const about = subjects.filter((id) => parts.told.passagesOn(id).length > 0);
    const lacking = findLacking(asked, subjects, about, parts);
    const isVague = lacking.kind === 'answer' || lacking.kind === 'everything';
    if (isVague && asksForNews(asked, subjects, parts)) {
      const near = newestOf(parts.knowledge).slice(0, mostNear);
      return { gap: { about: [], lacking: { kind: 'news' }, told: [] }, near };
    }
    const isKnown = lacking.kind !== 'everything' && about.length > 0;
    return {
      gap: {
        about: about.filter(
          (id) => lacking.kind !== 'mention' || !isEverywhere(id, parts.knowledge),
        ),
        lacking,
        told: isKnown ? toldOf(asked, about, parts) : [],
      },
      near: isKnown ? nearest(asked, about, parts) : [],
    };
  };
}

/** Whether it asks what is new, and names nothing of which it might be. */
function asksForNews(
  { question: { text, language } }: AskedQuestion,
  subjects: readonly EntityId[],
  { knowledge }: GapSources,
): boolean {
  return (
    subjects.every((id) => isEverywhere(id, knowledge)) &&
    splitWords(text, 'zh').length <= mostWords[language] &&
    breadthWords[language].news.test(foldAccents(text.toLowerCase()))
  );
}

/** What happened last, by what is known of it. */
function newestOf({ passages, successors }: Knowledge): Passage[] {
  return [...passages.values()]
    .filter(({ id, kind }) => kind === 'fact' && !successors.has(id))
    .toSorted((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0));
}

/** What is told of each thing asked about: first what is asked, which was not found to answer. */
function toldOf(
  { question }: AskedQuestion,
  about: readonly EntityId[],
  { told, knowledge }: GapSources,
): ToldOf[] {
  const asked = new Set(askedFor(question.relations).map(({ relation }) => relation));
  // Where a thing stands, or a ship called, is beside the point; not so the quarter that it built.
  const isWide = (id: EntityId) =>
    knowledge.entities.get(id)?.type === 'place' &&
    about.some((other) => told.passagesOn(other).length < told.passagesOn(id).length);
  const listed = about
    .filter((id) => !isEverywhere(id, knowledge) && !isWide(id))
    .map((entity) => ({
      entity,
      relations: told
        .relationsOf(entity)
        .map(({ relation }) => relation)
        .filter(isListed)
        .toSorted((a, b) => Number(asked.has(b)) - Number(asked.has(a))),
    }))
    .filter(({ relations }) => relations.length > 0)
    .slice(0, mostSubjects);
  const most = Math.floor(mostRelations / Math.max(1, listed.length));
  return listed.map(({ entity, relations }) => ({ entity, relations: relations.slice(0, most) }));
}

/** Of the passages found those on what is asked about, the ones on most of it first. */
function nearest(
  { question, retrieval }: AskedQuestion,
  about: readonly EntityId[],
  { told, knowledge }: GapSources,
): Passage[] {
  const asked = new Set(askedFor(question.relations).map(({ relation }) => relation));
  const held = about.map((id) =>
    isEverywhere(id, knowledge)
      ? [...asked].flatMap((each) => told.tellingsOf(id, each).map(({ passage }) => passage))
      : told.passagesOn(id),
  );
  const countOf = (passage: Passage) => held.filter((each) => each.includes(passage)).length;
  return retrieval.passages
    .map(({ passage }) => passage)
    .filter((passage) => countOf(passage) > 0)
    .toSorted((a, b) => countOf(b) - countOf(a))
    .slice(0, mostNear);
}
