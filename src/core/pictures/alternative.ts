import type { Language } from '../passages/language.ts';
import type { ChartPoint } from './picture.ts';
import { pictureWords } from './words/words.ts';

/** What a screen reader is given at once, and Discord takes. */
const mostCharacters = 1_024;

type PointInWords = Pick<ChartPoint, 'label' | 'isPartial' | 'isProjected' | 'reference'> & {
  readonly name: string;
};

/** Points in words behind a title: each with what it is of, its value and its reference. */
export function pointsInWords(
  title: string,
  points: readonly PointInWords[],
  language: Language,
): string {
  const { item } = pictureWords(language);
  return inWords(
    title,
    points.map((point) =>
      item(point.name, `${withAsides(point.label, point, language)} [${point.reference}]`),
    ),
    language,
  );
}

/** A value with what has to be said of it beside. */
export function withAsides(
  text: string,
  { isPartial, isProjected }: Pick<ChartPoint, 'isPartial' | 'isProjected'>,
  language: Language,
): string {
  const { aside, expected, partial } = pictureWords(language);
  const asides = [...(isPartial ? [partial] : []), ...(isProjected ? [expected] : [])];
  return asides.length === 0 ? text : aside(text, asides);
}

/** Items behind a title, as many as go in; the number of the rest is told. */
export function inWords(title: string, items: readonly string[], language: Language): string {
  const { itemSeparator, more, sentence } = pictureWords(language);
  for (let shown = items.length; shown > 0; shown -= 1) {
    const rest = items.length - shown;
    const told = [...items.slice(0, shown), ...(rest === 0 ? [] : [more(rest)])];
    const text = [sentence(title), sentence(told.join(itemSeparator))].join(
      language === 'zh' ? '' : ' ',
    );
    if (text.length <= mostCharacters) return text;
  }
  return sentence(title).slice(0, mostCharacters);
}
