import { geoMercator } from 'd3-geo';
import type { Box } from '../scene.ts';
import type { Line, Place } from '../shapes.ts';
import { type Outline, outlines } from './outlines.ts';

/** From degrees to units of the picture. */
export type Project = (latitude: number, longitude: number) => Place;

/** Fits Peru into a box, as large as it goes in. */
export function fitPeru({ left, top, right, bottom }: Box): Project {
  const coordinates = outlines
    .filter(({ name }) => name === 'Peru')
    .flatMap(({ rings }) => rings.flat())
    .map(([longitude, latitude]) => [longitude, latitude]);
  const projection = geoMercator().fitExtent(
    [
      [left, top],
      [right, bottom],
    ],
    { type: 'MultiPoint', coordinates },
  );
  return (latitude, longitude) => {
    // Mercator has a place for all but the poles.
    const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
    return { x, y };
  };
}

/** All coasts and borders, line by line. */
export function linesOfOutlines(project: Project): Line[] {
  return outlines
    .flatMap(({ rings }) => rings)
    .flatMap((ring) => {
      const spots = ring.map(([longitude, latitude]) => project(latitude, longitude));
      return spots.slice(1).map((to, place) => ({ from: spots[place] ?? to, to }));
    });
}

/** Tells whether a spot of the picture lies on the land of another country than Peru. */
export function abroadIn(project: Project): (spot: Place) => boolean {
  const rings = outlines
    .filter(({ name }) => name !== 'Peru')
    .flatMap((outline) => outline.rings)
    .map((ring) => ring.map(([longitude, latitude]) => project(latitude, longitude)));
  return (spot) => rings.some((ring) => isInside(spot, ring));
}

/** Whether a line from the spot to the right meets the ring an odd number of times. */
function isInside({ x, y }: Place, ring: readonly Place[]): boolean {
  const met = ring.filter((to, place) => {
    const from = ring.at(place - 1) ?? to;
    const isBeside = from.y > y !== to.y > y;
    return isBeside && x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x);
  });
  return met.length % 2 === 1;
}

/** The outline of a country as the data of a path. */
export function outlinePath({ rings }: Outline, project: Project): string {
  return rings
    .map((ring) => {
      const spots = ring.map(([longitude, latitude]) => {
        const { x, y } = project(latitude, longitude);
        return `${x.toFixed(1)} ${y.toFixed(1)}`;
      });
      return `M${spots.join('L')}Z`;
    })
    .join('');
}
