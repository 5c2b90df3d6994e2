import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { Passage } from '../passages/passage.ts';
import { numberCitations, type Citation, type CitedSentence } from './citation.ts';
import type { ShownClaim } from './disagreement.ts';
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

/** The headings; by default excerpts stand one after another. */
export type ComposeOptions = Pick<VerificationRequest, 'headingOf'>;

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

    /** Composes the rest anew after each drop, which changes numbers and leads. */
    function pass(chosen: readonly Excerpt[]): CheckedText {
      const draft = composeSentences(chosen, knowledge, language, options.headingOf);
      const citations = numberCitations(draft, retrieved, language);
      const request = { ...options, citations, retrieved, language };
      const verified = verify(markedText(draft, citations), request);
      const place = verified.findIndex(({ ok }) => !ok);
      const stopped = verified[place];
      if (stopped === undefined || stopped.ok) return { sentences: draft, citations };
      report({ text: stopped.text, rejection: stopped.rejection });
      return pass(chosen.filter((_, each) => each !== place));
    }

    return pass(
      excerpts.filter(({ passage, sentence }) => sentence in passage.texts[language].sentences),
    );
  };
}

/** Puts each excerpt behind the lead that its passage asks for, under the heading that it is given. */
export function composeSentences(
  excerpts: readonly Excerpt[],
  knowledge: Knowledge,
  language: Language,
  headingOf?: (passage: Passage, sentence: number) => string | undefined,
): CitedSentence[] {
  let before: ShownClaim[] = [];
  let previous: string | undefined;
  return excerpts.flatMap(({ passage, sentence, wording }) => {
    const origin = passage.texts[language].sentences[sentence];
    if (origin === undefined) return [];
    const heading = headingOf?.(passage, sentence);
    // A new heading begins anew.
    if (heading !== previous) before = [];
    previous = heading;
    const claim = wording ?? origin;
    const lead = leadOf(passage, claim, { knowledge, language, before });
    before = [...before, { passage, claim }];
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
