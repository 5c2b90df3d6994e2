import type { Citation, CitedSentence } from '../citations/citation.ts';
import type { Language } from '../passages/language.ts';
import type { Passage } from '../passages/passage.ts';

/** A cited answer, or the statement that the folder does not hold one, with what is near. */
export type Answer =
  | {
      readonly status: 'answered' | 'partial';
      readonly mode: 'extractive' | 'model';
      readonly language: Language;
      readonly sentences: readonly CitedSentence[];
      readonly citations: readonly Citation[];
    }
  | {
      readonly status: 'abstained';
      readonly mode: 'extractive' | 'model';
      readonly language: Language;
      readonly near: readonly Passage[];
    };
