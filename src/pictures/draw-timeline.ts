import type { Language } from '../core/passages/language.ts';
import type { TimelineEvent, TimelinePicture } from '../core/pictures/picture.ts';
import { pictureWords } from '../core/pictures/words/words.ts';
import type { Body } from './frame.ts';
import { linesOfText, type Lines } from './lines.ts';
import { sceneMargin, sceneWidth, type Mark, type TextMark } from './scene.ts';
import { dot, line } from './shapes.ts';
import { colours, leading, sizes } from './style.ts';
import { widthOf } from './text/measure.ts';
import { wrap } from './text/wrap.ts';

/** Where the line of time runs, and the words beside it begin. */
const axisX = 146;
const textX = 168;

const eventGap = 12;
const dotRadius = 6.5;

/** What happened, from above down, each with its date at the left. */
export function drawTimeline({ events, language }: TimelinePicture): Body {
  const placed: { readonly marks: readonly Mark[]; readonly y: number }[] = [];
  let top = 0;
  let yearBefore = '';
  for (const event of events) {
    const year = event.when.slice(0, 4);
    const drawn = eventAt(event, { top, isNewYear: year !== yearBefore }, language);
    placed.push(drawn);
    top = drawn.bottom + eventGap;
    yearBefore = year;
  }
  const [first] = placed;
  const last = placed.at(-1);
  const axis =
    first === undefined || last === undefined
      ? []
      : [
          line(
            { x: axisX, y: first.y },
            { x: axisX, y: last.y },
            { colour: colours.rule, width: 5 },
          ),
        ];
  const { dashed } = pictureWords(language).legend;
  return {
    height: top,
    marks: [...axis, ...placed.flatMap(({ marks }) => marks)],
    notes: events.some(({ isExpected }) => isExpected) ? [dashed] : [],
  };
}

interface EventPlace {
  readonly top: number;
  readonly isNewYear: boolean;
}

function eventAt(event: TimelineEvent, { top, isNewYear }: EventPlace, language: Language) {
  const style = { size: sizes.label, weight: 400, language } as const;
  const marker = `[${event.reference}]`;
  const told = linesOfText(
    wrap(`${event.label} ${marker}`, sceneWidth - sceneMargin - textX, style),
    { ...style, x: textX, top, colour: colours.ink },
  );
  const dated = dateLines(event, { top, isNewYear });
  const y = top + (sizes.label * leading) / 2;
  return {
    marks: [
      dot({ x: axisX, y }, event.isExpected ? 'dashed' : 'full', dotRadius),
      ...told.marks.flatMap((mark) => withMarker(mark, marker, language)),
      ...dated.marks,
    ],
    y,
    bottom: Math.max(told.bottom, dated.bottom),
  };
}

/** The marker of a reference, in its own colour behind the last words. */
function withMarker(mark: TextMark, marker: string, language: Language): TextMark[] {
  if (!mark.text.endsWith(marker)) return [mark];
  const text = mark.text.slice(0, -marker.length);
  const rest = { ...mark, text: marker, x: mark.x + widthOf(text, { ...mark, language }) };
  const coloured = { ...rest, colour: colours.accent };
  return text === '' ? [coloured] : [{ ...mark, text: text.trimEnd() }, coloured];
}

/** The year where it begins, and the day or month; a year alone is said again. */
function dateLines({ year, day }: TimelineEvent, { top, isNewYear }: EventPlace): Lines {
  const place = { x: sceneMargin };
  const yearLine = linesOfText([year], {
    ...place,
    top: top - 1,
    size: sizes.value,
    weight: 700,
    colour: colours.ink,
  });
  const dayLine = (from: number, text: string) =>
    linesOfText([text], { ...place, top: from, size: sizes.small, colour: colours.quiet });
  if (!isNewYear) return dayLine(top + 1, day ?? year);
  if (day === undefined) return yearLine;
  const below = dayLine(yearLine.bottom - 1, day);
  return { marks: [...yearLine.marks, ...below.marks], bottom: below.bottom };
}
