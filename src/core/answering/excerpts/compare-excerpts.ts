import { nameInSentence } from '../../passages/entity-names.ts';
import type { Language } from '../../passages/language.ts';
import type { EntityId } from '../../passages/passage.ts';
import type { EntityMention } from '../../retrieval/find-entities.ts';
import type { RankedPassage, Retrieval } from '../../retrieval/retrieval.ts';
import { addCompanions } from './add-companions.ts';
import type { Anchors } from '../../question/anchors.ts';
import { askedWords } from '../../retrieval/asked-words.ts';
import type { BroadExcerpts, BroadSources, Lacking } from './broad-excerpts.ts';
import { comparedIn } from './compared-in.ts';
import { eachInSteps, type Steps } from '../../steps.ts';
import { namedSideBySide } from '../../question/side-by-side.ts';
import { mostListed, selectExcerpts } from './select-excerpts.ts';

/** How many passages are looked at for each of what is compared. */
const depth = 60;

/** Each is looked for by itself: a question may name a hundred, and nobody reads so many side by side. */
const mostCompared = 6;

/** How much of the topic a passage must meet, shared among what is compared. */
const leastMet = 0.5;

/** Against the score of the first passage on the same. */
const leastOfBest = 0.4;

/** Most passages that tell of several of the compared, beside the first on each. */
const mostShared = 2;

export interface Comparison {
  readonly topic: string;
  readonly language: Language;
  /** Of the whole topic. */
  readonly retrieval: Retrieval;
  readonly anchors: Anchors;
}

/** A passage, and the words that it was found by. */
interface Found {
  readonly ranked: RankedPassage;
  readonly topic: string;
}

/** What the folder holds on each of what is compared; undefined where nothing known is. */
export type CompareExcerpts = (comparison: Comparison) => Steps<BroadExcerpts | undefined>;

/**
 * Looks for each of what is compared by itself: in one ranking of all, what the folder has least of
 * ranks first and leaves the others none.
 */
export function createCompareExcerpts({
  knowledge,
  retriever,
  anchorFinder,
  readQuestion,
}: BroadSources): CompareExcerpts {
  const { findEntities } = retriever;
  const entitiesOf = retriever.entitiesOf.bind(retriever);

  function nameOf(id: EntityId, language: Language): string {
    const entity = knowledge.entities.get(id);
    return entity === undefined ? id : nameInSentence(entity, language);
  }

  /** What a question sets side by side may be China or Peru, which tell no passages apart otherwise. */
  function isComparable({ entity }: EntityMention): boolean {
    const type = knowledge.entities.get(entity)?.type;
    return type !== 'concept' && type !== 'publication';
  }

  /** What the compared are compared in: the anchors that a passage on any of them must meet. */
  function subjectOf(anchors: Anchors, compared: readonly EntityId[], language: Language): Anchors {
    const countries = new Set(
      compared.flatMap((id) => anchorFinder.anchorsOf(nameOf(id, language), language).countries),
    );
    return {
      ...anchors,
      entities: anchors.entities.filter((id) => !compared.includes(id)),
      countries: anchors.countries.filter((code) => !countries.has(code)),
    };
  }

  /** The topic without the names of what else is compared. */
  function topicOn(topic: string, id: EntityId, compared: readonly EntityId[]): string {
    return findEntities(topic)
      .mentions.filter(({ entity }) => entity !== id && compared.includes(entity))
      .map((mention) => askedWords(topic, mention) ?? '')
      .reduce((rest, name) => rest.replace(name, ' '), topic);
  }

  /** What a comparison names that no passage has: words side by side are one. */
  function unknownIn(topic: string, { said }: Retrieval): string[] {
    const { mentions } = findEntities(topic);
    const spans: { start: number; end: number }[] = [];
    for (const { start, end, rarity } of said) {
      const last = spans.at(-1);
      const isNamed = mentions.some((name) => name.start < end && start < name.end);
      if (rarity < 1 || isNamed) continue;
      if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
      else spans.push({ start, end });
    }
    return spans.flatMap((span) => askedWords(topic, span) ?? []);
  }

  return function* ({ topic, language, retrieval, anchors }) {
    const listed = namedSideBySide(topic, findEntities, isComparable);
    const named =
      listed.length > 0 ? [...new Set(listed.map(({ entity }) => entity))] : anchors.entities;
    const compared = named.slice(0, mostCompared);
    if (compared.length === 0) return undefined;
    const unknown = unknownIn(topic, retrieval);
    const subject = subjectOf(anchors, named, language);
    const comparedOf = ({ ranked: { passage } }: Found) =>
      comparedIn(passage, { compared, knowledge, entitiesOf });
    const least = leastMet / (compared.length + Math.min(1, unknown.length));

    const about = yield* eachInSteps(compared, function* (id) {
      yield;
      const own = topicOn(topic, id, named);
      return retriever
        .retrieve(own, { language, limit: depth })
        .passages.map((ranked) => ({ ranked, topic: own }))
        .filter(
          (each) =>
            comparedOf(each).includes(id) &&
            anchorFinder.unmetBy(each.ranked.passage, subject).length === 0,
        );
    });
    const met = about.map((each) => each.filter(({ ranked }) => ranked.coverage >= least));
    // What is met on one is on the topic, and the others are not silenced for saying it otherwise.
    const isOnTopic = met.some(({ length }) => length > 0);
    const found = met
      .map((each, place) => (isOnTopic && each.length === 0 ? (about[place] ?? []) : each))
      .map(withoutFar);
    const alone = found.map((each) => each.filter((one) => comparedOf(one).length === 1));
    const shared = found.flat().filter((each) => comparedOf(each).length > 1);
    const firsts = found.flatMap(([first], place) => alone[place]?.[0] ?? first ?? []);
    const chosen = distinct([...firsts, ...distinct(shared).slice(0, mostShared), ...inTurn(alone)])
      // Of many things compared, each still has its first.
      .slice(0, Math.max(mostListed, compared.length))
      .flatMap((each) =>
        selectExcerpts(readQuestion(each.topic, language), [each.ranked], retriever).slice(0, 1),
      );
    const excerpts = addCompanions(chosen, { question: topic, language, knowledge, retriever });
    // What stands beside a excerpt may tell of another of the compared.
    const told = new Set(
      excerpts.flatMap(({ passage }) => comparedIn(passage, { compared, knowledge, entitiesOf })),
    );
    const missing = compared
      .filter((id) => !told.has(id))
      .map((id): Lacking => ({ name: nameOf(id, language), entity: id }));
    const lacking = [...missing, ...unknown.map((name) => ({ name }))];
    return {
      excerpts,
      compared,
      lacking: excerpts.length === 0 ? [] : lacking,
      ...(named.length > compared.length && { mostCompared }),
    };
  };
}

function withoutFar(found: readonly Found[]): Found[] {
  const best = found[0]?.ranked.score ?? 0;
  return found.filter(({ ranked }) => ranked.score >= leastOfBest * best);
}

function distinct(found: readonly Found[]): Found[] {
  const firsts = new Map<string, Found>();
  for (const each of found) {
    const { id } = each.ranked.passage;
    if (!firsts.has(id)) firsts.set(id, each);
  }
  return [...firsts.values()];
}

/** The first of each, then the second of each, and so on. */
function inTurn(lists: readonly (readonly Found[])[]): Found[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, round) =>
    lists.flatMap((list) => list[round] ?? []),
  ).flat();
}
