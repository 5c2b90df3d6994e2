import { sceneMargin, sceneWidth, type Box, type Mark, type ShapeMark } from './scene.ts';
import { colours } from './style.ts';
import { round } from './write-svg.ts';

export interface LineStyle {
  readonly colour: string;
  readonly width: number;
  /** Lengths of dashes and gaps. */
  readonly dashes?: string;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Line {
  readonly from: Place;
  readonly to: Place;
}

export function line(from: Place, to: Place, { colour, width, dashes }: LineStyle): ShapeMark {
  const dashed = dashes === undefined ? '' : ` stroke-dasharray="${dashes}"`;
  return {
    kind: 'shape',
    svg: `<line x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"${dashed}/>`,
  };
}

/** A line from margin to margin. */
export function rule(y: number): ShapeMark {
  const style = { colour: colours.rule, width: 1.5 };
  return line({ x: sceneMargin, y }, { x: sceneWidth - sceneMargin, y }, style);
}

export interface RectangleStyle {
  readonly fill: string;
  readonly radius?: number;
}

export function rectangle(box: Box, { fill, radius = 0 }: RectangleStyle): ShapeMark {
  const { left, top, right, bottom } = box;
  return {
    kind: 'shape',
    svg: `<rect x="${round(left)}" y="${round(top)}" width="${round(right - left)}" height="${round(bottom - top)}" rx="${radius}" fill="${fill}"/>`,
  };
}

/** How a point of a chart or a timeline looks: counted, of a part, or expected. */
export type DotKind = 'full' | 'hollow' | 'dashed';

/** A point, on which no text may lie. */
export function dot({ x, y }: Place, kind: DotKind, radius = 7): ShapeMark {
  const inner = radius - 1.5;
  const look = {
    full: `r="${radius}" fill="${colours.accent}" stroke="${colours.ground}" stroke-width="1.5"`,
    hollow: `r="${inner}" fill="${colours.ground}" stroke="${colours.accent}" stroke-width="3"`,
    dashed: `r="${inner}" fill="${colours.ground}" stroke="${colours.accent}" stroke-width="2.5" stroke-dasharray="3.4 2.6"`,
  };
  return {
    kind: 'shape',
    svg: `<circle cx="${round(x)}" cy="${round(y)}" ${look[kind]}/>`,
    box: { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius },
  };
}

/** The same mark further down. */
export function moved(mark: Mark, down: number): Mark {
  if (mark.kind === 'text') return { ...mark, y: mark.y + down };
  const { box, svg } = mark;
  return {
    kind: 'shape',
    svg: `<g transform="translate(0 ${round(down)})">${svg}</g>`,
    ...(box === undefined
      ? {}
      : { box: { ...box, top: box.top + down, bottom: box.bottom + down } }),
  };
}
