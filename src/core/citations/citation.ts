import type { Language } from '../passages/language.ts';
import type { Passage, PassageId } from '../passages/passage.ts';

/** A sentence of an answer. `text` is `lead` and `claim` joined. */
export interface CitedSentence {
  readonly lead: string;
  readonly claim: string;
  readonly text: string;
  readonly citations: readonly PassageId[];
  /** The sentence of the passage that the claim rests on, where it is not the claim word for word. */
  readonly origin?: string;
  /** The heading that it stands under, with the sentences after it that have the same. */
  readonly heading?: string;
}

/** The words of the passage that a sentence rests on. */
export function originOf({ origin, claim }: CitedSentence): string {
  return origin ?? claim;
}

/** A passage that an answer rests on, numbered from 1 in order of first use. */
export interface Citation {
  readonly n: number;
  readonly passage: Passage;
  readonly language: Language;
  /** The stretch of the passage that supports the answer's sentences, letter for letter. */
  readonly quote: string;
}

/** Numbers the passages that sentences cite, each with the stretch that holds all its claims. */
export function numberCitations(
  sentences: readonly CitedSentence[],
  passages: ReadonlyMap<PassageId, Passage>,
  language: Language,
): Citation[] {
  const claims = new Map<PassageId, string[]>();
  for (const sentence of sentences) {
    for (const id of sentence.citations) {
      claims.set(id, [...(claims.get(id) ?? []), originOf(sentence)]);
    }
  }
  return [...claims].flatMap(([id, quoted], place) => {
    const passage = passages.get(id);
    if (passage === undefined) return [];
    return [
      {
        n: place + 1,
        passage,
        language,
        quote: enclosingQuote(passage.texts[language].text, quoted),
      },
    ];
  });
}

function enclosingQuote(text: string, claims: readonly string[]): string {
  const starts = claims.map((claim) => text.indexOf(claim)).filter((start) => start >= 0);
  const ends = claims.map((claim) => text.indexOf(claim) + claim.length);
  return starts.length === 0 ? '' : text.slice(Math.min(...starts), Math.max(...ends));
}
