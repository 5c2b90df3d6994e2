import type { CitedAnswer } from '../../core/answering/answer.ts';
import { chartToldBy, mapToldBy } from '../../core/pictures/told-pictures.ts';
import { button, type Button } from '../components/buttons.ts';
import type { View } from '../render/view.ts';
import { discordWords } from '../words/words.ts';

/** Buttons to the chart and the map of what an answer says, one of each at most. */
export function pictureButtons(
  answer: CitedAnswer,
  { knowledge, locale }: Pick<View, 'knowledge' | 'locale'>,
): Button[] {
  const { chart, map } = discordWords(locale).buttons;
  const id = chartToldBy(answer, knowledge);
  const topic = mapToldBy(answer, knowledge);
  return [
    ...(id === undefined ? [] : [button(chart, { name: 'picture', request: { of: 'chart', id } })]),
    ...(topic === undefined
      ? []
      : [button(map, { name: 'picture', request: { of: 'map', topic } })]),
  ];
}
