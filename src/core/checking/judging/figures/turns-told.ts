import type { Language } from '../../../passages/language.ts';
import type { SeriesPoint } from '../../../passages/series-points.ts';
import type { HeldSentence, NearSentence } from '../../reading/held-sentence.ts';
import type { Stated } from '../../reading/read-stated.ts';
import { averaged, besideYears, turnWords } from '../../words/turn-words.ts';
import type { Judging } from '../judging.ts';
import { directionOf } from './misplaced-figures.ts';
import type { SeriesFinder } from './series-told.ts';

type Way = 'up' | 'down';

/** Whether by a claim without figures something became more, or less. */
function wayOf(claim: Stated, language: Language): Way | undefined {
  // One who falls is not counted.
  if (claim.persons.size > 0) return undefined;
  if (claim.figures.length > 0 || claim.isNegative || claim.isHedged || claim.isPending)
    return undefined;
  const [way, ...others] = waysIn(claim.text, language);
  return others.length > 0 ? undefined : way;
}

function waysIn(text: string, language: Language): Way[] {
  return (['up', 'down'] as const).filter((way) => turnWords[way][language].test(text));
}

/**
 * What the series of the collection tell of a claim by which something became more or less in a year, or from one
 * to another: the later point, and whether it bears the claim out. Undefined where they do not have both years, or
 * where compilers differ.
 */
export function turnInSeries(
  claim: Stated,
  findSeries: SeriesFinder,
  language: Language,
): { readonly point: SeriesPoint; readonly isSo: boolean } | undefined {
  const way = wayOf(claim, language);
  const years = claim.dates.flatMap(({ unit, value }) => (unit === 'year' ? [value] : []));
  const isOfYears = claim.dates.every(({ unit }) => unit === 'year');
  if (way === undefined || !isOfYears || years.length < 1 || years.length > 2) return undefined;
  const to = Math.max(...years);
  const from = years.length === 2 ? Math.min(...years) : to - 1;
  const subject = claim.text
    .replace(besideYears[language], ' ')
    .replace(turnWords[way][language], ' ');
  const found = findSeries(subject, language).flatMap((points) => {
    const pointOf = (year: number) => points.find(({ when }) => when === String(year));
    const [earlier, later] = [pointOf(from), pointOf(to)];
    if (earlier === undefined || later === undefined) return [];
    const change = later.figure.value - earlier.figure.value;
    return change === 0 ? [] : [{ point: later, isSo: change > 0 === (way === 'up') }];
  });
  const [first] = found;
  return found.every(({ isSo }) => isSo === first?.isSo) ? first : undefined;
}

/**
 * What a sentence shows of a claim by which something became more or less: told where it says so too, contrary
 * where it says only the opposite of the same, untold where it says neither or says it of certain goods alone.
 */
export function turnToldIn(
  claim: Stated,
  { held, sentenceShare }: NearSentence,
  judging: Judging,
  language: Language,
): 'told' | 'contrary' | 'untold' | undefined {
  const way = wayOf(claim, language);
  if (way === undefined) return undefined;
  const { stated } = held;
  const ways = new Set([
    ...waysIn(stated.text, language),
    ...stated.figures.flatMap((figure) => directionOf(figure, stated, language) ?? []),
  ]);
  const isOfYear = claim.dates.some(({ unit }) => unit === 'year');
  if (isOfCertainGoods(claim, held, judging)) return 'untold';
  if (isOfYear && averaged[language].test(stated.text)) return 'untold';
  if (ways.has(way)) return 'told';
  if (ways.size === 0 && !isOfYear) return undefined;
  return ways.size > 0 && sentenceShare >= leastOfTurned ? 'contrary' : 'untold';
}

/** So much of a claim has a sentence that says the opposite of the same. */
const leastOfTurned = 0.6;

/** Whether a sentence is about goods, and the claim about no goods. */
function isOfCertainGoods(
  claim: Stated,
  { stated }: HeldSentence,
  { knowledge: { entities } }: Judging,
): boolean {
  const goodsIn = (one: Stated) =>
    [...one.entities].filter((id) => entities.get(id)?.type === 'product');
  return goodsIn(claim).length === 0 && goodsIn(stated).length > 0;
}
