import type { Citation, CitedSentence } from './citation.ts';

/** Writes sentences in order, each with its markers, and headings on lines of their own, as the gate reads them. */
export function markedText(
  sentences: readonly CitedSentence[],
  citations: readonly Citation[],
): string {
  return sentences
    .map((sentence, place) => {
      const marked = sentence.text + markersOf(sentence, citations);
      const heading = newHeading(sentences, place);
      if (heading === undefined) return place === 0 ? marked : ` ${marked}`;
      return `${place === 0 ? '' : '\n'}${headingLine(heading)}${marked}`;
    })
    .join('');
}

/** The heading that a sentence opens; undefined where it stands under the one before. */
export function newHeading(sentences: readonly CitedSentence[], place: number): string | undefined {
  const heading = sentences[place]?.heading;
  return heading === sentences[place - 1]?.heading ? undefined : heading;
}

/** A heading as it stands in plain text. */
export function headingLine(heading: string): string {
  return `— ${heading} —\n`;
}

/** The numbers of a sentence's citations in brackets: [1][2]. */
export function markersOf(sentence: CitedSentence, citations: readonly Citation[]): string {
  return sentence.citations
    .flatMap((id) => citations.filter(({ passage }) => passage.id === id))
    .map(({ n }) => `[${n}]`)
    .join('');
}
