import { numberCitations, type Citation, type CitedSentence } from '../citations/citation.ts';
import { markedText } from '../citations/marked-text.ts';
import type { AnswerVerifier, Rejection, VerificationRequest } from '../citations/verify-answer.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import { composeSentences } from './compose-sentences.ts';
import type { Claim } from './claims/select-claims.ts';

/** A sentence that the gate stopped: a fault of a composer or of the folder, to be looked into. */
export interface Incident {
  readonly text: string;
  readonly rejection: Rejection;
}

export interface CheckedText {
  readonly sentences: readonly CitedSentence[];
  readonly citations: readonly Citation[];
}

/** What an answer has beside claims in the folder's own words, one after another. */
export type ComposeOptions = Pick<VerificationRequest, 'paraphrases' | 'headingOf'>;

/** Claims as an answer's text, of which the gate has let every sentence through; empty where none passes. */
export type ComposeChecked = (
  claims: readonly Claim[],
  language: Language,
  options?: ComposeOptions,
) => CheckedText;

/** Composes and passes the gate; what is stopped is reported and left out. */
export function createComposeChecked(
  knowledge: Knowledge,
  verify: AnswerVerifier,
  report: (incident: Incident) => void,
): ComposeChecked {
  return (claims, language, options = {}) => {
    const retrieved = new Map(claims.map(({ passage }) => [passage.id, passage]));

    /** A drop changes numbers and leads, so the rest passes again. */
    function pass(draft: readonly CitedSentence[]): CheckedText {
      const citations = numberCitations(draft, retrieved, language);
      const request = { ...options, citations, retrieved, language };
      const units = verify(markedText(draft, citations), request);
      const rejected = units.flatMap((unit) => (unit.ok ? [] : [unit]));
      if (rejected.length === 0) return { sentences: draft, citations };
      for (const { text, rejection } of rejected) report({ text, rejection });
      return pass(units.flatMap((unit) => (unit.ok ? [unit.sentence] : [])));
    }

    return pass(composeSentences(claims, knowledge, language, options.headingOf));
  };
}
