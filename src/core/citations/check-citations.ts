import type { Language } from '../passages/language.ts';
import type { Passage, PassageId } from '../passages/passage.ts';
import type { CitedSentence } from './citation.ts';

/** Why a sentence may not go out. */
export interface CitationProblem {
  readonly sentence: CitedSentence;
  readonly reason: 'uncited' | 'not-retrieved' | 'quote-not-found';
}

/**
 * Yields each sentence that its citation does not bear out: it cites nothing, something that was
 * not retrieved for this question, or words that do not stand in the cited passage.
 */
export function* checkCitations(
  sentences: readonly CitedSentence[],
  retrieved: ReadonlyMap<PassageId, Passage>,
  language: Language,
): Generator<CitationProblem> {
  for (const sentence of sentences) {
    const [id] = sentence.citations;
    if (id === undefined) {
      yield { sentence, reason: 'uncited' };
      continue;
    }
    const passage = retrieved.get(id);
    if (passage === undefined) yield { sentence, reason: 'not-retrieved' };
    else if (!passage.texts[language].text.includes(sentence.claim)) {
      yield { sentence, reason: 'quote-not-found' };
    }
  }
}
