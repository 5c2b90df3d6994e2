import { LayoutFault, overlap } from '../check-scene.ts';
import type { Box } from '../scene.ts';

/** One of the places that a label may take. */
export interface Candidate<Value> {
  readonly box: Box;
  /** More for what is read less easily. */
  readonly cost: number;
  readonly value: Value;
}

/** As many steps as the search makes; enough for a dozen labels in each language. */
const mostSteps = 60_000;

/**
 * A place for each label so that no two overlap, at the least cost in all: a search in depth that gives up what
 * cannot be better than the best so far. Throws LayoutFault where there is none.
 */
export function placeLabels<Value>(labels: readonly (readonly Candidate<Value>[])[]): Value[] {
  const sorted = labels.map((candidates) => candidates.toSorted((a, b) => a.cost - b.cost));
  // What the rest costs at least.
  const least = sorted.map((candidates) => candidates[0]?.cost ?? 0);
  const rest = least.map((_, place) => least.slice(place).reduce((sum, cost) => sum + cost, 0));
  let best: { readonly cost: number; readonly chosen: readonly Candidate<Value>[] } | undefined;
  let steps = 0;

  function search(chosen: readonly Candidate<Value>[], cost: number): void {
    steps += 1;
    if (steps > mostSteps && best !== undefined) return;
    if (best !== undefined && cost + (rest[chosen.length] ?? 0) >= best.cost) return;
    const candidates = sorted[chosen.length];
    if (candidates === undefined) {
      best = { cost, chosen };
      return;
    }
    for (const candidate of candidates) {
      if (chosen.some(({ box }) => overlap(box, candidate.box))) continue;
      search([...chosen, candidate], cost + candidate.cost);
    }
  }

  search([], 0);
  if (best === undefined) throw new LayoutFault('The labels of a chart have no room.');
  return best.chosen.map(({ value }) => value);
}
