import type { Language } from '../../core/passages/language.ts';
import type { Stage } from '../../core/pictures/map/stage.ts';
import { mapWordsIn } from '../../core/pictures/words/map/map-words.ts';
import { type Mark, sceneMargin, sceneWidth } from '../scene.ts';
import { colours, sizes } from '../style.ts';
import { widthOf } from '../text/measure.ts';
import { stageMark } from './stage-marks.ts';

const radius = 9;
const rowHeight = 30;
const gap = 24;
/** From the left of a mark to its words. */
const indent = 2 * radius + 9;
const baseline = 5;

/** What the marks mean, side by side as many as go into a row. */
export function legend(stages: readonly Stage[], language: Language, top: number) {
  let x = sceneMargin;
  let y = top + rowHeight / 2;
  const marks = stages.flatMap((stage): readonly Mark[] => {
    const text = mapWordsIn(language).stages[stage];
    const width = indent + widthOf(text, { size: sizes.small, weight: 400, language });
    if (x > sceneMargin && x + width > sceneWidth - sceneMargin) {
      x = sceneMargin;
      y += rowHeight;
    }
    const left = x;
    x += width + gap;
    return [
      ...stageMark(stage, { x: left + radius, y }, radius),
      {
        kind: 'text',
        text,
        x: left + indent,
        y: y + baseline,
        anchor: 'start',
        size: sizes.small,
        weight: 400,
        colour: colours.ink,
      },
    ];
  });
  return { marks, bottom: y + rowHeight / 2 };
}
