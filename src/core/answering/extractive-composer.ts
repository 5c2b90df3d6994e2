import type { CitedSentence } from '../citations/citation.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import { leadOf } from '../citations/leads.ts';
import type { Claim } from './select-claims.ts';

/** Claims as cited sentences: the passage's own words behind the lead that its kind asks for. */
export function composeExtractive(
  claims: readonly Claim[],
  knowledge: Knowledge,
  language: Language,
): CitedSentence[] {
  return claims.flatMap(({ passage, sentence }, place) => {
    const claim = passage.texts[language].sentences[sentence];
    if (claim === undefined) return [];
    const repeated = claims[place - 1]?.passage.id === passage.id;
    const lead = leadOf(passage, knowledge, language, repeated);
    return [{ lead, claim, text: lead + claim, citations: [passage.id] }];
  });
}
