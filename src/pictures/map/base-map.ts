import type { Language } from '../../core/passages/language.ts';
import { mapWordsIn } from '../../core/pictures/words/map/map-words.ts';
import { boxOf, overlap } from '../check-scene.ts';
import type { Box, Mark, ShapeMark, TextMark } from '../scene.ts';
import { type Place, rectangle } from '../shapes.ts';
import { colours, sizes } from '../style.ts';
import { round } from '../write-svg.ts';
import { crosses } from './crossing.ts';
import { outlines } from './outlines.ts';
import { linesOfOutlines, outlinePath, type Project } from './projection.ts';

const sea = '#e6eff4';
const seaInk = '#3d6478';
const land = '#efece2';
const landInk = '#5f5a4b';
const border = '#cdc7b6';
const home = '#ffffff';
const homeBorder = '#7d868d';

/** Peru and its neighbours, as far as they lie in the frame. */
export function baseMap(project: Project, { left, top, right, bottom }: Box): ShapeMark {
  const paths = outlines.map((outline) => {
    const look =
      outline.name === 'Peru'
        ? `fill="${home}" stroke="${homeBorder}" stroke-width="1.6"`
        : `fill="${land}" stroke="${border}" stroke-width="1.2"`;
    return {
      isHome: outline.name === 'Peru',
      svg: `<path d="${outlinePath(outline, project)}" ${look}/>`,
    };
  });
  const inOrder = paths.toSorted((a, b) => Number(a.isHome) - Number(b.isHome));
  const [x, y, width, height] = [left, top, right - left, bottom - top].map(round);
  const size = `x="${x}" y="${y}" width="${width}" height="${height}"`;
  return {
    kind: 'shape',
    // A nested SVG shows nothing beyond its edge.
    svg: `<svg ${size} viewBox="${x} ${y} ${width} ${height}"><rect ${size} fill="${sea}"/><g stroke-linejoin="round">${inOrder.map(({ svg }) => svg).join('')}</g></svg>`,
  };
}

/** Where names of countries may stand, in degrees, the best first. */
const spots = {
  ecuador: [
    [-1.6, -78.6],
    [-0.6, -78.4],
    [-2.2, -79],
  ],
  colombia: [
    [-0.3, -72.6],
    [-0.9, -71.6],
    [0.1, -74.4],
  ],
  brazil: [
    [-7.4, -67.6],
    [-5.8, -67.4],
    [-9, -68],
  ],
  bolivia: [
    [-14.6, -66.6],
    [-16.6, -66.6],
    [-13, -66.4],
  ],
  pacific: [
    [-12.4, -82.4],
    [-14.6, -81.4],
    [-10.6, -82.6],
    [-16.8, -80],
  ],
} as const;

interface NamesPlace {
  readonly language: Language;
  /** Of the map, which no name leaves. */
  readonly frame: Box;
}

/**
 * The names of countries, the ocean and the capital, each where it covers nothing and lies on no coast or border;
 * one that has no room is left out.
 */
export function placeNames(
  project: Project,
  taken: readonly Box[],
  { language, frame }: NamesPlace,
): Mark[] {
  const lines = linesOfOutlines(project);
  const hasRoom = (mark: TextMark) => {
    const box = boxOf(mark, language);
    return isFree(box, taken, frame) && !lines.some((each) => crosses(each, box));
  };
  const { places } = mapWordsIn(language);
  const names = ['ecuador', 'colombia', 'brazil', 'bolivia', 'pacific'] as const;
  const countries = names.flatMap((name) => {
    const candidates = spots[name].map(([latitude, longitude]): TextMark => ({
      kind: 'text',
      text: places[name],
      ...project(latitude, longitude),
      anchor: 'middle',
      size: sizes.small,
      weight: 400,
      colour: name === 'pacific' ? seaInk : landInk,
    }));
    return candidates.find(hasRoom) ?? [];
  });
  const lima = project(-12.05, -77.03);
  const half = 4;
  const box = {
    left: lima.x - half,
    top: lima.y - half,
    right: lima.x + half,
    bottom: lima.y + half,
  };
  const name = limaNames(lima, language).find(hasRoom);
  // The capital, by which readers find their way.
  const capital =
    name === undefined || !isFree(box, taken, frame)
      ? []
      : [rectangle(box, { fill: colours.ink }), name];
  return [...countries, ...capital];
}

/** Where the capital's name may stand: on which side of a point to the right of the capital and below it. */
const limaSpots = [
  ['start', 9, 5],
  ['end', -9, 5],
  ['start', 9, -5],
  ['end', -9, -5],
  ['middle', 0, -10],
] as const;

const limaNames = ({ x, y }: Place, language: Language): TextMark[] =>
  limaSpots.map(([anchor, right, down]) => ({
    kind: 'text',
    text: mapWordsIn(language).places.lima,
    x: x + right,
    y: y + down,
    anchor,
    size: sizes.small,
    weight: 700,
    colour: colours.ink,
    halo: home,
  }));

/** What is left free around a name. */
const clearance = 4;
/** And at the edge of the map. */
const edge = 8;

function isFree({ left, top, right, bottom }: Box, taken: readonly Box[], frame: Box): boolean {
  const wider = {
    left: left - clearance,
    top: top - clearance,
    right: right + clearance,
    bottom: bottom + clearance,
  };
  const isInside =
    left > frame.left + edge &&
    right < frame.right - edge &&
    top > frame.top + edge &&
    bottom < frame.bottom - edge;
  return isInside && !taken.some((box) => overlap(box, wider));
}
