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
