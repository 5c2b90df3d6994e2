import type { Box, Spot } from './projection.ts';

/** How far a mark gives way at a time, and how strongly it is drawn back to its site. */
const step = 0.5;
const pull = 0.02;
const mostRounds = 2_000;

/** A mark with its site: they differ where it had to give way. */
export interface SpreadMark {
  readonly site: Spot;
  readonly spot: Spot;
}

/** Marks would still cover each other: too many for the map. */
export class MarksOverlap extends Error {
  override readonly name = 'MarksOverlap';
}

/**
 * Moves marks apart until none is nearer to another than `distance`, each as near to its site as that goes, within
 * a box. The same sites give the same spots.
 */
export function spreadMarks(sites: readonly Spot[], distance: number, box: Box): SpreadMark[] {
  // What lies on one site goes apart in different directions.
  let spots = sites.map(({ x, y }, place) => ({
    x: x + Math.cos(place * 2.4) * 0.01,
    y: y + Math.sin(place * 2.4) * 0.01,
  }));
  for (let round = 0; round < mostRounds; round += 1) {
    // At the end nothing is drawn back, so that they come to rest apart.
    const drawn = round < mostRounds / 2 ? pull : 0;
    const pushed = spots.map((spot, place) => {
      const site = sites[place] ?? spot;
      const push = spots.reduce(
        (sum, other, each) => (each === place ? sum : added(sum, away(spot, other, distance))),
        { x: (site.x - spot.x) * drawn, y: (site.y - spot.y) * drawn },
      );
      return within({ x: spot.x + push.x, y: spot.y + push.y }, box);
    });
    spots = pushed;
    if (drawn === 0 && nearest(spots) >= distance) break;
  }
  if (nearest(spots) < distance - 0.5) {
    throw new MarksOverlap(`${sites.length} marks do not go onto the map`);
  }
  return sites.map((site, place) => ({ site, spot: spots[place] ?? site }));
}

/** Half of what two that are too near lack between them, and a little more. */
function away(spot: Spot, other: Spot, distance: number): Spot {
  const [dx, dy] = [spot.x - other.x, spot.y - other.y];
  const apart = Math.hypot(dx, dy);
  if (apart >= distance || apart === 0) return { x: 0, y: 0 };
  const share = (step * (distance - apart + 0.1)) / apart;
  return { x: dx * share, y: dy * share };
}

function nearest(spots: readonly Spot[]): number {
  return Math.min(
    ...spots.flatMap((spot, place) =>
      spots.slice(place + 1).map((other) => Math.hypot(spot.x - other.x, spot.y - other.y)),
    ),
  );
}

const added = (a: Spot, b: Spot) => ({ x: a.x + b.x, y: a.y + b.y });

function within({ x, y }: Spot, { left, top, right, bottom }: Box): Spot {
  return { x: Math.min(right, Math.max(left, x)), y: Math.min(bottom, Math.max(top, y)) };
}
