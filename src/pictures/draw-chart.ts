import { scaleLinear } from 'd3-scale';
import type { ChartPicture, ChartPoint } from '../core/pictures/picture.ts';
import { formatShort } from '../core/pictures/series/amounts.ts';
import { pictureWords } from '../core/pictures/words/words.ts';
import { kindOfPeriod } from '../core/passages/period.ts';
import { drawLabels } from './chart/draw-labels.ts';
import { timeAxis } from './chart/time-axis.ts';
import type { Body } from './frame.ts';
import { sceneMargin, sceneWidth, type Mark } from './scene.ts';
import { dot, line, moved, type DotKind, type Place } from './shapes.ts';
import { colours, sizes } from './style.ts';
import { widthOf } from './text/measure.ts';

/** Few points need less. */
const plotHeights = { few: 220, many: 300 } as const;
const fewPoints = 2;

/** Above the highest point, for its label. */
const headroom = 58;

/** Of a point that counts on the line, and of one that does not. */
const stemWidths = { full: 10, hollow: 4, dashed: 4 } as const satisfies Record<DotKind, number>;

const edge = 12;

/** A point where it is drawn. */
interface Drawn extends Place {
  readonly point: ChartPoint;
  readonly look: DotKind;
}

/** The points of a series by time, over an axis from 0; no line leads over years without a point. */
export function drawChart({ points, axis, language }: ChartPicture): Body {
  const values = points.map(({ value }) => value / axis.factor);
  const bottom = headroom + plotHeights[points.length <= fewPoints ? 'few' : 'many'];
  const scale = scaleLinear([0, Math.max(...values)], [bottom, headroom]).nice(4);
  const ticks = scale.ticks(4);
  const tickWidths = ticks.map((tick) =>
    widthOf(formatShort(tick, language), { size: sizes.small, weight: 400, language }),
  );
  const left = sceneMargin + Math.max(...tickWidths) + 10;
  const right = sceneWidth - sceneMargin;
  const time = timeAxis(
    points.map(({ when }) => when),
    { left: left + 6, right },
    language,
  );
  const drawn = points.map((point): Drawn => {
    const look = point.isProjected
      ? 'dashed'
      : point.isPartial || !point.isOnLine
        ? 'hollow'
        : 'full';
    return { point, look, x: time.xOf(point.when), y: scale(point.value / axis.factor) };
  });
  const joins = joinsOf(drawn);
  const named = drawLabels(drawn, joins, {
    area: { left, top: 0, right: sceneWidth - edge, bottom: bottom - 5 },
    language,
  });
  const marks = [
    ...ticks.flatMap((tick) => gridLine(formatShort(tick, language), scale(tick), { left, right })),
    ...drawn.map(({ x, y, look }) => stem({ x, y }, bottom, stemWidths[look])),
    ...time.marksAt(bottom),
    ...joins.map(({ from, to, isExpected }) =>
      line(from, to, {
        colour: colours.accent,
        width: 3,
        ...(isExpected ? { dashes: '2 7' } : {}),
      }),
    ),
    ...drawn.map((each) => dot(each, each.look)),
    ...named,
  ];
  const unused = Math.min(...named.map(topOf), scale(ticks.at(-1) ?? 0) - sizes.small / 2);
  return {
    height: bottom + 34 - unused,
    marks: marks.map((mark) => moved(mark, -unused)),
    notes: notesOf(drawn, joins, language),
  };
}

function topOf(mark: Mark): number {
  return mark.kind === 'text' ? mark.y - mark.size : Number.POSITIVE_INFINITY;
}

function gridLine(
  text: string,
  y: number,
  { left, right }: { left: number; right: number },
): Mark[] {
  return [
    line({ x: left, y }, { x: right, y }, { colour: colours.rule, width: 1.2 }),
    {
      kind: 'text',
      text,
      x: left - 8,
      y: y + 5,
      anchor: 'end',
      size: sizes.small,
      weight: 400,
      colour: colours.quiet,
    },
  ];
}

interface Join {
  readonly from: Drawn;
  readonly to: Drawn;
  readonly isExpected: boolean;
}

/** The pairs of points that a line may join: of periods that follow each other. */
function joinsOf(drawn: readonly Drawn[]): Join[] {
  const onLine = drawn.filter(({ point }) => point.isOnLine);
  return onLine.slice(1).flatMap((to, place) => {
    const from = onLine[place];
    if (from === undefined || !follows(from.point.when, to.point.when)) return [];
    return [{ from, to, isExpected: from.point.isProjected || to.point.isProjected }];
  });
}

function follows(before: string, after: string): boolean {
  const [a, b] = [before, after].map((period) => {
    const end = period.split('/').at(-1) ?? '';
    const [year = 0, month = 0] = end.split('-').map(Number);
    return kindOfPeriod(period) === 'month' ? year * 12 + month : year;
  });
  return b === (a ?? 0) + 1;
}

/** From the axis to a point, so that the eye finds what it is over. */
function stem(to: Place, bottom: number, width: number): Mark {
  return line({ x: to.x, y: bottom - width / 2 }, to, { colour: colours.pale, width });
}

/** What the signs mean that are there. */
function notesOf(
  drawn: readonly Drawn[],
  joins: readonly Join[],
  language: ChartPicture['language'],
): string[] {
  const { hollow, dashed, gap } = pictureWords(language).legend;
  const looks = new Set(drawn.map(({ look }) => look));
  const onLine = drawn.filter(({ point }) => point.isOnLine);
  const hasGap = joins.length < onLine.length - 1;
  return [
    ...(looks.has('hollow') ? [hollow] : []),
    ...(looks.has('dashed') ? [dashed] : []),
    ...(hasGap ? [gap] : []),
  ];
}
