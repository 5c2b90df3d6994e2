import type { Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import type { Passage, PassageId, RelationId } from '../../passages/passage.ts';
import type { Question } from '../../question/question.ts';
import { coverage } from '../../retrieval/coverage.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import { disputedIn, isDisputed } from '../../citations/disagreement.ts';
import { hasAnswerType } from '../evidence/answer-type.ts';
import type { Excerpt } from '../../citations/excerpt.ts';

export interface CompanionOptions {
  readonly question: string;
  readonly language: Language;
  readonly knowledge: Knowledge;
  readonly retriever: Retriever;
  /** How the question is read; without it all that is told may be what is brought up to date. */
  readonly asked?: Question | undefined;
  /** The years that are asked for; none by default. */
  readonly years?: readonly number[];
  /** Most excerpts that are added to those that answer; three by default. */
  readonly most?: number;
}

/**
 * Claims with what may not be missing beside them: what brings one up to date goes before it, what
 * contradicts it and what it needs go after it, each with the sentence nearest to the question; of what
 * contradicts one, among those that do. Where no year is asked for, a later period brings an earlier one up to
 * date.
 */
export function addCompanions(
  excerpts: readonly Excerpt[],
  { question, language, knowledge, retriever, asked, years = [], most = 3 }: CompanionOptions,
): Excerpt[] {
  const shown = new Set(excerpts.map(({ passage }) => passage.id));
  let room = most;

  function companions(
    ids: readonly PassageId[],
    sentencesOf: (passage: Passage) => readonly number[],
  ): Excerpt[] {
    return ids.flatMap((id) => {
      const passage = knowledge.passages.get(id);
      if (passage === undefined || shown.has(id) || room === 0) return [];
      const sentences = sentencesOf(passage);
      if (sentences.length === 0) return [];
      shown.add(id);
      room--;
      return [
        { passage, sentence: nearestSentence(question, passage, language, retriever, sentences) },
      ];
    });
  }

  /** Nothing stands against a number or date that is asked for unless it tells one. */
  function opposedIn(passage: Passage): number[] {
    const places = disputedIn(passage);
    if (asked?.asks.isAmount !== true) return places;
    const { sentences } = passage.texts[language];
    return places.filter((place) =>
      hasAnswerType(sentences[place] ?? '', asked.asks.type, language),
    );
  }

  /** Of a year that is asked for, another year's figure is no newer one. */
  function isOfAskedYear(group: readonly Excerpt[], other: PassageId): boolean {
    const tellsOf = (passage: Passage, year: number) => {
      const { title, text } = passage.texts[language];
      return `${title} ${text}`.includes(String(year));
    };
    const newer = knowledge.passages.get(other);
    return (
      newer === undefined ||
      years.length === 0 ||
      !group.some(({ passage }) => years.every((year) => tellsOf(passage, year))) ||
      years.some((year) => tellsOf(newer, year))
    );
  }

  const groups = Map.groupBy(excerpts, ({ passage }) => passage.id);
  const arranged = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { id, contradicts, needs } = first.passage;
    const matter = matterOf(group, asked);
    const isOpposed = group.some(({ passage, sentence }) => isDisputed(passage, sentence));
    const newer = knowledge.successors.get(id) ?? [];
    const [latest] = years.length > 0 ? [] : (knowledge.later.get(id) ?? []);
    return [
      ...companions(
        [...newer, ...(latest === undefined ? [] : [latest])].filter((other) =>
          isOfAskedYear(group, other),
        ),
        (passage) => tellingOf(passage, matter),
      ),
      ...group,
      ...companions(isOpposed ? contradicts : [], opposedIn),
      ...companions(needs, placesIn),
    ];
  });
  return newestFirst(
    arranged,
    years.length > 0 ? [knowledge.successors] : [knowledge.successors, knowledge.later],
  );
}

/** What some sentences of a passage tell of what is asked; all that they tell where they tell none of it. */
function matterOf(group: readonly Excerpt[], asked: Question | undefined): RelationId[] {
  const told = group.flatMap(({ passage, sentence }) => relationsIn(passage, sentence));
  const wanted = asked?.relations.map(({ relation }) => relation) ?? [];
  const both = told.filter((relation) => wanted.includes(relation));
  return both.length > 0 ? both : told;
}

/** What is told of any thing in a sentence, apart from where and what that is. */
function relationsIn({ tells }: Passage, sentence: number): RelationId[] {
  return tells
    .filter(({ what, in: numbers }) => numbers.includes(sentence + 1) && !besides.has(what))
    .map(({ what }) => what);
}

/** Told beside nearly everything. */
const besides: ReadonlySet<string> = new Set(['definition', 'location', 'presence', 'naming']);

function placesIn({ texts }: Passage): number[] {
  return [...texts.en.sentences.keys()];
}

/** The sentences that tell of a matter; all where none does. */
function tellingOf(passage: Passage, matter: readonly RelationId[]): number[] {
  const telling = new Set(
    passage.tells.flatMap(({ what, in: numbers }) => (matter.includes(what) ? numbers : [])),
  );
  const places = placesIn(passage);
  return telling.size === 0 ? places : places.filter((place) => telling.has(place + 1));
}

/** The passages that may not be missing beside one. */
export function companionsOf(
  { id, contradicts, needs }: Passage,
  { successors }: Knowledge,
): PassageId[] {
  return [...(successors.get(id) ?? []), ...contradicts, ...needs];
}

/** The sentence nearest to a question, among some of its places. */
function nearestSentence(
  question: string,
  passage: Passage,
  language: Language,
  retriever: Retriever,
  among: readonly number[],
): number {
  const asked = retriever.termsOf(question, language);
  const overlaps = retriever
    .sentencesOf(passage, language)
    .map(({ terms }, place) => (among.includes(place) ? coverage(asked, terms) : -1));
  return overlaps.indexOf(Math.max(...overlaps));
}

/** Moves each group behind those that bring it up to date, where both are shown. */
function newestFirst(
  excerpts: readonly Excerpt[],
  newerOnes: readonly ReadonlyMap<PassageId, readonly PassageId[]>[],
): Excerpt[] {
  const order = [...new Set(excerpts.map(({ passage }) => passage.id))];
  for (const older of order.slice()) {
    const place = order.indexOf(older);
    const after = newerOnes
      .flatMap((newer) => newer.get(older) ?? [])
      .map((newer) => order.indexOf(newer));
    const last = Math.max(-1, ...after);
    if (last <= place) continue;
    order.splice(place, 1);
    order.splice(last, 0, older);
  }
  return order.flatMap((id) => excerpts.filter(({ passage }) => passage.id === id));
}
