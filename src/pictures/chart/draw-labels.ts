import type { ChartPoint } from '../../core/pictures/picture.ts';
import type { Language } from '../../core/passages/language.ts';
import { overlap } from '../check-scene.ts';
import type { Box, Mark } from '../scene.ts';
import { line, type Place } from '../shapes.ts';
import { colours } from '../style.ts';
import { labelBlocks, type LabelBlock } from './label-block.ts';
import { placeLabels, type Candidate } from './place-labels.ts';

interface LabelledPoint extends Place {
  readonly point: ChartPoint;
}

interface Segment {
  readonly from: Place;
  readonly to: Place;
}

export interface LabelOptions {
  /** Where labels may stand. */
  readonly area: Box;
  readonly language: Language;
}

const dotRadius = 8;

/** From the middle of a point to its label. */
const distance = 13;

/** At both sides of a label, so that two are told apart. */
const padding = 3;

/** What it costs to stand below the other figure, on a line, on a stem, or nearer to another point. */
const costs = { stacked: 0.6, line: 2, stem: 0.5, nearer: 3 } as const;

/** The labels of all points, each as near to its own as the others let it. */
export function drawLabels(
  points: readonly LabelledPoint[],
  segments: readonly Segment[],
  options: LabelOptions,
): Mark[] {
  const dots = points.map(({ x, y }) => boxAround({ x, y }));
  const candidates = points.map((labelled) =>
    labelBlocks(labelled.point, !/^\d{4}$/.test(labelled.point.when), options.language).flatMap(
      (block, place) =>
        spotsFor(labelled, block, options.area).flatMap((spot): Candidate<readonly Mark[]>[] => {
          const box = {
            left: spot.left - padding,
            top: spot.top,
            right: spot.left + block.width + padding,
            bottom: spot.top + block.height,
          };
          if (!isInside(box, options.area) || dots.some((each) => overlap(each, box))) return [];
          const crossed = segments.filter((segment) => crosses(segment, box)).length;
          const stems = points.filter(
            ({ x, y }) => x > box.left && x < box.right && y < box.top,
          ).length;
          const own = wayBetween(labelled, box);
          const isNearer = points.some(
            (other) => other !== labelled && wayBetween(other, box) < own,
          );
          const cost =
            spot.cost +
            place * costs.stacked +
            crossed * costs.line +
            stems * costs.stem +
            (isNearer ? costs.nearer : 0);
          const marks = block.marksAt(spot.left, spot.top);
          return [{ box, cost, value: [...leaderTo(labelled, box, spot.isRaised), ...marks] }];
        }),
    ),
  );
  return placeLabels(candidates).flat();
}

interface Spot {
  readonly left: number;
  readonly top: number;
  readonly cost: number;
  readonly isRaised: boolean;
}

/** Where the label of a point may stand, the best first. */
function spotsFor({ x, y }: Place, { width, height }: LabelBlock, area: Box): Spot[] {
  const spot = (left: number, top: number, cost: number, isRaised = false) => ({
    left,
    top,
    cost,
    isRaised,
  });
  // At the edge of the picture a label gives way a little.
  const middle = Math.max(
    area.left + padding,
    Math.min(x - width / 2, area.right - padding - width),
  );
  const above = y - distance - height;
  const raised = [1, 2, 3].map((step) => spot(middle, above - step * 22, 2.5 + step, true));
  return [
    spot(middle, above, 0),
    spot(x - width + dotRadius, above, 0.8),
    spot(x - dotRadius, above, 0.8),
    spot(x + distance, y - height / 2, 1.2),
    spot(x - distance - width, y - height / 2, 1.2),
    spot(middle, y + distance - 2, 2),
    spot(x + distance, y - height, 1.4),
    spot(x - distance - width, y - height, 1.4),
    ...raised,
  ];
}

/** A thin line from a point to a label that others have pushed away. */
function leaderTo({ x, y }: Place, { bottom }: Box, isRaised: boolean): Mark[] {
  if (!isRaised) return [];
  return [line({ x, y: y - dotRadius }, { x, y: bottom }, { colour: colours.axis, width: 1 })];
}

function boxAround({ x, y }: Place): Box {
  return { left: x - dotRadius, top: y - dotRadius, right: x + dotRadius, bottom: y + dotRadius };
}

/** From a point to the nearest edge of a box. */
function wayBetween({ x, y }: Place, { left, top, right, bottom }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function isInside(box: Box, area: Box): boolean {
  return (
    box.left >= area.left &&
    box.top >= area.top &&
    box.right <= area.right &&
    box.bottom <= area.bottom
  );
}

/** Whether a line goes through a box, seen at a few of its places. */
function crosses({ from, to }: Segment, box: Box): boolean {
  return Array.from({ length: 21 }, (_, step) => step / 20).some((part) => {
    const x = from.x + (to.x - from.x) * part;
    const y = from.y + (to.y - from.y) * part;
    return x > box.left && x < box.right && y > box.top && y < box.bottom;
  });
}
