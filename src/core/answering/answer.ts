import type { Citation, CitedSentence } from '../citations/citation.ts';
import type { Language } from '../passages/language.ts';
import type { Passage, PassageId, RelationId } from '../passages/passage.ts';
import type { Gap } from './told/gap.ts';

export type AnswerMode = 'extractive' | 'model';

/** Why an answer was made without the model that is there; the share is the person's of the day's budget. */
export type WithoutModel = 'outage' | 'budget' | 'share';

interface Made {
  readonly mode: AnswerMode;
  readonly language: Language;
  /** Told under the answer; undefined where the model had its part or there is none. */
  readonly without?: WithoutModel | undefined;
  /** How many things are compared at most, where more were named: told under the answer. */
  readonly mostCompared?: number | undefined;
  /** At most three, in the language of the answer; absent before they are looked for. */
  readonly next?: readonly NextQuestion[] | undefined;
  /** After how many sentences it may be cut and the rest be at a press; absent where all is asked for. */
  readonly cuts?: readonly number[] | undefined;
}

/** A question that the collection answers. */
export interface NextQuestion {
  readonly question: string;
  /** The passage that answers it. */
  readonly passage: PassageId;
  /** What it asks to be told; beside talk it is an example of anything. */
  readonly relation: RelationId | 'example';
}

/**
 * A cited answer, or the statement of what the collection lacks, with what is near; or talk about
 * the program, which makes no statement on the subject.
 */
export type Answer = Made &
  (
    | {
        readonly status: 'answered';
        /** Lines before the sentences, which are none of them. */
        readonly opening?: string | undefined;
        readonly sentences: readonly CitedSentence[];
        readonly citations: readonly Citation[];
      }
    | {
        readonly status: 'partial';
        readonly sentences: readonly CitedSentence[];
        readonly citations: readonly Citation[];
        /** The parts of the question that are not covered, in the asker's words: escape them. None where they are no phrase. */
        readonly missing: readonly string[];
      }
    | {
        readonly status: 'abstained';
        /** The nearest passages on what is asked about, at most three. */
        readonly near: readonly Passage[];
        /** What the collection lacks and tells; without it only that it does not cover the question. */
        readonly gap?: Gap | undefined;
        /** Said instead of that the question is not covered. */
        readonly opening?: string | undefined;
      }
    | {
        readonly status: 'chat';
        readonly text: string;
      }
  );

/** An answer with sentences of the collection. */
export type CitedAnswer = Extract<Answer, { readonly status: 'answered' | 'partial' }>;

/** The sentences that an answer shows. */
export function sentencesOf(answer: Answer): readonly CitedSentence[] {
  return 'sentences' in answer ? answer.sentences : [];
}

/** What an answer cites; nothing where it shows no sentence. */
export function citationsOf(answer: Answer): readonly Citation[] {
  return 'citations' in answer ? answer.citations : [];
}
