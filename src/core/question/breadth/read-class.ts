import type { ThingClass } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import { relationIdSchema, type EntityId, type RelationId } from '../../passages/passage.ts';
import type { EntityFinder } from '../../retrieval/find-entities.ts';
import { isStopWord } from '../../retrieval/index/stop-words.ts';
import { foldAccents } from '../../retrieval/index/tokenize.ts';
import { readAsks } from '../asks.ts';
import { fillersIn } from '../fillers/fillers.ts';
import type { Asked } from '../kinds.ts';
import type { RelationFinder } from '../relations.ts';
import { breadthWords, superlatives, type Superlative } from './breadth-words.ts';
import { wordsOf, type WordsIn } from './words-of.ts';

/** What a question asks of all things of a kind, or of all that a country's firms did. */
export interface AskedClass {
  /** The kind of things; undefined where only what happened is asked: "Chinese loans to Peru". */
  readonly of: ThingClass | undefined;
  /** Whose firms are asked for. */
  readonly nation: ThingClass;
  /** Who builds them, who has them, what is told of them, the largest sums, any that there are, or one. */
  readonly asks: 'builder' | 'holder' | 'told' | 'sums' | 'any' | Superlative;
  /** What is asked to be told. */
  readonly relations: readonly RelationId[];
}

/** What was said before a question that may leave out the kind or the country. */
export interface SaidBefore {
  /** Where it may be of the country that was spoken of: "any roads?" */
  readonly country: string;
  /** Where it may be of the kind that was spoken of: "which is the biggest?" */
  readonly kind: string;
}

/** Undefined for a question that asks of no kind of things, or for more than that. */
export type ClassReader = (
  question: string,
  language: Language,
  before?: SaidBefore,
) => AskedClass | undefined;

/** Words that ask for one thing of all of them: a date, a place, a reason. */
const ofOne: ReadonlySet<Asked> = new Set(['when', 'where', 'why']);

const relationsOf = (...ids: readonly string[]): ReadonlySet<RelationId> =>
  new Set(ids.map((id) => relationIdSchema.parse(id)));

/** Relations that say no more than that there are such things, and who has them. */
const havings = relationsOf('owner', 'operator', 'acquisition', 'presence', 'definition');
const lists = relationsOf('members-list');
/** What the words for the one that is the most ask for. */
const ranked = relationsOf('ranking', 'event-date');

/** What happened or was given more than once, so that it can be listed. */
const listable = relationsOf(
  'accident',
  'casualties',
  'community-conflict',
  'debt',
  'donation',
  'environment',
  'eviction',
  'fine',
  'investigation',
  'labour-dispute',
  'lawsuit',
  'scholarship',
  'trade-composition',
  'training',
);

/** Creates the reader of questions of which nothing is left beside a kind, a country and what is asked. */
export function createClassReader(
  classes: readonly ThingClass[],
  findEntities: EntityFinder,
  findRelations: RelationFinder,
  isEverywhere: (id: EntityId) => boolean,
): ClassReader {
  const known = classes.map((each) => ({ each, wordsIn: wordsOf(each) }));
  const nations = known.filter(({ each }) => each.nation !== undefined);
  const things = known.filter(({ each }) => each.nation === undefined);

  return (question, language, before) => {
    const { words, mentions } = findEntities(question, 'exact');
    const text = placedText(words.map(foldAccents), language);
    const { has, builds, beside, ranks, biggest, firms } = breadthWords[language];
    const ownKind = longestNamed(things, text.text, language);
    const { superlatives: superlativeWords } = breadthWords[language];
    const one = superlatives.find((each) => text.finds(superlativeWords[each]).size > 0);
    const ofSpoken = ownKind === undefined && one !== undefined;
    const of = ofSpoken ? lastNamed(things, before?.kind ?? '', language) : ownKind;
    const spoken = ofSpoken ? before?.kind : before?.country;
    const nation =
      nations.find(({ wordsIn }) => text.finds(wordsIn(language)).size > 0) ??
      (of === undefined ? undefined : lastNamed(nations, spoken ?? '', language));
    if (nation === undefined) return undefined;
    const isNamedToo = (id: EntityId) =>
      id !== nation.each.nation && id !== of?.each.entity && !isEverywhere(id);
    if (mentions.some(({ entity }) => isNamedToo(entity))) return undefined;
    const isOfSums = of?.each.sums === true;
    const ofMost = text.finds(biggest);
    const isRanked = one !== undefined && !isOfSums;
    if (isOfSums ? ofMost.size === 0 : !isRanked && text.finds(ranks).size > 0) return undefined;
    // All that there are are told with the biggest first.
    const isOne = isRanked && (ownKind === undefined || isOfOne(text, ownKind, language));
    if (isRanked && !isOne && one !== 'biggest') return undefined;
    const isOfClass = (start: number) =>
      of !== undefined && text.finds(of.wordsIn(language)).has(start);
    const found = findRelations(question, language).filter(({ start }) => !isOfClass(start));
    const asked = [...new Set(found.map(({ relation }) => relation))];
    // "Several mines, by which firm each?" asks for a list, whatever else asks how many.
    const isList = asked.some((id) => lists.has(id));
    const { asked: wanted } = readAsks(question, language);
    if (!isList && !isOfSums && ofOne.has(wanted)) return undefined;
    const matters = asked.filter((id) => listable.has(id));
    // How many things there are, those that are listed tell; of firms and gifts they tell no number.
    const isOfThings = matters.length === 0 && text.finds(firms).size === 0;
    if (!isList && wanted === 'how-many' && !isOfThings) return undefined;
    if (of === undefined && matters.length === 0) return undefined;
    if (isOne && (of === undefined || wanted === 'who' || matters.length > 0)) return undefined;
    const isKnown = (id: RelationId) =>
      listable.has(id) || havings.has(id) || lists.has(id) || (isRanked && ranked.has(id));
    const rest = found.filter(({ relation }) => !isKnown(relation));
    const explained = [
      ...[nation, ...(of === undefined ? [] : [of])].map(({ wordsIn }) => wordsIn(language)),
      has,
      builds,
      beside,
      ...(isOfSums ? [biggest, ranks] : []),
      ...(isRanked ? [superlativeWords[one]] : []),
    ].map((cues) => text.finds(cues));
    const fillers = fillersIn(question, language);
    const spans = [...mentions, ...found.filter(({ relation }) => isKnown(relation))];
    const isExplained = (place: number) =>
      fillers.has(place) ||
      isStopWord(foldAccents(words[place] ?? ''), language) ||
      explained.some((places) => places.has(place)) ||
      spans.some(({ start, end }) => start <= place && place < end);
    const isLeft = words.some((_, place) => !isExplained(place));
    // A word that asks for something else as well, "run by", counts as what it asks here.
    const asksMore = rest.some(({ start, end }) =>
      words.slice(start, end).some((_, place) => !isExplained(start + place)),
    );
    if (isLeft || asksMore) return undefined;
    // "The main exports" are told by what ranks them.
    if (matters.length > 0 && ofMost.size > 0) return undefined;
    const isOf = (pattern: RegExp) => text.finds(pattern).size > 0;
    const asks = isOfSums
      ? 'sums'
      : isOne
        ? one
        : matters.length > 0
          ? 'told'
          : isOf(builds)
            ? 'builder'
            : isOf(has)
              ? 'holder'
              : 'any';
    return { of: of?.each, nation: nation.each, asks, relations: matters };
  };
}

/** Whether a question asks for one of a kind: "the biggest mine", "which of the mines is the biggest". */
function isOfOne({ text }: PlacedText, { wordsIn }: KnownClass, language: Language): boolean {
  const isPlural = [...text.matchAll(wordsIn(language))].some(([word]) => word.endsWith('s'));
  return !isPlural || breadthWords[language].oneOf.test(text);
}

interface PlacedText {
  readonly text: string;
  /** The places of the words in which a pattern is found. */
  readonly finds: (pattern: RegExp) => ReadonlySet<number>;
}

function placedText(words: readonly string[], language: Language): PlacedText {
  const space = language === 'zh' ? '' : ' ';
  const text = words.join(space);
  const placeAt = words.flatMap((word, place) =>
    Array.from({ length: word.length + space.length }, () => place),
  );
  return {
    text,
    finds: (pattern) =>
      new Set(
        [...text.matchAll(pattern)].flatMap(({ 0: said, index }) =>
          placeAt.slice(index, index + said.length),
        ),
      ),
  };
}

/** The class that a text names last. */
function lastNamed(
  classes: readonly KnownClass[],
  text: string,
  language: Language,
): KnownClass | undefined {
  const folded = foldAccents(text.toLowerCase());
  const [last] = classes
    .map((each) => ({
      each,
      at: Math.max(-1, ...folded.matchAll(each.wordsIn(language)).map(({ index }) => index)),
    }))
    .toSorted((a, b) => b.at - a.at);
  return last !== undefined && last.at >= 0 ? last.each : undefined;
}

interface KnownClass {
  readonly each: ThingClass;
  readonly wordsIn: WordsIn;
}

/** The class whose longest word a text says: a copper mine is asked for as no mine. */
function longestNamed(
  things: readonly KnownClass[],
  text: string,
  language: Language,
): KnownClass | undefined {
  const lengthOf = ({ wordsIn }: KnownClass) =>
    Math.max(0, ...(text.match(wordsIn(language)) ?? []).map((word) => word.length));
  const [longest] = things
    .map((thing) => ({ thing, length: lengthOf(thing) }))
    .toSorted((a, b) => b.length - a.length);
  return longest !== undefined && longest.length > 0 ? longest.thing : undefined;
}
