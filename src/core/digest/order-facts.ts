import { fnv1a } from '../passages/passage-hash.ts';
import type { Passage } from '../passages/passage.ts';

/**
 * Orders passages as one channel gets them in one round. Each topic is spread evenly over the round,
 * however many passages it has, and the order differs from channel to channel and round to round.
 * The same arguments give the same order.
 */
export function orderFacts(
  passages: readonly Passage[],
  channel: string,
  round: number,
): Passage[] {
  const places = new Map<Passage, number>();
  for (const [topic, own] of Map.groupBy(passages, (passage) => passage.topic)) {
    const start = pseudoRandom(`${channel} ${round} ${topic}`);
    const mixed = sortedBy(own, ({ id }) => pseudoRandom(`${channel} ${round} ${id}`));
    for (const [place, passage] of mixed.entries()) {
      places.set(passage, (place + start) / mixed.length);
    }
  }
  return sortedBy(passages, (passage) => places.get(passage) ?? 0);
}

/** A number from 0 up to but not including 1, always the same for the same text. */
function pseudoRandom(text: string): number {
  const { high, low } = fnv1a(text);
  return ((high ^ low) >>> 0) / 2 ** 32;
}

function sortedBy<Item>(items: readonly Item[], keyOf: (item: Item) => number): Item[] {
  const keys = new Map(items.map((item) => [item, keyOf(item)]));
  return items.toSorted((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
}
