import { scaleLinear } from 'd3-scale';
import { formatShort } from '../core/pictures/series/amounts.ts';
import type { RivalsPicture } from '../core/pictures/picture.ts';
import { pictureWords } from '../core/pictures/words/words.ts';
import { lastDayOf } from '../core/passages/period.ts';
import { formatPeriod } from '../core/pictures/series/periods.ts';
import { labelBlocks } from './chart/label-block.ts';
import type { Body } from './frame.ts';
import { linesOfText } from './lines.ts';
import { sceneMargin, sceneWidth, type Mark } from './scene.ts';
import { dot, line, type DotKind } from './shapes.ts';
import { colours, sizes } from './style.ts';
import { wrap } from './text/wrap.ts';

type Row = RivalsPicture['rows'][number];

const barWidth = 10;
const barStyle = { colour: colours.pale, width: barWidth };
const barHeight = 30;

/** Between two rows, and before a year. */
const rowGap = 10;
const yearGap = 8;

/** Of names, so that the axis runs beside them. */
const nameIndent = 9;

/** At the right of the longest bar, for its value. */
const valueRoom = 128;

interface Stack {
  readonly top: number;
  readonly marks: readonly Mark[];
}

/** What each compiler counts as a bar from 0, under the years where several have counted the same. */
export function drawRivals({ rows, axis, language }: RivalsPicture): Body {
  const left = sceneMargin;
  const right = sceneWidth - sceneMargin - valueRoom;
  const largest = Math.max(...rows.map(({ value }) => value / axis.factor));
  const scale = scaleLinear([0, largest], [left, right]).nice(4);
  const groups = [...Map.groupBy(rows, ({ when }) => lastDayOf(when).slice(0, 4))];
  const hasYears = groups.length > 1 && groups.length < rows.length;
  let stack: Stack = { top: 0, marks: [] };
  for (const [year, group] of groups) {
    if (hasYears) stack = added(stack, yearHeading(formatPeriod(year, language), stack.top));
    for (const row of group) {
      const x = scale(row.value / axis.factor);
      stack = added(stack, rowAt(row, { top: stack.top, left, x, hasYears }, language));
    }
  }
  const bottom = stack.top;
  const ticks = scale.ticks(4);
  return {
    height: bottom + 26,
    marks: [
      ...ticks.map((tick) =>
        line(
          { x: scale(tick), y: 4 },
          { x: scale(tick), y: bottom },
          { colour: tick === 0 ? colours.axis : colours.rule, width: 1.4 },
        ),
      ),
      ...stack.marks,
      ...ticks.map((tick): Mark => ({
        kind: 'text',
        text: formatShort(tick, language),
        x: scale(tick),
        y: bottom + 18,
        anchor: 'middle',
        size: sizes.small,
        weight: 400,
        colour: colours.quiet,
      })),
    ],
    notes: notesOf(rows, language),
  };
}

function added({ marks }: Stack, next: Stack): Stack {
  return { top: next.top, marks: [...marks, ...next.marks] };
}

function yearHeading(text: string, top: number): Stack {
  const { marks, bottom } = linesOfText([text], {
    x: sceneMargin + nameIndent,
    top: top + yearGap,
    size: sizes.label,
    weight: 700,
    colour: colours.ink,
  });
  return { top: bottom + 2, marks: marks.map((mark) => ({ ...mark, halo: colours.ground })) };
}

interface RowPlace {
  readonly top: number;
  readonly left: number;
  readonly x: number;
  readonly hasYears: boolean;
}

function rowAt(
  row: Row,
  { top, left, x, hasYears }: RowPlace,
  language: RivalsPicture['language'],
): Stack {
  const { rivals } = pictureWords(language);
  const isTold = hasYears && /^\d{4}$/.test(row.when);
  const name = isTold ? row.compiler : rivals.row(row.compiler, row.period);
  const style = { size: sizes.label, weight: 400, language } as const;
  const told = linesOfText(wrap(name, sceneWidth - 2 * sceneMargin - nameIndent, style), {
    ...style,
    x: sceneMargin + nameIndent,
    top,
    colour: colours.ink,
  });
  const y = told.bottom + barHeight / 2;
  const look: DotKind = row.isProjected ? 'dashed' : row.isPartial ? 'hollow' : 'full';
  const [block] = labelBlocks(row, false, language);
  return {
    top: told.bottom + barHeight + rowGap,
    marks: [
      ...told.marks.map((mark) => ({ ...mark, halo: colours.ground })),
      // A line's ends are round: it begins where the axis is touched.
      line({ x: Math.min(x, left + barWidth / 2), y }, { x, y }, barStyle),
      dot({ x, y }, look),
      ...(block === undefined ? [] : block.marksAt(x + 14, y - block.height / 2)),
    ],
  };
}

/** What the signs mean that are there. */
function notesOf(rows: readonly Row[], language: RivalsPicture['language']): string[] {
  const { hollow, dashed } = pictureWords(language).legend;
  return [
    ...(rows.some(({ isPartial }) => isPartial) ? [hollow] : []),
    ...(rows.some(({ isProjected }) => isProjected) ? [dashed] : []),
  ];
}
