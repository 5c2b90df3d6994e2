import { overlap } from '../check-scene.ts';
import type { Box } from '../scene.ts';
import type { Line, Place } from '../shapes.ts';
import { areCrossing, crosses } from './crossing.ts';

export interface LabelSize {
  readonly width: number;
  readonly height: number;
}

/** A place for a label, with the line that leads to its mark; without one where it stands beside it. */
export interface PlacedLabel {
  readonly box: Box;
  readonly leader: Line | undefined;
}

interface Candidate extends PlacedLabel {
  readonly cost: number;
}

interface Request {
  /** The middles of the marks, each with the size of its label. */
  readonly labels: readonly (Place & LabelSize)[];
  readonly radius: number;
  /** What no label may leave. */
  readonly bounds: Box;
  /** What no label lies on: coasts and borders. */
  readonly lines: readonly Line[];
  /** Where a label would seem to name something else: on the land of another country. */
  readonly isAbroad: (spot: Place) => boolean;
}

const directions = 24;
const distances = [0, 16, 32, 48, 64, 80, 100, 120, 145];
/** Between a mark and what stands beside it. */
const gap = 5;
/** Between a label that a line leads to and other marks, so that it is not taken for theirs. */
const apart = 10;
/** What a label costs that stands neither right nor left of its mark. */
const slanted = 9;
/** As many steps as the search makes before it takes the best that it has found. */
const mostSteps = 1_000;

/**
 * A place for each label so that no label, mark or leader covers another and no label lies on a coast, a border
 * or the land of another country, at the least way in all: a search in depth, always the label next that has the fewest places left. Undefined where
 * it finds none.
 */
export function placeLabels(request: Request): readonly PlacedLabel[] | undefined {
  const { labels, radius } = request;
  const marks = labels.map(({ x, y }) => around({ x, y }, radius + 2));
  const lines = request.lines.filter((each) => crosses(each, request.bounds));
  const choices = labels.map((_, place) => ({
    place,
    candidates: candidatesFor(place, { ...request, lines }, marks),
  }));
  let best: { readonly cost: number; readonly chosen: readonly Chosen[] } | undefined;
  let steps = 0;

  function placeNext(left: readonly Choice[], chosen: readonly Chosen[], cost: number): void {
    steps += 1;
    const [next, ...others] = left.toSorted((a, b) => a.candidates.length - b.candidates.length);
    if (next === undefined) {
      best = { cost, chosen };
      return;
    }
    const least = leastOf(others);
    for (const candidate of next.candidates) {
      const sum = cost + candidate.cost;
      if (steps > mostSteps || (best !== undefined && sum + least >= best.cost)) return;
      const stillLeft = others.map(({ place, candidates }) => ({
        place,
        candidates: candidates.filter((each) => !isInTheWay(candidate, each)),
      }));
      if (stillLeft.some(({ candidates }) => candidates.length === 0)) continue;
      if (best !== undefined && sum + leastOf(stillLeft) >= best.cost) continue;
      placeNext(stillLeft, [...chosen, { place: next.place, candidate }], sum);
    }
  }

  placeNext(choices, [], 0);
  return best?.chosen
    .toSorted((a, b) => a.place - b.place)
    .map(({ candidate: { box, leader } }) => ({ box, leader }));
}

/** The places that a label can take, the nearest first. */
interface Choice {
  readonly place: number;
  readonly candidates: readonly Candidate[];
}

interface Chosen {
  readonly place: number;
  readonly candidate: Candidate;
}

/** What labels cost at least: where each takes its nearest place. */
function leastOf(choices: readonly Choice[]): number {
  return choices.reduce((sum, { candidates }) => sum + (candidates[0]?.cost ?? 0), 0);
}

/** The places that one label can take, the nearest first. */
function candidatesFor(
  place: number,
  { labels, radius, bounds, lines, isAbroad }: Request,
  marks: readonly Box[],
): Candidate[] {
  const label = labels[place];
  if (label === undefined) return [];
  const others = marks.filter((_, each) => each !== place);
  const near = others.map((mark) => wider(mark, apart));
  return distances
    .flatMap((distance) =>
      Array.from({ length: directions }, (_, direction): Candidate => {
        const angle = (direction / directions) * 2 * Math.PI;
        const reach = radius + gap + distance;
        const end = { x: label.x + reach * Math.cos(angle), y: label.y + reach * Math.sin(angle) };
        const box = boxAt(end, angle, label);
        const leader = distance === 0 ? undefined : leaderTo(label, box, radius);
        const isLevel = Math.abs(Math.sin(angle)) < 0.1;
        return { box, leader, cost: distance + (isLevel ? 0 : slanted) };
      }),
    )
    .filter(
      ({ box, leader }) =>
        isWithin(box, bounds) &&
        !marks.some((mark) => overlap(mark, box)) &&
        (leader === undefined || !near.some((mark) => overlap(mark, box))) &&
        (leader !== undefined || isNearest(label, box, labels)) &&
        !(leader !== undefined && others.some((mark) => crosses(leader, mark))) &&
        !lines.some((each) => crosses(each, box)) &&
        !isAbroad({ x: box.left, y: box.top }),
    )
    .toSorted((a, b) => a.cost - b.cost);
}

/** How much nearer a label without a leader is to its mark than to any other. */
const nearer = 11;

function isNearest(mark: Place, box: Box, marks: readonly Place[]): boolean {
  const own = distanceTo(box, mark);
  return marks.every((other) => other === mark || distanceTo(box, other) >= own + nearer);
}

function distanceTo({ left, top, right, bottom }: Box, { x, y }: Place): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** A box that begins where the line from its mark ends. */
function boxAt({ x, y }: Place, angle: number, { width, height }: LabelSize): Box {
  const [across, down] = [Math.cos(angle), Math.sin(angle)];
  const left = across > 0.3 ? x : across < -0.3 ? x - width : x - width / 2;
  const top = down > 0.8 ? y : down < -0.8 ? y - height : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

/** From the edge of a mark to the nearest of a box. */
function leaderTo(mark: Place, box: Box, radius: number): Line {
  const margin = 3;
  const to = {
    x: Math.min(box.right + margin, Math.max(box.left - margin, mark.x)),
    y: Math.min(box.bottom - 6, Math.max(box.top + 6, mark.y)),
  };
  const length = Math.hypot(to.x - mark.x, to.y - mark.y) || 1;
  const share = radius / length;
  return {
    from: { x: mark.x + (to.x - mark.x) * share, y: mark.y + (to.y - mark.y) * share },
    to,
  };
}

function isInTheWay(a: Candidate, b: Candidate): boolean {
  const meets = ({ leader }: Candidate, { box }: Candidate) =>
    leader !== undefined && crosses(leader, box);
  if (overlap(padded(a.box), b.box) || meets(a, b) || meets(b, a)) return true;
  return a.leader !== undefined && b.leader !== undefined && areCrossing(a.leader, b.leader);
}

const padded = ({ left, top, right, bottom }: Box): Box => ({
  left: left - 6,
  top: top - 3,
  right: right + 6,
  bottom: bottom + 3,
});

const around = ({ x, y }: Place, radius: number): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

const wider = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

const isWithin = (box: Box, bounds: Box) =>
  box.left >= bounds.left &&
  box.top >= bounds.top &&
  box.right <= bounds.right &&
  box.bottom <= bounds.bottom;
