import type { ThingClass } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import { relationIdSchema, type EntityId } from '../../passages/passage.ts';
import type { EntityFinder } from '../../retrieval/find-entities.ts';
import { isStopWord } from '../../retrieval/index/stop-words.ts';
import { foldAccents, splitWords } from '../../retrieval/index/tokenize.ts';
import { readAsks } from '../asks.ts';
import { fillersIn } from '../fillers/fillers.ts';
import type { RelationFinder } from '../relations.ts';
import type { Asked } from '../kinds.ts';
import { wordsOf, type WordsIn } from './words-of.ts';
import { breadthWords } from './breadth-words.ts';

/** What a question asks of all things of a kind: "which mines does China own?". */
export interface AskedClass {
  readonly of: ThingClass;
  /** Whose firms are asked for. */
  readonly nation: ThingClass;
  /** Who builds them, who has them, or any that there are. */
  readonly asks: 'builder' | 'holder' | 'any';
}

/** Undefined for a question that asks of no kind of things, or for more than who has them. */
export type ClassReader = (question: string, language: Language) => AskedClass | undefined;

const list = relationIdSchema.parse('members-list');

/** Words that ask for one thing of all of them: a date, a place, a reason, a number. */
const ofOne: ReadonlySet<Asked> = new Set(['when', 'where', 'why', 'how-many']);

/** What else may be asked of a class beside the words of this room: who has its members, or which there are. */
const ofClasses: ReadonlySet<string> = new Set([
  'owner',
  'operator',
  'acquisition',
  'presence',
  'members-list',
  'definition',
]);

/** Creates the reader of questions of which nothing is left beside a class, a country and who has it. */
export function createClassReader(
  classes: readonly ThingClass[],
  findEntities: EntityFinder,
  findRelations: RelationFinder,
  isEverywhere: (id: EntityId) => boolean,
): ClassReader {
  const known = classes.map((each) => ({ each, wordsIn: wordsOf(each) }));
  const nations = known.filter(({ each }) => each.nation !== undefined);
  const things = known.filter(({ each }) => each.nation === undefined);

  /** "Several mines, by which firm each?" asks for a list, whatever else asks how many. */
  const asksForOne = (question: string, language: Language) =>
    ofOne.has(readAsks(question, language).asked) &&
    !findRelations(question, language).some(({ relation }) => relation === list);

  return (question, language) => {
    if (asksForOne(question, language)) return undefined;
    const { words, mentions } = findEntities(question, 'exact');
    const join = (parts: readonly string[]) => parts.join(language === 'zh' ? '' : ' ');
    const text = join(words.map(foldAccents));
    const isNamed = (place: number) =>
      mentions.some(({ start, end }) => start <= place && place < end);
    const unnamed = join(words.map((word, place) => (isNamed(place) ? gap : foldAccents(word))));
    const nation = nations.find(({ wordsIn }) => text.search(wordsIn(language)) >= 0);
    const isOther = (id: EntityId) => id !== nation?.each.nation && !isEverywhere(id);
    if (nation === undefined || mentions.some(({ entity }) => isOther(entity))) return undefined;
    const of = longestNamed(things, unnamed, language);
    if (of === undefined) return undefined;
    const named = [nation, of].reduce(
      (left, { wordsIn }) => left.replace(wordsIn(language), gap),
      unnamed,
    );
    const { has, builds, beside, ranks } = breadthWords[language];
    if (named.search(ranks) >= 0) return undefined;
    const rest = [has, builds, beside].reduce((left, cues) => left.replace(cues, gap), named);
    const asked = findRelations(rest, language);
    if (asked.some(({ relation }) => !ofClasses.has(relation))) return undefined;
    const isAsking = (place: number) =>
      asked.some(({ start, end }) => start <= place && place < end);
    const fillers = fillersIn(rest, language);
    const left = splitWords(rest, 'zh').filter(
      (word, place) =>
        word !== mark &&
        !isAsking(place) &&
        !fillers.has(place) &&
        !isStopWord(foldAccents(word), language),
    );
    if (left.length > 0) return undefined;
    const isOf = (pattern: RegExp) => named.search(pattern) >= 0;
    const asks = isOf(builds) ? 'builder' : isOf(has) ? 'holder' : 'any';
    return { of: of.each, nation: nation.each, asks };
  };
}

/** Stands where a word was, so that those beside it do not run together; a letter that nobody types. */
const mark = 'ƕ';
const gap = ` ${mark} `;

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
