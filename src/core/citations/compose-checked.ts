import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { Passage } from '../passages/passage.ts';
import { numberCitations, type Citation, type CitedSentence } from './citation.ts';
import type { Excerpt } from './excerpt.ts';
import { leadOf } from './leads.ts';
import { markedText } from './marked-text.ts';
import type { AnswerVerifier, Rejection, VerificationRequest } from './verify-answer.ts';

/** A sentence that the gate stopped: a fault of a composer or of the collection, to be looked into. */
export interface Incident {
  readonly text: string;
  readonly rejection: Rejection;
}

export interface CheckedText {
  readonly sentences: readonly CitedSentence[];
  readonly citations: readonly Citation[];
}

/** Accepted paraphrases and headings; by default excerpts stand in the collection's own words, one after another. */
export type ComposeOptions = Pick<VerificationRequest, 'paraphrases' | 'headingOf'>;

/** Turns excerpts into the text of an answer that the gate has let through; empty where none passes. */
export type ComposeChecked = (
  excerpts: readonly Excerpt[],
  language: Language,
  options?: ComposeOptions,
) => CheckedText;

/** Composes and passes the gate; what is stopped is reported and left out. */
export function createComposeChecked(
  knowledge: Knowledge,
  verify: AnswerVerifier,
  report: (incident: Incident) => void,
): ComposeChecked {
  return (excerpts, language, options = {}) => {
    const retrieved = new Map(excerpts.map(({ passage }) => [passage.id, passage]));

    /** Passes the rest again after each drop, which changes numbers and leads. */
    function pass(draft: readonly CitedSentence[]): CheckedText {
      const citations = numberCitations(draft, retrieved, language);
      const request = { ...options, citations, retrieved, language };
      const verified = verify(markedText(draft, citations), request);
      const rejected = verified.flatMap((result) => (result.ok ? [] : [result]));
      if (rejected.length === 0) return { sentences: draft, citations };
      for (const { text, rejection } of rejected) report({ text, rejection });
      return pass(verified.flatMap((result) => (result.ok ? [result.sentence] : [])));
    }

    return pass(composeSentences(excerpts, knowledge, language, options.headingOf));
  };
}

/** Puts each excerpt behind the lead that its passage asks for, under the heading that it is given. */
export function composeSentences(
  excerpts: readonly Excerpt[],
  knowledge: Knowledge,
  language: Language,
  headingOf?: (passage: Passage) => string | undefined,
): CitedSentence[] {
  return excerpts.flatMap(({ passage, sentence, wording }, place) => {
    const origin = passage.texts[language].sentences[sentence];
    if (origin === undefined) return [];
    const repeated = excerpts[place - 1]?.passage.id === passage.id;
    const lead = leadOf(passage, knowledge, language, repeated);
    const claim = wording ?? origin;
    const heading = headingOf?.(passage);
    return [
      {
        lead,
        claim,
        text: lead + claim,
        citations: [passage.id],
        ...(claim === origin ? {} : { origin }),
        ...(heading === undefined ? {} : { heading }),
      },
    ];
  });
}
