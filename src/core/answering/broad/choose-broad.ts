import type { Excerpt } from '../../citations/excerpt.ts';
import { isEverywhere, type Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import { findQuantities } from '../../passages/quantities.ts';
import { relationIdSchema, type EntityId } from '../../passages/passage.ts';
import { earlierFirst } from '../../passages/partial-date.ts';
import type { Breadth } from '../../question/breadth/read-breadth.ts';
import type { FollowUp } from '../../question/leaning/follow-up.ts';
import { coverage } from '../../retrieval/coverage.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import { isRepeated } from '../excerpts/is-repeated.ts';
import { benefits, concerns, disputes, events, isAnyOf, sums, weights } from './relation-order.ts';
import type { Positions } from './choose-positions.ts';
import { byWeight, isOpinion, knownAt, newestFirst } from './telling-order.ts';
import { spread } from './spread-tellings.ts';
import { tellingsIn, tellingsOf, type SentenceTelling } from './tellings.ts';

/** The sentences of a broad answer in order; undefined where the question is to be answered otherwise. */
export type ChooseBroad = (
  breadth: Breadth,
  language: Language,
  before: Pick<FollowUp, 'carried' | 'shown'>,
) => readonly Excerpt[] | undefined;

/** Most sentences of each kind of broad answer. */
const most = {
  overview: 5,
  topic: 5,
  worthEach: 2,
  position: 4,
  outcome: 2,
  latest: 3,
  status: 2,
  story: 6,
  biggest: 4,
  oneSided: 4,
  importance: 3,
} as const;

const status = relationIdSchema.parse('status');
const definition = relationIdSchema.parse('definition');

/** Chooses what a good encyclopaedia would say first, by what the sentences tell of what. */
export function createBroadChooser(
  knowledge: Knowledge,
  retriever: Retriever,
  { choosePositions }: Positions,
): ChooseBroad {
  const isSpecific = (id: EntityId) => !isEverywhere(id, knowledge);
  const isOutdated = ({ passage }: SentenceTelling) =>
    (knowledge.successors.get(passage.id) ?? []).length > 0;

  return (breadth, language, { carried, shown }) => {
    const own = breadth.named.filter(isSpecific);
    const given = own.length > 0 || breadth.topics.length > 0 ? own : carried.filter(isSpecific);
    const subjects =
      given.length > 0 || breadth.topics.length > 0 ? given : subjectOf(breadth.relations);
    const about = tellingsOn(subjects, breadth);
    // News of nothing in particular: what is newest here is not what is new.
    // What a whole country says is asked of it alone: "what does China say?".
    const isOfWord = breadth.kind === 'position' && breadth.relations.length === 0;
    if (about.length === 0 && !isOfWord) return isOfNow(breadth) ? [] : undefined;
    const wanted: ReadonlySet<string> = new Set(breadth.relations);
    const asked =
      wanted.size === 0 ? about : about.filter(({ relations }) => isAnyOf(relations, wanted));
    const take = (from: readonly SentenceTelling[], count: number) =>
      distinct(from, count, language, retriever);
    const isOfSpeaker = own.some((id) => knowledge.entities.get(id)?.speaksAs !== undefined);
    switch (isOfSpeaker && breadth.kind === 'critics' ? 'position' : breadth.kind) {
      case 'overview': {
        const told = spread(
          about.filter((each) => !isOutdated(each)),
          subjects.length === 1 ? definitionFirst : byWeight,
        );
        const chosen = take(told, subjects.length > 0 ? most.overview : most.topic);
        return subjects.length === 1 ? headedByDefinition(chosen, told) : chosen;
      }
      case 'worth':
        return [
          ...take(ofKind(about, benefits), most.worthEach),
          ...take(ofKind(about, concerns), most.worthEach),
        ];
      case 'supporters':
        return take(unseen(ofKind(about, benefits), shown), most.oneSided);
      case 'critics':
        return take(unseen(ofKind(about, concerns), shown), most.oneSided);
      case 'position': {
        const said = choosePositions(breadth, carried);
        return said && take(said, most.position);
      }
      case 'outcome': {
        // How something ended is told by what is settled, where anything is.
        const settled = happened(
          about.filter((each) => !isOpinion(each)),
          wanted,
        );
        const told = settled.length > 0 ? settled : happened(about, wanted);
        return take(told.toSorted(newestFirst), most.outcome);
      }
      case 'latest':
        return news(asked, wanted, take);
      case 'status': {
        const stands = about
          .filter(({ relations }) => relations.has(status))
          .filter((each) => !isOutdated(each))
          .toSorted((a, b) => Number(isOpinion(a)) - Number(isOpinion(b)) || newestFirst(a, b));
        const [newest] = stands;
        if (wanted.size > 0 || newest === undefined) return news(asked, wanted, take);
        // What has happened since, where anything has.
        const since = eventsOf(about.filter((each) => !isOpinion(each) && !isOutdated(each)))
          .filter((each) => earlierFirst(knownAt(each), knownAt(newest)) > 0)
          .toSorted(newestFirst);
        return take([newest, ...since, ...stands], most.status);
      }
      case 'story':
        return story(happened(about, wanted), take);
      case 'biggest':
        return take(bySum(ofKind(asked, moneyed(breadth)), language), most.biggest);
      case 'importance': {
        const weighty = ofKind(
          about.filter((each) => !isOutdated(each)),
          weights,
        );
        return subjects.length === 0 || weighty.length === 0
          ? undefined
          : take(spread(weighty, factsFirst), most.importance);
      }
    }
  };

  /** The sums that are asked for, "the largest loan", else any that tell how big a thing is. */
  function moneyed({ relations }: Breadth): ReadonlySet<string> {
    const own = relations.filter((id) => knowledge.relations.get(id)?.answer[0] === 'money');
    return own.length > 0 ? new Set<string>(own) : sums;
  }

  /** What is told of the subjects, else all of a topic. */
  function tellingsOn(
    subjects: readonly EntityId[],
    { kind, topics, relations }: Breadth,
  ): SentenceTelling[] {
    if (subjects.length > 0) return tellingsOf(subjects, knowledge, retriever);
    // "Metadata worry" asks of metadata.
    const isAll = kind === 'biggest' || (isOfAll(kind) && relations.length === 0);
    return [...knowledge.passages.values()]
      .filter(({ topic }) => topics.includes(topic) || (isAll && topics.length === 0))
      .flatMap((passage) => tellingsIn(passage, [], knowledge));
  }

  /** What a matter that needs no other name is told of most: the exclusivity is that of Chancay. */
  function subjectOf(relations: Breadth['relations']): EntityId[] {
    const matters = relations.filter((id) => disputes.has(id));
    const counts = new Map<EntityId, number>();
    for (const { tells: told } of knowledge.passages.values()) {
      for (const { of, what } of told) {
        if (matters.includes(what)) counts.set(of, (counts.get(of) ?? 0) + 1);
      }
    }
    const all = [...counts.values()].reduce((sum, each) => sum + each, 0);
    const [first] = [...counts].toSorted(([, a], [, b]) => b - a);
    return first !== undefined && first[1] >= all / 2 && isSpecific(first[0]) ? [first[0]] : [];
  }

  /** What is newest; undefined where one thing is asked of and nothing is told of it. */
  function news(
    asked: readonly SentenceTelling[],
    wanted: ReadonlySet<string>,
    take: (from: readonly SentenceTelling[], count: number) => Excerpt[],
  ): Excerpt[] | undefined {
    const recent = eventsOf(asked.filter((each) => !isOpinion(each) && !isOutdated(each)));
    const newest = take(spread(recent, newestFirst), most.latest);
    // "What's up with those trucks, did they tip over?" asks for one thing of them.
    return newest.length === 0 && wanted.size > 0 ? undefined : newest;
  }

  /** Events with dates of their own where there are several, of the matter that is asked. */
  function happened(
    about: readonly SentenceTelling[],
    wanted: ReadonlySet<string>,
  ): SentenceTelling[] {
    const names = [...knowledge.relations.values()]
      .filter(({ id }) => wanted.has(id))
      .map(({ name }) => retriever.termsOf(name.en, 'en'));
    const isOnMatter = ({ passage }: SentenceTelling) =>
      wanted.size === 0 ||
      passage.tells.some(({ what }) => wanted.has(what)) ||
      retriever
        .sentencesOf(passage, 'en')
        .some(({ titled }) => names.some((name) => coverage(name, titled) > 0));
    const all = about.filter((each) => isAnyOf(each.relations, events) && isOnMatter(each));
    const dated = all.filter(({ isDated }) => isDated);
    return dated.length > 1 ? dated : all;
  }
}

/** What a thing is, before all else that is told of it. */
function definitionFirst(a: SentenceTelling, b: SentenceTelling): number {
  return Number(defines(b)) - Number(defines(a)) || byWeight(a, b);
}

const defines = ({ relations, isOf }: SentenceTelling) => isOf && relations.has(definition);

/** What a thing is, before the sentence that stands before it in its passage. */
function headedByDefinition(
  chosen: readonly Excerpt[],
  [first]: readonly SentenceTelling[],
): Excerpt[] {
  if (first === undefined || !defines(first)) return [...chosen];
  const isFirst = ({ passage, sentence }: Excerpt) =>
    passage === first.passage && sentence === first.sentence;
  return [...chosen.filter(isFirst), ...chosen.filter((each) => !isFirst(each))];
}

/** What somebody thinks of a thing, after what is established of it. */
function factsFirst(a: SentenceTelling, b: SentenceTelling): number {
  return Number(isOpinion(a)) - Number(isOpinion(b)) || byWeight(a, b);
}

/** Whether it asks how things stand: what is newest of nothing in particular is no answer to that. */
export const isOfNow = ({ kind }: Breadth) => kind === 'latest' || kind === 'status';

/** What happened, in the order in which it did. */
function story(
  happened: readonly SentenceTelling[],
  take: (from: readonly SentenceTelling[], count: number) => Excerpt[],
): Excerpt[] {
  const keyOf = ({ passage, sentence }: Excerpt) => `${passage.id} ${sentence}`;
  const dates = new Map(happened.map((telling) => [keyOf(telling), telling.when]));
  const dateOf = (excerpt: Excerpt) => dates.get(keyOf(excerpt)) ?? excerpt.passage.asOf;
  return take(spread(happened, byWeight), most.story).toSorted((a, b) =>
    earlierFirst(dateOf(a), dateOf(b)),
  );
}

/** Those of something that happened; all where none is. */
function eventsOf(tellings: readonly SentenceTelling[]): readonly SentenceTelling[] {
  const happened = tellings.filter(({ relations }) => isAnyOf(relations, events));
  return happened.length > 0 ? happened : tellings;
}

/** Asked of nothing in particular it is asked of all: "Is China good for Peru?". */
function isOfAll(kind: Breadth['kind']): boolean {
  return kind === 'biggest' || kind === 'worth' || kind === 'supporters' || kind === 'critics';
}

const ofKind = (tellings: readonly SentenceTelling[], wanted: ReadonlySet<string>) =>
  tellings.filter(({ relations }) => isAnyOf(relations, wanted)).toSorted(byWeight);

/** Those that the last answer did not show, "and the bad?" after both sides; all where it showed all. */
function unseen(
  tellings: readonly SentenceTelling[],
  shown: FollowUp['shown'],
): readonly SentenceTelling[] {
  const others = tellings.filter(
    ({ passage, sentence }) =>
      !shown.some((one) => one.passage === passage.id && one.sentence === sentence),
  );
  return others.length > 0 ? others : tellings;
}

function bySum(tellings: readonly SentenceTelling[], language: Language): SentenceTelling[] {
  const sumOf = ({ passage, sentence }: SentenceTelling) =>
    Math.max(
      0,
      ...findQuantities(passage.texts[language].sentences[sentence] ?? '', language)
        .filter(({ unit }) => unit === 'USD')
        .map(({ value }) => value),
    );
  return tellings.toSorted((a, b) => sumOf(b) - sumOf(a));
}

/** The first of some tellings, none of which says what one before it has said. */
export function distinct(
  tellings: readonly SentenceTelling[],
  count: number,
  language: Language,
  retriever: Retriever,
): Excerpt[] {
  const chosen: Excerpt[] = [];
  for (const { passage, sentence } of tellings) {
    if (chosen.length >= count) break;
    const excerpt = { passage, sentence };
    if (!chosen.some((one) => isRepeated(one, excerpt, language, retriever))) chosen.push(excerpt);
  }
  // The sentences of one passage stand together, in its order: one may lean on the one before.
  return [...Map.groupBy(chosen, ({ passage }) => passage.id).values()].flatMap((group) =>
    group.toSorted((a, b) => a.sentence - b.sentence),
  );
}
