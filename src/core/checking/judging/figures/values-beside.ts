import type { Language } from '../../../passages/language.ts';
import type { NamedPlace, Stated } from '../../reading/read-stated.ts';
import type { StatedFigure } from '../../reading/read-values.ts';

export function unitsIn(sentences: readonly Stated[]): string[] {
  const units = sentences.flatMap(({ figures }) => figures.map(({ unit }) => unit));
  return [...new Set(units)].filter((unit) => unit !== 'number');
}

/** The one value of a unit that stands nearer to a name than to any other, and nearer than others do. */
export function valueBeside(
  name: string,
  unit: string,
  sentences: readonly Stated[],
  language: Language,
): number | undefined {
  const found = sentences
    .flatMap((sentence) =>
      sentence.figures.flatMap((figure) => {
        const nearest = figure.unit === unit ? nearestTo(figure, sentence) : undefined;
        const value = plainValue(figure, language);
        return nearest?.name.name === name && value !== undefined
          ? [{ value, distance: nearest.distance }]
          : [];
      }),
    )
    .toSorted((a, b) => a.distance - b.distance);
  const [first, second] = found;
  if (first === undefined) return undefined;
  return second === undefined || second.distance > clearlyFarther * (first.distance + 1)
    ? first.value
    : undefined;
}

/** So many times as far from a name another value of its unit must stand for the nearest to be its own. */
const clearlyFarther = 2;

/** The value of a figure; where its notation can mean two, the one that its language has. */
export function plainValue({ values, text }: StatedFigure, language: Language): number | undefined {
  const [whole, fraction] = values;
  if (fraction === undefined) return whole;
  const thousands = language === 'es' ? /\d[.\s]\d{3}/u : /\d[,\s]\d{3}/u;
  return thousands.test(text) ? whole : fraction;
}

/** The name nearest to a figure with no other figure between, and how far it is. */
function nearestTo(
  { at, text: written }: StatedFigure,
  { text, mentions, figures }: Pick<Stated, 'text' | 'mentions' | 'figures'>,
): { readonly name: NamedPlace; readonly distance: number } | undefined {
  const end = at + written.length;
  const distanceOf = (name: NamedPlace) => {
    const between = name.at >= end ? text.slice(end, name.at) : text.slice(name.end, at);
    return between.length + (border.test(between) ? acrossBorder : 0);
  };
  const isFree = (name: NamedPlace) =>
    !figures.some(
      (other) =>
        other.at !== at && other.at > Math.min(name.at, at) && other.at < Math.max(name.at, at),
    );
  return mentions
    .filter(isFree)
    .map((name) => ({ name, distance: distanceOf(name) }))
    .toSorted((a, b) => a.distance - b.distance)[0];
}

/** By how much farther a name is that stands in another clause, or is the next of a list. */
const acrossBorder = 20;
const border = /[,;，；、]|\s(?:and|y|e)\s|和|以及/u;
