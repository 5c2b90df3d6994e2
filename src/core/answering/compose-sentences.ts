import type { CitedSentence } from '../citations/citation.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { Passage } from '../passages/passage.ts';
import { leadOf } from '../citations/leads.ts';
import type { Claim } from './claims/select-claims.ts';

/**
 * Claims as cited sentences: the passage's own words, or those that were accepted for them, behind the
 * lead that its kind asks for, under the heading that the arrangement gives it.
 */
export function composeSentences(
  claims: readonly Claim[],
  knowledge: Knowledge,
  language: Language,
  headingOf?: (passage: Passage) => string | undefined,
): CitedSentence[] {
  return claims.flatMap(({ passage, sentence, wording }, place) => {
    const origin = passage.texts[language].sentences[sentence];
    if (origin === undefined) return [];
    const repeated = claims[place - 1]?.passage.id === passage.id;
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
