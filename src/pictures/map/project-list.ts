import type { Language } from '../../core/passages/language.ts';
import type { MapPlace } from '../../core/pictures/picture.ts';
import { type Stage, stageOf } from '../../core/pictures/stage.ts';
import { mapWordsIn } from '../../core/pictures/words/map/map-words.ts';
import { formatYear } from '../../core/words/format-date.ts';
import type { Mark } from '../scene.ts';
import { sceneMargin, sceneWidth } from '../scene.ts';
import { colours, sizes } from '../style.ts';
import { widthOf, type TextStyle } from '../text/measure.ts';
import { wrap } from '../text/wrap.ts';
import { stageMark } from './stage-marks.ts';

const columnGap = 20;
const columnWidth = (sceneWidth - 2 * sceneMargin - columnGap) / 2;
const markRadius = 12;
/** From the edge of a column to its names. */
const indent = 34;
const lineHeight = 20;
const headingHeight = 33;
/** Diamonds stand out further than circles and squares. */
const rowHeights: Readonly<Record<Stage, number>> = {
  done: 28,
  'under-way': 28,
  ahead: 28,
  alleged: 28,
  ended: 34,
};
const baseline = 5;
/** Of the line on which a heading stands, below it. */
const headingDepth = 9;

/** A row of the list, drawn from its top. */
interface Row {
  readonly height: number;
  readonly marksAt: (left: number, top: number) => readonly Mark[];
}

/** The numbered places by stage, in two columns: the key to the numbers, and the legend of the marks. */
export function projectList(places: readonly MapPlace[], language: Language, top: number) {
  const blocks = [...Map.groupBy(places, ({ status }) => stageOf(status))].flatMap(
    ([stage, of]) => {
      const [first, ...others] = of.map((place) => placeRow(place, stage, language));
      // A heading stays with the first of what it is over.
      return first === undefined
        ? []
        : [[headingRow(stage, language), first], ...others.map((row) => [row])];
    },
  );
  const split = evenSplit(blocks.map(heightOf));
  const columns = [blocks.slice(0, split), blocks.slice(split)].map((column) => column.flat());
  const marks = columns.flatMap((column, place) => {
    const left = sceneMargin + place * (columnWidth + columnGap);
    let y = top;
    return column.flatMap((row) => {
      const at = y;
      y += row.height;
      return row.marksAt(left, at);
    });
  });
  return { marks, bottom: top + Math.max(...columns.map(heightOf)) };
}

const heightOf = (rows: readonly Row[]) => rows.reduce((sum, { height }) => sum + height, 0);

/** How many blocks stand in the first column, so that the longer one is as short as it can be. */
function evenSplit(heights: readonly number[]): number {
  const total = heights.reduce((sum, height) => sum + height, 0);
  let first = 0;
  const longer = heights.map((height) => {
    first += height;
    return Math.max(first, total - first);
  });
  return longer.indexOf(Math.min(...longer)) + 1;
}

function headingRow(stage: Stage, language: Language): Row {
  return {
    height: headingHeight,
    marksAt: (left, top) => [
      {
        kind: 'text',
        text: mapWordsIn(language).stages[stage],
        x: left,
        y: top + headingHeight - headingDepth,
        anchor: 'start',
        size: sizes.small,
        weight: 700,
        colour: colours.ink,
      },
    ],
  };
}

/** The number in its mark, the name, and the year behind it. */
function placeRow({ name, when, reference }: MapPlace, stage: Stage, language: Language): Row {
  const rowHeight = rowHeights[stage];
  const style: TextStyle = { size: sizes.small, weight: 400, language };
  const width = columnWidth - indent;
  const year = formatYear(when, language);
  const lines = wrap(name, width, style);
  const last = lines.at(-1) ?? '';
  const gap = 7;
  const isBeside = widthOf(last, style) + gap + widthOf(year, style) <= width;
  const count = lines.length + (isBeside ? 0 : 1);
  return {
    height: rowHeight + (count - 1) * lineHeight,
    marksAt: (left, top) => {
      const middle = top + rowHeight / 2;
      const base = { kind: 'text', anchor: 'start', size: sizes.small, weight: 400 } as const;
      return [
        ...stageMark(stage, { x: left + markRadius + 1, y: middle }, markRadius, reference),
        ...lines.map((text, place) => ({
          ...base,
          text,
          x: left + indent,
          y: middle + baseline + place * lineHeight,
          colour: colours.ink,
        })),
        {
          ...base,
          text: year,
          x: left + indent + (isBeside ? widthOf(last, style) + gap : 0),
          y: middle + baseline + (count - 1) * lineHeight,
          colour: colours.quiet,
        },
      ];
    },
  };
}
