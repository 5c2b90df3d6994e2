import type { Language } from '../../../passages/language.ts';
import type { Judging } from '../judging.ts';
import type { HeldSentence } from '../../reading/held-sentence.ts';
import type { NamedPlace, Stated } from '../../reading/read-stated.ts';
import { datedIn, yearsIn } from './figures-by-year.ts';
import { abroadIn, areByTurns, firstOfEach, lastOfEach } from './misplaced-labels.ts';
import type { StatedFigure } from '../../reading/read-values.ts';
import { checkingWordsIn } from '../../words/words.ts';

/**
 * What a sentence shows of a comparison that a claim makes: told where it compares too, contrary where the
 * figures of the two in its passage stand the other way, untold where there is neither.
 */
export function comparisonIn(
  claim: Stated,
  { stated, around }: HeldSentence,
  judging: Judging,
  language: Language,
): 'told' | 'contrary' | 'untold' | undefined {
  const { comparing, ahead, behind } = checkingWordsIn(language);
  const { before } = comparing;
  const found = comparing.whole.exec(claim.text);
  if (found === null) return undefined;
  // Goods are what is counted, and not whose.
  const { entities } = judging.knowledge;
  const goods = new Set<string>(
    [...entities.values()].flatMap(({ id, type }) => (type === 'product' ? [id] : [])),
  );
  const withoutGoods = (one: Stated) => ({
    ...one,
    mentions: [
      ...one.mentions.filter(
        ({ name, at }) =>
          !goods.has(name) && !(name === 'peru' && adjective.test(one.text.slice(at))),
      ),
      ...abroadIn(one, language),
    ].toSorted((a, b) => a.at - b.at),
  });
  // What a sentence has itself goes before what its passage has.
  for (const sentences of [[stated], around.sentences]) {
    const byFigures = comparedByFigures(
      withoutGoods(claim),
      found.index,
      sentences.map(withoutGoods),
      language,
    );
    if (byFigures !== undefined) return byFigures;
  }
  const byYears = comparedByYears(claim, found.index, around.sentences, language);
  if (byYears !== undefined) return byYears;
  const byFlows = flowsCompared(claim, found.index, stated, language);
  if (byFlows !== undefined) return byFlows;
  const byPlaces = comparedByPlaces(claim, found.index, stated, language);
  if (byPlaces !== undefined) return byPlaces;
  // That it is more than before compares no two.
  const text = before.test(claim.text) ? stated.text : stated.text.replace(everywhere(before), ' ');
  const isTold = [comparing.whole, ahead, behind].some((pattern) => pattern.test(text));
  if (!isTold || isOtherWay(claim.text, text, language)) return 'untold';
  return namesBoth(withoutGoods(claim), found.index, stated, language) ? 'told' : 'untold';
}

/** What is Peru's, and not Peru. */
const adjective = /^peru(?:vian|an)/iu;

/** Whether a sentence names the two that a claim compares, where it compares two that have names. */
function namesBoth(claim: Stated, from: number, told: Stated, language: Language): boolean {
  const than = checkingWordsIn(language).comparing.than.exec(claim.text.slice(from));
  if (than === null) return true;
  const at = from + than.index;
  const own = claim.mentions.findLast(({ end }) => end <= at);
  const other = claim.mentions.find((each) => each.at >= at);
  if (own === undefined || other === undefined || own.name === other.name) return true;
  return [own, other].every(
    ({ name }) => told.names.some((each) => each.name === name) || told.countries.includes(name),
  );
}

/** Where a claim has more of something in one year than in another: by the figures of both years. */
function comparedByYears(
  claim: Stated,
  from: number,
  sentences: readonly Stated[],
  language: Language,
): 'told' | 'contrary' | undefined {
  const { comparing } = checkingWordsIn(language);
  const [first, second, ...more] = yearsIn(claim);
  const than = comparing.than.exec(claim.text.slice(from));
  const isMore = comparing.more.test(claim.text);
  if (than === null || first === undefined || second === undefined || more.length > 0) {
    return undefined;
  }
  // Some months are not the year.
  if (claim.dates.some(({ unit }) => unit === 'month')) return undefined;
  const at = from + than.index;
  const isSet = language === 'zh' ? first.year !== second.year : first.at < at && second.at > at;
  if (!isSet || isMore === comparing.less.test(claim.text)) return undefined;
  const own = new Set(claim.mentions.map(({ name }) => name));
  const ofSame = sentences.filter(({ mentions }) => mentions.some(({ name }) => own.has(name)));
  for (const unit of unitsIn(ofSame)) {
    const valuesOf = (year: string) =>
      ofSame
        .flatMap((one) => datedIn(one, unit))
        .flatMap((each) => (each.year === year ? each.figure.values.slice(0, 1) : []));
    const [one, ...rest] = valuesOf(first.year);
    const [two, ...others] = valuesOf(second.year);
    if (one === undefined || two === undefined || one === two) continue;
    if (rest.length > 0 || others.length > 0) continue;
    return one > two === isMore ? 'told' : 'contrary';
  }
  return undefined;
}

/** Whether one text says that something is more than another, and the other that it is less. */
function isOtherWay(one: string, other: string, language: Language): boolean {
  const { whole, more, less } = checkingWordsIn(language).comparing;
  const wayOf = (text: string) => {
    const compared = whole.exec(text)?.[0] ?? '';
    return Number(more.test(compared)) - Number(less.test(compared));
  };
  return wayOf(one) * wayOf(other) < 0;
}

const everywhere = ({ source, flags }: RegExp) => new RegExp(source, `${flags}g`);

/** Where a claim compares what goes out with what comes in: by the figures that stand behind either word. */
function flowsCompared(
  claim: Stated,
  from: number,
  told: Stated,
  language: Language,
): 'told' | 'contrary' | undefined {
  const { comparing, flows } = checkingWordsIn(language);
  const than = comparing.than.exec(claim.text.slice(from));
  const isMore = comparing.more.test(claim.text);
  if (than === null || isMore === comparing.less.test(claim.text)) return undefined;
  const at = from + than.index;
  const parts = [claim.text.slice(0, at), claim.text.slice(at)];
  const [first, second] = parts.map((part) => {
    const named = flows.filter((flow) => flow.test(part));
    return named.length === 1 ? named[0] : undefined;
  });
  if (first === undefined || second === undefined || first === second) return undefined;
  const valueOf = (flow: RegExp) => {
    const word = flow.exec(told.text);
    const figure = told.figures.find((each) => word !== null && each.at > word.index);
    return figure?.unit === 'USD' ? figure.values[0] : undefined;
  };
  const [own, other] = [valueOf(first), valueOf(second)];
  if (own === undefined || other === undefined || own === other) return undefined;
  return own > other === isMore ? 'told' : 'contrary';
}

/** By who stands before, and who behind, the word that sets one ahead of others. */
function comparedByPlaces(
  claim: Stated,
  from: number,
  told: Stated,
  language: Language,
): 'told' | 'contrary' | undefined {
  const { comparing, ahead } = checkingWordsIn(language);
  const than = comparing.than.exec(claim.text.slice(from));
  const isMore = comparing.more.test(claim.text);
  const leads = ahead.exec(told.text);
  if (than === null || leads === null || isMore === comparing.less.test(claim.text)) {
    return undefined;
  }
  const border = language === 'zh' ? from : from + than.index;
  const other = claim.mentions.find(({ at }) => at >= border);
  const own = claim.mentions.find(({ end }) => end <= border);
  if (other === undefined || own === undefined || other.name === own.name) return undefined;
  const isAhead = (name: string) =>
    told.mentions.some((each) => each.name === name && each.end <= leads.index);
  const isBehind = (name: string) =>
    told.mentions.some((each) => each.name === name && each.at >= leads.index);
  const stand = (one: string, two: string) =>
    isAhead(one) && !isBehind(one) && isBehind(two) && !isAhead(two);
  if (stand(own.name, other.name)) return isMore ? 'told' : 'contrary';
  return stand(other.name, own.name) ? (isMore ? 'contrary' : 'told') : undefined;
}

function comparedByFigures(
  claim: Stated,
  from: number,
  sentences: readonly Stated[],
  language: Language,
): 'told' | 'contrary' | undefined {
  const { comparing } = checkingWordsIn(language);
  const than = comparing.than.exec(claim.text.slice(from));
  if (than === null) return undefined;
  const at = from + than.index;
  const end = at + than[0].length;
  const other = claim.mentions.find((each) => each.at >= end);
  const before = claim.mentions.filter((each) => each.end <= at && each.name !== other?.name);
  if (other === undefined) return undefined;
  const words = language === 'zh' ? claim.text.slice(at) : claim.text.slice(from, at);
  const isMore = comparing.more.test(words);
  if (isMore === comparing.less.test(words)) return undefined;
  for (const unit of unitsIn(sentences)) {
    const turns = sentences
      .map((one) => valuesByTurns(one, unit, [before.at(-1)?.name ?? '', other.name], language))
      .find((values) => values !== undefined);
    const valueOf = (name: string) =>
      turns?.get(name) ?? valueBeside(name, unit, sentences, language);
    const second = valueOf(other.name);
    const first = before.toReversed().map(({ name }) => valueOf(name));
    const own = first.find((value) => value !== undefined);
    if (own === undefined || second === undefined || own === second) continue;
    return own > second === isMore ? 'told' : 'contrary';
  }
  return undefined;
}

export function unitsIn(sentences: readonly Stated[]): string[] {
  const units = sentences.flatMap(({ figures }) => figures.map(({ unit }) => unit));
  return [...new Set(units)].filter((unit) => unit !== 'number');
}

/** The values of two names that stand by turns with two figures of a unit, and no third: each goes with the next. */
function valuesByTurns(
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
function plainValue({ values, text }: StatedFigure, language: Language): number | undefined {
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
