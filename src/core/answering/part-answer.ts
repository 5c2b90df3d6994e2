import type { Excerpt } from '../citations/excerpt.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { EntityId } from '../passages/passage.ts';
import type { Turn } from '../conversation/conversation.ts';
import type { Breadth } from '../question/breadth/read-breadth.ts';
import type { RankedPassage } from '../retrieval/retrieval.ts';
import type { Retriever } from '../retrieval/retriever.ts';
import type { Measure } from './choose-reading.ts';
import type { QuestionJudges } from './evidence/answerability.ts';
import type { AskedQuestion } from './evidence/asked-question.ts';
import type { Speaker } from './told/gap.ts';

/** What answers one part of a question, and how it was read. */
export interface PartAnswer extends Measure {
  readonly part: string;
  readonly excerpts: readonly Excerpt[];
  /** The first on each thing that it lists, where each is answered on its own. */
  readonly each?: readonly Excerpt[];
  readonly near: readonly RankedPassage[];
  readonly entities: readonly EntityId[];
  readonly asked: AskedQuestion;
  /** Whose word on what was looked for in vain. */
  readonly lacksWord?: { readonly speaker: Speaker; readonly on: readonly EntityId[] };
  /** Whether others of a kind than were told of were looked for in vain. */
  readonly lacksOthers?: boolean;
  /** Where it asks for no single thing: how it was read. */
  readonly breadth?: Breadth;
}

export interface UnderstoodAnswer {
  readonly question: string;
  readonly context: string;
  readonly parts: readonly PartAnswer[];
  /** True where what is shown is chosen and ordered as a whole. */
  readonly isWhole?: boolean;
}

export interface PartSources extends QuestionJudges {
  readonly knowledge: Knowledge;
  readonly retriever: Retriever;
}

/** How far the best part that is answered is above where to decline; -Infinity where none is. */
export const marginOf = (parts: readonly PartAnswer[]) =>
  Math.max(...parts.map(({ answered, margin }) => (answered ? margin : -Infinity)));

export const isAnswered = ({ parts }: UnderstoodAnswer) => parts.some(({ answered }) => answered);

/** A part of a question as the turn that the part after it leans on. */
export function turnOf({ part, entities, excerpts }: PartAnswer, language: Language): Turn {
  return {
    question: part,
    context: '',
    language,
    entities: [...entities],
    passages: excerpts.map(({ passage }) => passage.id),
    shown: {
      language,
      sentences: excerpts.map(({ passage, sentence }) => ({ passage: passage.id, sentence })),
    },
  };
}
