import type { Citation, CitedSentence } from './citation.ts';

/** Sentences in order, each followed by its markers: the text that the gate reads back. */
export function markedText(
  sentences: readonly CitedSentence[],
  citations: readonly Citation[],
): string {
  return sentences.map((sentence) => sentence.text + markersOf(sentence, citations)).join(' ');
}

/** The numbers of a sentence's citations in brackets: [1][2]. */
export function markersOf(sentence: CitedSentence, citations: readonly Citation[]): string {
  return sentence.citations
    .flatMap((id) => citations.filter(({ passage }) => passage.id === id))
    .map(({ n }) => `[${n}]`)
    .join('');
}
