import type { CitedAnswer } from '../../core/answering/answer.ts';
import type { Knowledge } from '../../core/passages/knowledge.ts';
import { chartToldBy, mapToldBy } from '../../core/pictures/told-pictures.ts';
import { button, type Button } from '../components/buttons.ts';

/** Understood in every language, and short enough for the line of the passages' numbers. */
const signs = { chart: '📈', map: '🗺️' };

/** Buttons to the chart and the map of what an answer says, one of each at most. */
export function pictureButtons(answer: CitedAnswer, knowledge: Knowledge): Button[] {
  const id = chartToldBy(answer, knowledge);
  const topic = mapToldBy(answer, knowledge);
  return [
    ...(id === undefined
      ? []
      : [button(signs.chart, { name: 'picture', request: { of: 'chart', id } })]),
    ...(topic === undefined
      ? []
      : [button(signs.map, { name: 'picture', request: { of: 'map', topic } })]),
  ];
}
