import { overlap } from '../check-scene.ts';
import type { Box } from '../scene.ts';
import type { Place } from '../shapes.ts';

export interface LabelSize {
  readonly width: number;
  readonly height: number;
}

/** A place for a label, with the line that leads to its mark; without one where it stands beside it. */
export interface PlacedLabel {
  readonly box: Box;
  readonly leader: Leader | undefined;
}

interface Leader {
  readonly from: Place;
  readonly to: Place;
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
  /** What labels had better not lie on: coasts and borders. */
  readonly lines: readonly Place[];
}

const directions = 16;
const distances = [0, 16, 32, 48, 64, 80, 100, 120, 145, 170, 200, 230];
/** Between a mark and what stands beside it. */
const gap = 5;
/** What a label costs that stands neither right nor left of its mark. */
const slanted = 9;
/** What one costs that lies on a coast or a border: it is then set further away, where that is free. */
const onLine = 130;
/** As many steps as the search makes before it takes the best that it has found. */
const mostSteps = 2_000;

/**
 * A place for each label so that no label, mark or leader covers another, at the least way in all: a search in
 * depth, the labels with the fewest places first. Undefined where it finds none.
 */
export function placeLabels(request: Request): readonly PlacedLabel[] | undefined {
  const { labels, radius } = request;
  const marks = labels.map(({ x, y }) => around({ x, y }, radius + 2));
  const choices = labels
    .map((_, place) => ({ place, candidates: candidatesFor(place, request, marks) }))
    .toSorted((a, b) => a.candidates.length - b.candidates.length);
  let best: { readonly cost: number; readonly chosen: readonly Candidate[] } | undefined;
  let steps = 0;

  function placeNext(chosen: readonly Candidate[], cost: number): void {
    steps += 1;
    const choice = choices[chosen.length];
    if (choice === undefined) {
      best = { cost, chosen };
      return;
    }
    for (const candidate of choice.candidates) {
      if (steps > mostSteps || (best !== undefined && cost + candidate.cost >= best.cost)) return;
      if (chosen.some((other) => isInTheWay(candidate, other))) continue;
      placeNext([...chosen, candidate], cost + candidate.cost);
    }
  }

  placeNext([], 0);
  if (best === undefined) return undefined;
  const chosen = improved(best.chosen, choices);
  const placed = new Map(choices.map(({ place: at }, order) => [at, chosen[order]]));
  return labels.flatMap((_, at) => placed.get(at) ?? []);
}

type Choices = readonly { readonly candidates: readonly Candidate[] }[];

/**
 * The same with each label moved to a better place that is free, or that one other can leave for less, until there
 * is none.
 */
function improved(chosen: readonly Candidate[], choices: Choices): readonly Candidate[] {
  for (const [place, { candidates }] of choices.entries()) {
    const present = chosen[place];
    if (present === undefined) continue;
    for (const candidate of candidates) {
      if (candidate.cost >= present.cost) break;
      const moved = makingRoom(candidate, place, { chosen, choices });
      if (moved !== undefined) return improved(moved, choices);
    }
  }
  return chosen;
}

/** With one label at a better place, and at most one other away from there; undefined where that costs as much. */
function makingRoom(
  candidate: Candidate,
  place: number,
  { chosen, choices }: { readonly chosen: readonly Candidate[]; readonly choices: Choices },
): readonly Candidate[] | undefined {
  const inTheWay = [...chosen.keys()].filter((each) => {
    const other = chosen[each];
    return each !== place && other !== undefined && isInTheWay(candidate, other);
  });
  const moved = chosen.with(place, candidate);
  const [only, another] = inTheWay;
  if (only === undefined) return moved;
  if (another !== undefined) return undefined;
  const saved = (chosen[place]?.cost ?? 0) - candidate.cost;
  const most = (chosen[only]?.cost ?? 0) + saved;
  const others = moved.filter((_, each) => each !== only);
  const next = choices[only]?.candidates.find(
    (each) => each.cost < most && !others.some((other) => isInTheWay(each, other)),
  );
  return next === undefined ? undefined : moved.with(only, next);
}

/** The places that one label can take, the nearest first. */
function candidatesFor(
  place: number,
  { labels, radius, bounds, lines }: Request,
  marks: readonly Box[],
): Candidate[] {
  const label = labels[place];
  if (label === undefined) return [];
  const others = marks.filter((_, each) => each !== place);
  return distances
    .flatMap((distance) =>
      Array.from({ length: directions }, (_, direction): Candidate => {
        const angle = (direction / directions) * 2 * Math.PI;
        const reach = radius + gap + distance;
        const end = { x: label.x + reach * Math.cos(angle), y: label.y + reach * Math.sin(angle) };
        const box = boxAt(end, angle, label);
        const leader = distance === 0 ? undefined : leaderTo(label, box, radius);
        const isLevel = Math.abs(Math.sin(angle)) < 0.1;
        const isOnLine = lines.some((point) => contains(box, point));
        const cost = distance + (isLevel ? 0 : slanted) + (isOnLine ? onLine : 0);
        return { box, leader, cost };
      }),
    )
    .filter(
      ({ box, leader }) =>
        isWithin(box, bounds) &&
        !marks.some((mark) => overlap(mark, box)) &&
        (leader !== undefined || isNearest(label, box, labels)) &&
        !(leader !== undefined && others.some((mark) => crosses(leader, mark))),
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
function leaderTo(mark: Place, box: Box, radius: number): Leader {
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

const isWithin = (box: Box, bounds: Box) =>
  box.left >= bounds.left &&
  box.top >= bounds.top &&
  box.right <= bounds.right &&
  box.bottom <= bounds.bottom;

/** Whether a line meets a box: what is left of it between the box's sides, one after the other (Liang and Barsky). */
function crosses({ from, to }: Leader, { left, top, right, bottom }: Box): boolean {
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

const contains = ({ left, top, right, bottom }: Box, { x, y }: Place) =>
  x > left && x < right && y > top && y < bottom;

function areCrossing(a: Leader, b: Leader): boolean {
  const side = ({ from, to }: Leader, point: Place) =>
    Math.sign((to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x));
  return side(a, b.from) !== side(a, b.to) && side(b, a.from) !== side(b, a.to);
}
