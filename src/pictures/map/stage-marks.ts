import type { Stage } from '../../core/pictures/map/stage.ts';
import type { Mark, ShapeMark } from '../scene.ts';
import type { Place } from '../shapes.ts';
import { colours, sizes } from '../style.ts';
import { round } from '../write-svg.ts';

/** How projects of a stage are marked: told apart by shape and filling, so that grey tells them apart too. */
interface Look {
  readonly shape: 'circle' | 'square' | 'diamond';
  readonly fill: string;
  readonly stroke: string;
  readonly dashes?: string;
  /** Of the number in it. */
  readonly ink: string;
}

const { accent, warm } = colours;
const violet = '#5f4390';
const grey = '#565d63';

const looks: Readonly<Record<Stage, Look>> = {
  done: { shape: 'circle', fill: accent, stroke: accent, ink: '#ffffff' },
  'under-way': { shape: 'square', fill: warm, stroke: warm, ink: '#ffffff' },
  ahead: { shape: 'circle', fill: '#ffffff', stroke: violet, ink: violet },
  alleged: { shape: 'circle', fill: '#ffffff', stroke: grey, dashes: '4 3', ink: grey },
  ended: { shape: 'diamond', fill: '#ffffff', stroke: grey, ink: grey },
};

/** The ink of the routes of lines that are not built. */
export const routeColour = violet;

const strokeWidth = 2.6;

/** A mark, with a number in it where one is given. On the bare one no text may lie. */
export function stageMark(
  stage: Stage,
  { x, y }: Place,
  radius: number,
  number?: number,
): readonly Mark[] {
  const { shape, fill, stroke, dashes, ink } = looks[stage];
  const attributes = `fill="${fill}" stroke="${stroke}" stroke-width="${strokeWidth}"${dashes === undefined ? '' : ` stroke-dasharray="${dashes}"`}`;
  const drawn: ShapeMark = {
    kind: 'shape',
    svg: outline(shape, { x, y }, radius, attributes),
    ...(number === undefined
      ? { box: { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius } }
      : {}),
  };
  if (number === undefined) return [drawn];
  const size = sizes.small - 1;
  return [
    drawn,
    {
      kind: 'text',
      text: String(number),
      x,
      y: y + size * 0.35,
      anchor: 'middle',
      size,
      weight: 700,
      colour: ink,
    },
  ];
}

function outline(shape: Look['shape'], { x, y }: Place, radius: number, attributes: string) {
  switch (shape) {
    case 'circle':
      return `<circle cx="${round(x)}" cy="${round(y)}" r="${radius - strokeWidth / 2}" ${attributes}/>`;
    case 'square': {
      const half = radius - strokeWidth / 2 - 0.5;
      return `<rect x="${round(x - half)}" y="${round(y - half)}" width="${half * 2}" height="${half * 2}" rx="3" ${attributes}/>`;
    }
    case 'diamond': {
      // As large as the others to the eye, and with room for two digits.
      const half = radius + 1.5;
      return `<path d="M${round(x)} ${round(y - half)}L${round(x + half)} ${round(y)}L${round(x)} ${round(y + half)}L${round(x - half)} ${round(y)}Z" stroke-linejoin="round" ${attributes}/>`;
    }
  }
}
