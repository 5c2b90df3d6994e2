import type { Language } from '../../core/passages/language.ts';
import type { MapPlace } from '../../core/pictures/picture.ts';
import { type Stage, stageOf } from '../../core/pictures/map/stage.ts';
import { mapWordsIn } from '../../core/pictures/words/map/map-words.ts';
import type { Mark } from '../scene.ts';
import { colours, sizes } from '../style.ts';
import type { TextStyle } from '../text/measure.ts';
import { wrapEvenly } from '../text/wrap.ts';
import { stageMark } from './stage-marks.ts';

const markRadius = 11.5;
/** From the edge of a column to its names. */
const indent = 31;
const lineHeight = 19;
const headingHeight = 29;
/** Diamonds stand out further than circles and squares. */
const rowHeights: Readonly<Record<Stage, number>> = {
  done: 25,
  'under-way': 25,
  ahead: 25,
  alleged: 25,
  ended: 30,
};
const baseline = 5;
/** Of the line on which a heading stands, below it. */
const headingDepth = 8;

/** Where rows may stand, from its top down. */
export interface Column {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** A row of the list, drawn from its top. */
interface Row {
  readonly height: number;
  readonly marksAt: (left: number, top: number) => readonly Mark[];
}

interface ListLook {
  readonly language: Language;
  /** Whether what is told of a place stands below its name. */
  readonly isTold: boolean;
}

/** The numbered places by stage, in two columns: the key to the numbers, and the legend of the marks. */
export function projectList(
  places: readonly MapPlace[],
  look: ListLook,
  columns: readonly [Column, Column],
) {
  const groups = [...Map.groupBy(places, ({ status }) => stageOf(status))];
  const blocksIn = ({ left, right }: Column) =>
    groups.flatMap(([stage, of]) => {
      const width = right - left;
      const [first, ...others] = of.map((place) => placeRow(place, stage, look, width));
      // A heading stays with the first of what it is over.
      return first === undefined
        ? []
        : [[headingRow(stage, look.language, width), first], ...others.map((row) => [row])];
    });
  const [first, second] = columns.map(blocksIn);
  const split = evenSplit(columns, [first ?? [], second ?? []]);
  const rows = [first?.slice(0, split) ?? [], second?.slice(split) ?? []].map((all) => all.flat());
  const drawn = columns.map(({ left, top }, place) => stacked(rows[place] ?? [], left, top));
  return {
    marks: drawn.flatMap(({ marks }) => marks),
    bottom: Math.max(...drawn.map(({ bottom }) => bottom)),
  };
}

function stacked(rows: readonly Row[], left: number, top: number) {
  let y = top;
  const marks = rows.flatMap(({ height, marksAt }) => {
    const at = y;
    y += height;
    return marksAt(left, at);
  });
  return { marks, bottom: rows.length === 0 ? 0 : y };
}

type Blocks = readonly (readonly Row[])[];

const heightOf = (rows: readonly Row[]) => rows.reduce((sum, { height }) => sum + height, 0);

/** How many blocks stand in the first column, so that the one that ends lower ends as high as it can. */
function evenSplit(
  [first, second]: readonly [Column, Column],
  [inFirst, inSecond]: readonly [Blocks, Blocks],
): number {
  const ends = [...inFirst, []].map((_, split) => {
    const rest = heightOf(inSecond.slice(split).flat());
    return Math.max(
      first.top + heightOf(inFirst.slice(0, split).flat()),
      rest === 0 ? 0 : second.top + rest,
    );
  });
  return ends.indexOf(Math.min(...ends));
}

function headingRow(stage: Stage, language: Language, width: number): Row {
  const style: TextStyle = { size: sizes.small, weight: 700, language };
  const lines = wrapEvenly(mapWordsIn(language).stages[stage], width, style);
  return {
    height: headingHeight + (lines.length - 1) * lineHeight,
    marksAt: (left, top) =>
      lines.map((text, place) => ({
        kind: 'text',
        text,
        x: left,
        y: top + headingHeight - headingDepth + place * lineHeight,
        anchor: 'start',
        size: sizes.small,
        weight: 700,
        colour: colours.ink,
      })),
  };
}

/** The number in its mark and the name, with what is told of it. */
function placeRow(
  { name, label, reference }: MapPlace,
  stage: Stage,
  { language, isTold }: ListLook,
  width: number,
): Row {
  const rowHeight = rowHeights[stage];
  const style: TextStyle = { size: sizes.small, weight: 400, language };
  const named = wrapEvenly(name, width - indent, style);
  const told = isTold ? wrapEvenly(label, width - indent, style) : [];
  const lines = [
    ...named.map((text) => ({ text, colour: colours.ink })),
    ...told.map((text) => ({ text, colour: colours.quiet })),
  ];
  return {
    height: rowHeight + (lines.length - 1) * lineHeight,
    marksAt: (left, top) => {
      const middle = top + rowHeight / 2;
      return [
        ...stageMark(stage, { x: left + markRadius + 1, y: middle }, markRadius, reference),
        ...lines.map(({ text, colour }, place) => ({
          kind: 'text' as const,
          text,
          x: left + indent,
          y: middle + baseline + place * lineHeight,
          anchor: 'start' as const,
          size: sizes.small,
          weight: 400 as const,
          colour,
        })),
      ];
    },
  };
}
