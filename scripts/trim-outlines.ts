import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';

// Trims the outlines of countries to the region of the map of Peru, from `countries-50m.json` of the npm package
// world-atlas 2.0.2 (Natural Earth, public domain), which is needed for nothing else. To be run once:
//   npm pack world-atlas@2.0.2 && tar xf world-atlas-2.0.2.tgz
//   node scripts/trim-outlines.ts package/countries-50m.json

const target = 'src/pictures/map/outlines.json';

const countries = ['Peru', 'Ecuador', 'Colombia', 'Brazil', 'Bolivia', 'Chile'];

/** Wider than any map, so that the edge of what is kept is never seen: west, south, east, north. */
const region = { west: -90, south: -24, east: -58, north: 6 };

/** Degrees by which a simplified line may be off: less than a pixel of a phone. */
const tolerance = 0.025;

const pair = z.tuple([z.number(), z.number()]);
const arcs = z.array(z.number());
const topologySchema = z.object({
  transform: z.object({ scale: pair, translate: pair }),
  arcs: z.array(z.array(pair)),
  objects: z.object({
    countries: z.object({
      geometries: z.array(
        z.discriminatedUnion('type', [
          z.object({
            type: z.literal('Polygon'),
            properties: z.object({ name: z.string() }),
            arcs: z.array(arcs),
          }),
          z.object({
            type: z.literal('MultiPolygon'),
            properties: z.object({ name: z.string() }),
            arcs: z.array(z.array(arcs)),
          }),
        ]),
      ),
    }),
  }),
});

type Position = readonly [longitude: number, latitude: number];

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('Use: node scripts/trim-outlines.ts PATH/countries-50m.json');
  process.exit(2);
}
const topology = topologySchema.parse(JSON.parse(await readFile(path, 'utf8')));

// Simplified arc by arc, so that a border stays the same for both sides of it.
const lines = topology.arcs.map((arc) => simplified(decoded(arc)));
// A ring is one line of text, as a formatter leaves it.
const outlines = countries.map((name) => ({
  name,
  rings: ringsOf(name)
    .flatMap(clipped)
    .map((ring) => ring.map((position) => position.join(',')).join(' ')),
}));
await writeFile(target, `${JSON.stringify(outlines, undefined, 2)}\n`);

/** Positions of an arc, which holds the differences between them as whole numbers. */
function decoded(arc: readonly Position[]): Position[] {
  const { scale, translate } = topology.transform;
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** Without the points that lie on a line between others (Douglas and Peucker, 1973). */
function simplified(line: readonly Position[]): Position[] {
  const first = line[0];
  const last = line.at(-1);
  if (first === undefined || last === undefined || line.length < 3) return [...line];
  const offsets = line.map((point) => distanceFrom(point, first, last));
  const most = Math.max(...offsets);
  if (most <= tolerance) return [first, last];
  const place = offsets.indexOf(most);
  return [...simplified(line.slice(0, place + 1)).slice(0, -1), ...simplified(line.slice(place))];
}

function distanceFrom([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs(dy * (x - ax) - dx * (y - ay)) / length;
}

/** The outer rings of a country; none of these has a hole. */
function ringsOf(name: string): Position[][] {
  const country = topology.objects.countries.geometries.find(
    ({ properties }) => properties.name === name,
  );
  if (country === undefined) throw new Error(`${path} holds no ${name}`);
  const polygons = country.type === 'Polygon' ? [country.arcs] : country.arcs;
  return polygons.map(([outer = []]) =>
    outer.flatMap((number) => {
      // A number below zero is an arc taken backwards: ~0 is the first.
      const line = number < 0 ? lines[~number]?.toReversed() : lines[number];
      return line?.slice(0, -1) ?? [];
    }),
  );
}

/** What of a ring is in the region (Sutherland and Hodgman, 1974), to two decimals; nothing where none is. */
function clipped(ring: readonly Position[]): Position[][] {
  const { west, south, east, north } = region;
  const kept = [
    { axis: 0, edge: west, sign: 1 },
    { axis: 0, edge: east, sign: -1 },
    { axis: 1, edge: south, sign: 1 },
    { axis: 1, edge: north, sign: -1 },
  ].reduce<readonly Position[]>((points, { axis, edge, sign }) => {
    const depth = (point: Position) => sign * ((point[axis] ?? 0) - edge);
    return points.flatMap((point, place) => {
      const before = points.at(place - 1) ?? point;
      const crossing =
        depth(before) < 0 !== depth(point) < 0 ? [between(before, point, depth)] : [];
      return depth(point) < 0 ? crossing : [...crossing, point];
    });
  }, ring);
  const rounded = kept
    .map(([x, y]): Position => [Number(x.toFixed(2)), Number(y.toFixed(2))])
    .filter(([x, y], place, all) => {
      const before = all.at(place - 1);
      return before === undefined || before[0] !== x || before[1] !== y;
    });
  return rounded.length < 3 ? [] : [rounded];
}

function between(a: Position, b: Position, depth: (point: Position) => number): Position {
  const share = depth(a) / (depth(a) - depth(b));
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
}
