import type { ThingClass } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import type { EntityId, RelationId } from '../../passages/passage.ts';
import type { EntityFinder } from '../../retrieval/find-entities.ts';
import { readAsks } from '../asks.ts';
import type { Asked } from '../kinds.ts';
import type { RelationFinder } from '../relations.ts';
import { breadthWords, type Superlative } from './breadth-words.ts';
import { leavesWords } from './class-leftovers.ts';
import { readRanks, type ClassRanks } from './class-ranks.ts';
import { isList, isListable, isOfClasses, isWord } from './class-relations.ts';
import { createClassNamer, type NamedClasses, type SaidBefore } from './named-classes.ts';
import { placedQuestion, type PlacedQuestion } from './placed-question.ts';

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

/** Undefined for a question that asks of no kind of things, or for more than that. */
export type ClassReader = (
  question: string,
  language: Language,
  before?: SaidBefore,
) => AskedClass | undefined;

/** Words that ask for one thing of all of them: a date, a place, a reason. */
const ofOne: ReadonlySet<Asked> = new Set(['when', 'where', 'why']);

/** Creates the reader of questions of which nothing is left beside a kind, a country and what is asked. */
export function createClassReader(
  classes: readonly ThingClass[],
  findEntities: EntityFinder,
  findRelations: RelationFinder,
  isEverywhere: (id: EntityId) => boolean,
): ClassReader {
  const nameClasses = createClassNamer(classes);

  return (question, language, before) => {
    const { words, mentions } = findEntities(question, 'exact');
    const placed = placedQuestion(question, language, words);
    const named = nameClasses(placed, before);
    if (named === undefined) return undefined;
    const { of, nation } = named;
    const isNamedToo = (id: EntityId) =>
      id !== nation.each.nation && id !== of?.each.entity && !isEverywhere(id);
    if (mentions.some(({ entity }) => isNamedToo(entity))) return undefined;
    const ranks = readRanks(placed, named);
    if (ranks === undefined) return undefined;
    const ofKind = of && placed.finds(of.wordsIn(language));
    const found = findRelations(question, language).filter(({ start }) => !ofKind?.has(start));
    const relations = [...new Set(found.map(({ relation }) => relation))];
    if (!asksOfAll(placed, named, ranks, relations)) return undefined;
    const isRanked = ranks.by !== undefined;
    const known = found.filter(({ relation }) => isOfClasses(relation, isRanked));
    if (leavesWords(placed, named, ranks, [...mentions, ...known])) return undefined;
    const matters = relations.filter(isListable);
    const asks = asksFor(placed, ranks, matters);
    return { of: of?.each, nation: nation.each, asks, relations: matters };
  };
}

/** Whether what is asked is told of all of a kind, or of the one that is ranked first. */
function asksOfAll(
  { question, language, finds }: PlacedQuestion,
  { of }: NamedClasses,
  { isOfSums, one }: ClassRanks,
  relations: readonly RelationId[],
): boolean {
  const { firms, biggest } = breadthWords[language];
  const { asked } = readAsks(question, language);
  const tellsMatter = relations.some(isListable);
  if (of === undefined && !tellsMatter) return false;
  // What somebody says of ports is no list of them.
  if (relations.some(isWord)) return false;
  // "The main exports" are told by what ranks them.
  if (tellsMatter && finds(biggest).size > 0) return false;
  if (one !== undefined && (of === undefined || asked === 'who' || tellsMatter)) return false;
  // "Several mines, by which firm each?" asks for a list, whatever else asks how many.
  if (relations.some(isList)) return true;
  if (!isOfSums && ofOne.has(asked)) return false;
  // How many things there are, those that are listed tell; of firms and gifts they tell no number.
  return asked !== 'how-many' || (!tellsMatter && finds(firms).size === 0);
}

function asksFor(
  { language, finds }: PlacedQuestion,
  { isOfSums, one }: ClassRanks,
  matters: readonly RelationId[],
): AskedClass['asks'] {
  const { has, builds } = breadthWords[language];
  if (isOfSums) return 'sums';
  if (one !== undefined) return one;
  if (matters.length > 0) return 'told';
  if (finds(builds).size > 0) return 'builder';
  return finds(has).size > 0 ? 'holder' : 'any';
}
