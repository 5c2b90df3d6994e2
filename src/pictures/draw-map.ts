import type { MapPicture } from '../core/pictures/picture.ts';
import type { Scene } from './scene.ts';

/** The part of a map between the frame's title and its sources, from 0 down. */
export function drawMap(_picture: MapPicture): Scene {
  return { height: 0, marks: [] };
}
