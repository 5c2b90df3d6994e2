import type { Language } from '../../../passages/language.ts';
import type { Stated } from '../../reading/read-stated.ts';
import { areByTurns, firstOfEach, lastOfEach } from './misplaced-labels.ts';
import { plainValue } from './values-beside.ts';

/** The values of two names that stand by turns with two figures of a unit, and no third: each goes with the next. */
export function valuesByTurns(
  { figures, mentions }: Stated,
  unit: string,
  names: readonly string[],
  language: Language,
): ReadonlyMap<string, number> | undefined {
  const ofUnit = figures.filter((each) => each.unit === unit);
  if (ofUnit.length !== 2) return undefined;
  const own = mentions.filter(({ name }) => names.includes(name));
  for (const labels of [firstOfEach(own), lastOfEach(own)]) {
    if (labels.length !== 2 || !areByTurns(labels, ofUnit)) continue;
    const values = ofUnit.map((figure) => plainValue(figure, language));
    return new Map(
      labels.flatMap(({ name }, place) => {
        const value = values[place];
        return value === undefined ? [] : [[name, value] as const];
      }),
    );
  }
  return undefined;
}
