import type { Box } from '../scene.ts';
import type { Line, Place } from '../shapes.ts';

/** Whether a line meets a box: what is left of it between the box's sides, one after the other (Liang and Barsky). */
export function crosses({ from, to }: Line, { left, top, right, bottom }: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [begins, ends] = [0, 1];
  for (const [way, room] of [
    [-dx, from.x - left],
    [dx, right - from.x],
    [-dy, from.y - top],
    [dy, bottom - from.y],
  ] as const) {
    if (way === 0 && room <= 0) return false;
    if (way < 0) begins = Math.max(begins, room / way);
    if (way > 0) ends = Math.min(ends, room / way);
  }
  return begins < ends;
}

/** Whether two lines cross: the ends of each lie on different sides of the other. */
export function areCrossing(a: Line, b: Line): boolean {
  const side = ({ from, to }: Line, point: Place) =>
    Math.sign((to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x));
  return side(a, b.from) !== side(a, b.to) && side(b, a.from) !== side(b, a.to);
}
