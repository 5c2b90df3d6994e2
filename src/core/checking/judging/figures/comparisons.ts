import type { Language } from '../../../passages/language.ts';
import type { Judging } from '../judging.ts';
import { aheadIn, comparedByPlaces } from './ahead-of.ts';
import type { HeldSentence } from '../../reading/held-sentence.ts';
import type { NamedPlace, Stated } from '../../reading/read-stated.ts';
import { datedIn, yearsIn } from './figures-by-year.ts';
import { abroadIn } from './misplaced-labels.ts';
import { unitsIn, valueBeside } from './values-beside.ts';
import { valuesByTurns } from './values-by-turns.ts';
import { checkingWordsIn } from '../../words/words.ts';
import { wordsOf } from './figure-keys.ts';

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
  if (found === null) return aheadIn(claim, stated, language);
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
  const byPlaces = comparedByPlaces(
    claim,
    found.index,
    partedIn(claim, found.index, language),
    stated,
    language,
  );
  if (byPlaces !== undefined) return byPlaces;
  const byShare = comparedByShare(claim, found.index, stated, language);
  if (byShare !== undefined) return byShare;
  if (areComparedRound(claim, stated, language)) return 'contrary';
  // That it is more than before compares no two.
  const text = before.test(claim.text) ? stated.text : stated.text.replace(everywhere(before), ' ');
  const isTold = [comparing.whole, ahead, behind].some((pattern) => pattern.test(text));
  if (!isTold || isOtherWay(claim.text, text, language)) return 'untold';
  return namesBoth(withoutGoods(claim), found.index, stated, language) ? 'told' : 'untold';
}

/** Where a sentence gives one as so much per cent of the other: less, below a hundred. */
function comparedByShare(
  claim: Stated,
  from: number,
  told: Stated,
  language: Language,
): 'told' | 'contrary' | undefined {
  const { comparing } = checkingWordsIn(language);
  const parted = partedIn(claim, from, language);
  const isMore = comparing.more.test(claim.text);
  if (parted === undefined || isMore === comparing.less.test(claim.text)) return undefined;
  const other = new Set(wordsOf(claim.text.slice(parted.end), language));
  const share = told.figures.find(({ unit, kind, at, text }) => {
    if (unit !== 'percent' || kind === 'change') return false;
    const of =
      /^\s*(?:of|de(?:l)?|的)\s*(?:an?|the|un[oa]?|l[ao]s?|el)?\s*(?<whole>[^,;.]{0,30})/iu.exec(
        told.text.slice(at + text.length),
      )?.groups?.['whole'];
    return (
      of !== undefined &&
      wordsOf(of, language)
        .slice(0, 2)
        .some((word) => other.has(word))
    );
  })?.values[0];
  if (share === undefined || share === 100) return undefined;
  return share > 100 === isMore ? 'told' : 'contrary';
}

/** Whether two texts compare the same way, and what stands before "than" in the one stands behind it in the other. */
function areComparedRound(claim: Stated, told: Stated, language: Language): boolean {
  if (language === 'zh') return false;
  const { than } = checkingWordsIn(language).comparing;
  const halves = ({ text }: Stated) => {
    const found = than.exec(text);
    return found === null
      ? undefined
      : [text.slice(0, found.index), text.slice(found.index + found[0].length)].map(
          (part) => new Set(wordsOf(part, language)),
        );
  };
  const [said, held] = [halves(claim), halves(told)];
  const [one, other] = said ?? [];
  const [first, second] = held ?? [];
  if (!one || !other || !first || !second) return false;
  const only = (these: Set<string>, those: Set<string>) =>
    new Set([...these].filter((word) => !those.has(word)));
  const meet = (these: Set<string>, those: Set<string>) =>
    [...these].some((word) => those.has(word));
  return (
    !isOtherWay(claim.text, told.text, language) &&
    meet(only(one, other), only(second, first)) &&
    meet(only(other, one), only(first, second)) &&
    !meet(only(other, one), only(second, first))
  );
}

/** Where a claim parts what it compares from what it compares it with, and who stands next on either side. */
interface Parted {
  /** Where the word that parts them starts, and ends. */
  readonly at: number;
  readonly end: number;
  readonly own: NamedPlace | undefined;
  readonly other: NamedPlace | undefined;
}

function partedIn(claim: Stated, from: number, language: Language): Parted | undefined {
  const than = checkingWordsIn(language).comparing.than.exec(claim.text.slice(from));
  if (than === null) return undefined;
  const at = from + than.index;
  const end = at + than[0].length;
  return {
    at,
    end,
    own: claim.mentions.findLast((each) => each.end <= at),
    other: claim.mentions.find((each) => each.at >= at),
  };
}

/** What is Peru's, and not Peru. */
const adjective = /^peru(?:vian|an)/iu;

/** Whether a sentence names the two that a claim compares, where it compares two that have names. */
function namesBoth(claim: Stated, from: number, told: Stated, language: Language): boolean {
  const { own, other } = partedIn(claim, from, language) ?? {};
  if (own === undefined || other === undefined || own.name === other.name) return true;
  // With whom one trades more than with whom: all of them must be told of.
  const all = claim.mentions.filter(({ name }) => name !== 'peru' && name !== own.name);
  return [own, other, ...all].every(
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
  const parted = partedIn(claim, from, language);
  const isMore = comparing.more.test(claim.text);
  if (parted === undefined || first === undefined || second === undefined || more.length > 0) {
    return undefined;
  }
  // Some months are not the year.
  if (claim.dates.some(({ unit }) => unit === 'month')) return undefined;
  const { at } = parted;
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
  const parted = partedIn(claim, from, language);
  const isMore = comparing.more.test(claim.text);
  if (parted === undefined || isMore === comparing.less.test(claim.text)) return undefined;
  const parts = [claim.text.slice(0, parted.at), claim.text.slice(parted.at)];
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

function comparedByFigures(
  claim: Stated,
  from: number,
  sentences: readonly Stated[],
  language: Language,
): 'told' | 'contrary' | undefined {
  const { comparing, aside } = checkingWordsIn(language);
  const parted = partedIn(claim, from, language);
  if (parted === undefined) return undefined;
  const { at, end } = parted;
  const other = claim.mentions.find((each) => each.at >= end);
  const before = claim.mentions.filter((each) => each.end <= at && each.name !== other?.name);
  if (other === undefined) return undefined;
  // With whom one trades is not who trades.
  const asides = new RegExp(`(?:${aside.source})$`, aside.flags);
  const doers = before.filter(({ at: start }) => !asides.test(claim.text.slice(0, start)));
  const words = language === 'zh' ? claim.text.slice(at) : claim.text.slice(from, at);
  const isMore = comparing.more.test(words);
  if (isMore === comparing.less.test(words)) return undefined;
  for (const unit of unitsIn(sentences)) {
    const turns = sentences
      .map((one) =>
        valuesByTurns(
          one,
          unit,
          [(doers.at(-1) ?? before.at(-1))?.name ?? '', other.name],
          language,
        ),
      )
      .find((values) => values !== undefined);
    const valueOf = (name: string) =>
      turns?.get(name) ?? valueBeside(name, unit, sentences, language);
    const second = valueOf(other.name);
    const first = (doers.length > 0 ? doers : before).toReversed().map(({ name }) => valueOf(name));
    const own = first.find((value) => value !== undefined);
    if (own === undefined || second === undefined || own === second) continue;
    return own > second === isMore ? 'told' : 'contrary';
  }
  return undefined;
}
