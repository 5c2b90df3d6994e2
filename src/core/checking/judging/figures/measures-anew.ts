import type { HeldSentence } from '../../reading/held-sentence.ts';
import type { Stated } from '../../reading/read-stated.ts';
import type { StatedFigure } from '../../reading/read-values.ts';

/** Units of which a sentence about a thing seldom has two. */
const measures: ReadonlySet<string> = new Set([
  'km',
  'metre',
  'MW',
  'GW',
  'kV',
  'hectare',
  'tonne',
  'TEU',
]);

/** Whether a claim has another measure of a thing that the sentence measures, in the same unit. */
export function measuresAnew(
  claim: Stated,
  { stated, titled }: HeldSentence,
  others: readonly StatedFigure[],
): boolean {
  const named = [...claim.entities].filter((id) => stated.entities.has(id) || titled.has(id));
  // Shares are told of many things: two names tell which is meant.
  return (
    (named.length > 0 && others.some(({ unit }) => measures.has(unit))) ||
    (named.length > 1 && others.some(({ unit }) => unit === 'percent'))
  );
}
