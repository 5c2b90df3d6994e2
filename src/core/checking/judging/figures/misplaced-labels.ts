import type { Knowledge } from '../../../passages/knowledge.ts';
import type { Language } from '../../../passages/language.ts';
import { entityIdSchema } from '../../../passages/passage.ts';
import type { NamedPlace, Stated } from '../../reading/read-stated.ts';
import { checkingWordsIn } from '../../words/words.ts';
import { match } from './compare-values.ts';
import { yearsIn } from './figures-by-year.ts';

export interface Placed {
  readonly at: number;
}

/** What tells one of several apart: a place in an order, or a name. */
export interface Label extends Placed {
  readonly name: string;
}

interface Value extends Placed {
  readonly isSaidBy: (claim: Stated) => boolean;
}

/**
 * Whether a claim gives to one of several what a sentence gives to another: 53% to the first section for
 * "the first section stood at 64.7% and the second at 53%", or the record to 2023 for "the highest output
 * was in 2017, and in 2023 it was lower".
 */
export function isOfOtherLabel(
  claim: Stated,
  told: Stated,
  knowledge: Knowledge,
  language: Language,
): boolean {
  const kinds = valuesByUnit(told);
  const bearersOf = (one: Stated) => bearersIn(one, knowledge, language);
  const readings: readonly ((one: Stated) => Label[])[] = [
    (one) => ordinalsIn(one, language),
    namesIn,
    (one) => firstOfEach(bearersOf(one)),
    (one) => lastOfEach(bearersOf(one)),
  ];
  return (
    kinds.some((values) => isTopOfOther(claim, told, values, language)) ||
    readings.some((labelsIn) => {
      const said = new Set(labelsIn(claim).map(({ name }) => name));
      return kinds.some((values) => isCrossed(claim, said, labelsIn(told), values));
    }) ||
    kinds.some(
      (values) =>
        values.length === 2 && areTwoCrossed(claim, bearersOf(claim), bearersOf(told), values),
    )
  );
}

function isCrossed(
  claim: Stated,
  said: ReadonlySet<string>,
  labels: readonly Label[],
  values: readonly Value[],
): boolean {
  if (!areByTurns(labels, values)) return false;
  const pairs = labels.map((label, place) => ({
    isNamed: said.has(label.name),
    isSaid: values[place]?.isSaidBy(claim) === true,
  }));
  const isOf = (isNamed: boolean, isSaid: boolean) =>
    pairs.some((pair) => pair.isNamed === isNamed && pair.isSaid === isSaid);
  return isOf(true, false) && isOf(false, true) && !isOf(true, true);
}

/** The same of two values and any two of the names by which they may stand. */
function areTwoCrossed(
  claim: Stated,
  said: readonly Label[],
  told: readonly Label[],
  values: readonly Value[],
): boolean {
  const names = new Set(said.map(({ name }) => name));
  const others = [...new Set(told.map(({ name }) => name))].filter((name) => !names.has(name));
  return [...names].some((own) =>
    others.some((other) => {
      const two = told.filter(({ name }) => name === own || name === other);
      return [firstOfEach(two), lastOfEach(two)].some((labels) =>
        isCrossed(claim, names, labels, values),
      );
    }),
  );
}

/**
 * The share that a sentence gives to the one that a claim names, in per cent: its only one, or where it has several,
 * the one beside that name. Undefined where it does not name that one, or does not tell which is its own.
 */
export function shareOf(
  claim: Stated,
  told: Stated,
  knowledge: Knowledge,
  language: Language,
): number | undefined {
  const shares = told.figures.filter(({ unit, kind }) => unit === 'percent' && kind !== 'change');
  const said = new Set(bearersIn(claim, knowledge, language).map(({ name }) => name));
  const bearers = bearersIn(told, knowledge, language);
  if (said.size > 0 && !bearers.some(({ name }) => said.has(name))) return undefined;
  if (shares.length === 1) return shares[0]?.values[0];
  // What is shared out is no bearer of a share.
  const holders = bearers.filter(({ name }) => !sharedOut.has(typeOf(name, knowledge)));
  for (const labels of [bearers, holders].flatMap((each) => [
    firstOfEach(each),
    lastOfEach(each),
  ])) {
    if (!areByTurns(labels, shares)) continue;
    const place = labels.findIndex(({ name }) => said.has(name));
    return shares[place]?.values[0];
  }
  return undefined;
}

/** Whether labels and values stand by turns, as many of the one as of the other. */
export function areByTurns(labels: readonly Label[], values: readonly Placed[]): boolean {
  if (labels.length < 2 || labels.length !== values.length) return false;
  if (new Set(labels.map(({ name }) => name)).size < labels.length) return false;
  const isLabelFirst = (labels[0]?.at ?? 0) < (values[0]?.at ?? 0);
  const [first, second] = isLabelFirst ? [labels, values] : [values, labels];
  return first.every(({ at }, place) => {
    const other = second[place]?.at ?? 0;
    const next = first[place + 1]?.at ?? Infinity;
    return at < other && other < next;
  });
}

/** Whether a claim has as the most what a sentence tells of another of its values. */
function isTopOfOther(
  claim: Stated,
  told: Stated,
  values: readonly Value[],
  language: Language,
): boolean {
  const { topmost } = checkingWordsIn(language);
  const [top, ...more] = [...told.text.matchAll(new RegExp(topmost.source, `${topmost.flags}g`))];
  if (top === undefined || more.length > 0 || values.length < 2) return false;
  if (!topmost.test(claim.text)) return false;
  const said = values.filter((value) => value.isSaidBy(claim));
  const own = values.find(({ at }) => at > top.index);
  return own !== undefined && said.length > 0 && !said.includes(own);
}

/** The values of a sentence that may stand for one another: its years, and its figures of each unit. */
function valuesByUnit(told: Stated): Value[][] {
  // Bare numbers count this and that.
  const units = new Set(told.figures.flatMap(({ unit }) => (unit === 'number' ? [] : [unit])));
  return [
    yearsIn(told).map(({ year, at }) => ({
      at,
      isSaidBy: (claim) => yearsIn(claim).some((said) => said.year === year),
    })),
    ...[...units].map((unit) =>
      told.figures
        .filter((figure) => figure.unit === unit)
        .map((figure) => ({
          at: figure.at,
          isSaidBy: (claim: Stated) => claim.figures.some((said) => match(said, figure) !== 'none'),
        })),
    ),
  ];
}

function ordinalsIn({ text }: Stated, language: Language): Label[] {
  return checkingWordsIn(language)
    .ordinals.flatMap((pattern, place) =>
      [...text.matchAll(pattern)].map(({ index }) => ({ name: String(place), at: index })),
    )
    .toSorted((a, b) => a.at - b.at);
}

/** Of the names those of which shares are told: countries, companies, places, works. */
function bearersIn(
  { text, mentions, countries }: Stated,
  knowledge: Knowledge,
  language: Language,
): Label[] {
  const isBearer = ({ name }: Label) =>
    name !== 'peru' && (name === 'china' || bearing.has(typeOf(name, knowledge)));
  const named = namesIn({ mentions }).filter(isBearer);
  return [...named, ...abroadIn({ text, mentions, countries }, language)].toSorted(
    (a, b) => a.at - b.at,
  );
}

/** Countries that a text names in full and that are no known thing, by their codes, with their places. */
export function abroadIn(
  { text, mentions, countries }: Pick<Stated, 'text' | 'mentions' | 'countries'>,
  language: Language,
): NamedPlace[] {
  return countries.flatMap((code) => {
    const name = countryNames[language].of(code) ?? code;
    const at = text.indexOf(name);
    const isKnown = at < 0 || mentions.some((each) => each.at === at);
    return isKnown ? [] : [{ name: code, at, end: at + name.length }];
  });
}

function typeOf(name: string, { entities }: Knowledge): string | undefined {
  const id = entityIdSchema.safeParse(name).data;
  return id === undefined ? undefined : entities.get(id)?.type;
}

const sharedOut: ReadonlySet<string | undefined> = new Set(['project']);

const bearing: ReadonlySet<string | undefined> = new Set([
  'place',
  'company',
  'organisation',
  'project',
]);

const countryNames = {
  en: new Intl.DisplayNames(['en'], { type: 'region' }),
  es: new Intl.DisplayNames(['es'], { type: 'region' }),
  zh: new Intl.DisplayNames(['zh'], { type: 'region' }),
} as const satisfies Record<Language, Intl.DisplayNames>;

/** Where one stands twice, the first place counts, or the last. */
export function firstOfEach(labels: readonly Label[]): Label[] {
  return labels.filter(
    ({ name }, place) => labels.findIndex((each) => each.name === name) === place,
  );
}
export function lastOfEach(labels: readonly Label[]): Label[] {
  return labels.filter(
    ({ name }, place) => labels.findLastIndex((each) => each.name === name) === place,
  );
}

const namesIn = ({ mentions }: Pick<Stated, 'mentions'>): Label[] =>
  mentions.map(({ name, at }) => ({ name, at }));
