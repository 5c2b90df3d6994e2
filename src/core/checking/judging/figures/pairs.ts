import type { Knowledge } from '../../../passages/knowledge.ts';
import type { Language } from '../../../passages/language.ts';
import { match } from './compare-values.ts';
import { isDoerName, pairsOf, type Pair } from '../../reading/read-pairs.ts';
import type { StatedFigure } from '../../reading/read-values.ts';
import type { Stated } from '../../reading/read-stated.ts';
import { checkingWordsIn } from '../../words/words.ts';

/** Whether a claim gives a doer a share that is another's, where the passage tells its own. */
export function hasPairsSwapped(
  claim: Stated,
  told: readonly Pair[],
  knowledge: Knowledge,
): boolean {
  return pairsOf(claim, knowledge).some(({ names, figure }) =>
    names.some((name) => {
      const ofUnit = told.filter((pair) => pair.figure.unit === figure.unit);
      const own = ofUnit.filter((pair) => pair.names.includes(name));
      const isOthers = ofUnit.some(
        (pair) =>
          match(figure, pair.figure) !== 'none' &&
          pair.names.length > 0 &&
          !pair.names.includes(name),
      );
      const isNamed = told.some((pair) => pair.names.includes(name));
      return isOthers && isNamed && own.every((pair) => match(figure, pair.figure) === 'none');
    }),
  );
}

/** Whether a claim has one doer ahead of another whose share or place, as the passage tells, is better. */
export function hasOrderSwapped(
  claim: Stated,
  told: readonly Pair[],
  knowledge: Knowledge,
  language: Language,
): boolean {
  const { ahead, behind } = checkingWordsIn(language);
  return [ahead, behind].some((pattern) => {
    const found = pattern.exec(claim.text);
    if (found === null) return false;
    const own = claim.names.filter((name) => isDoerName(name, knowledge.entities));
    const before = own.filter(({ at }) => at < found.index).at(-1)?.name;
    const after = own.find(({ at, name }) => at >= found.index && name !== before)?.name;
    if (before === undefined || after === undefined) return false;
    const [first, second] = pattern === ahead ? [before, after] : [after, before];
    return ['percent', 'rank'].some((unit) => {
      const placeOf = (name: string) =>
        told.find((pair) => isOf(pair, name, unit))?.figure.values[0];
      const [one, other] = [placeOf(first), placeOf(second)];
      if (one === undefined || other === undefined) return false;
      return unit === 'rank' ? one > other : one < other;
    });
  });
}

const isOf = ({ names, figure }: Pair, name: string, unit: string) =>
  figure.unit === unit && names.includes(name);

/**
 * Whether a claim gives two figures to two things the other way round than a sentence that has both:
 * 28,000 tonnes of bananas and 148,000 of pomegranates. The first figure goes with the first thing.
 */
export function hasFiguresExchanged(claim: Stated, sentence: Stated): boolean {
  const isShared = ({ name }: { readonly name: string }) =>
    [claim, sentence].every(({ entities }) => [...entities].some((id) => id === name));
  const placed = (stated: Stated, values: readonly StatedFigure[]) => {
    const own = stated.names.filter(isShared);
    const things = own.filter(
      ({ name }, place) => own.findIndex((each) => each.name === name) === place,
    );
    const inOrder = [
      ...things.map(({ at }) => ({ at, isThing: true })),
      ...values.map(({ at }) => ({ at, isThing: false })),
    ].toSorted((a, b) => a.at - b.at);
    const alternate = inOrder.every(
      ({ isThing }, place) => place === 0 || isThing !== inOrder[place - 1]?.isThing,
    );
    return things.length === 2 && values.length === 2 && alternate ? things : undefined;
  };
  const told = sentence.figures.filter((held) =>
    claim.figures.some((figure) => match(figure, held) !== 'none'),
  );
  const said = claim.figures.filter((figure) =>
    sentence.figures.some((held) => match(figure, held) !== 'none'),
  );
  const [ours, theirs] = [placed(claim, said), placed(sentence, told)];
  const [first, second] = said;
  if (ours === undefined || theirs === undefined || first === undefined || second === undefined) {
    return false;
  }
  const isSameOrder = ours[0]?.name === theirs[0]?.name;
  const [one, other] = told;
  const keepsValues =
    one !== undefined &&
    other !== undefined &&
    match(first, one) !== 'none' &&
    match(second, other) !== 'none';
  return isSameOrder !== keepsValues;
}
