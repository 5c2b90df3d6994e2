import { LayoutFault } from '../check-scene.ts';
import type { Box } from '../scene.ts';
import type { Place } from '../shapes.ts';

/** How far a mark gives way at a time, and how strongly it is drawn back to its site. */
const step = 0.5;
const pull = 0.02;
const mostRounds = 600;
/** More are not told apart on a map, and each takes its time with all others. */
const mostMarks = 80;

/** A mark with its site: they differ where it had to give way. */
export interface SpreadMark {
  readonly site: Place;
  readonly spot: Place;
}

/**
 * Moves marks apart until none is nearer to another than `distance`, each as near to its site as that goes, within
 * a box. The same sites give the same spots.
 */
export function spreadMarks(sites: readonly Place[], distance: number, box: Box): SpreadMark[] {
  if (sites.length > mostMarks) {
    throw new LayoutFault(`${sites.length} marks are more than a map takes`);
  }
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
    throw new LayoutFault(`${sites.length} marks do not go onto the map`);
  }
  return sites.map((site, place) => ({ site, spot: spots[place] ?? site }));
}

/** Half of what two that are too near lack between them, and a little more. */
function away(spot: Place, other: Place, distance: number): Place {
  const [dx, dy] = [spot.x - other.x, spot.y - other.y];
  const apart = Math.hypot(dx, dy);
  if (apart >= distance || apart === 0) return { x: 0, y: 0 };
  const share = (step * (distance - apart + 0.1)) / apart;
  return { x: dx * share, y: dy * share };
}

function nearest(spots: readonly Place[]): number {
  return Math.min(
    ...spots.flatMap((spot, place) =>
      spots.slice(place + 1).map((other) => Math.hypot(spot.x - other.x, spot.y - other.y)),
    ),
  );
}

const added = (a: Place, b: Place) => ({ x: a.x + b.x, y: a.y + b.y });

function within({ x, y }: Place, { left, top, right, bottom }: Box): Place {
  return { x: Math.min(right, Math.max(left, x)), y: Math.min(bottom, Math.max(top, y)) };
}
