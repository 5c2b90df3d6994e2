import type { Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import type { Passage, PassageId, RelationId } from '../../passages/passage.ts';
import type { Question } from '../../question/question.ts';
import { coverage } from '../../retrieval/coverage.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import { hasAnswerType } from '../evidence/answer-type.ts';
import { relationsIn } from '../../citations/disagreement.ts';
import type { Excerpt } from '../../citations/excerpt.ts';

export interface CompanionOptions {
  readonly question: string;
  readonly language: Language;
  readonly knowledge: Knowledge;
  readonly retriever: Retriever;
  /** How the question is read; without it all that two passages tell may be what they disagree on. */
  readonly asked?: Question | undefined;
  /** The years that are asked for; none by default. */
  readonly years?: readonly number[];
  /** Most excerpts that are added to those that answer; three by default. */
  readonly most?: number;
}

/**
 * Claims with what may not be missing beside them: what brings one up to date goes before it, what
 * contradicts it and what it needs go after it, each with the sentence nearest to the question.
 */
export function addCompanions(
  excerpts: readonly Excerpt[],
  { question, language, knowledge, retriever, asked, years = [], most = 3 }: CompanionOptions,
): Excerpt[] {
  const shown = new Set(excerpts.map(({ passage }) => passage.id));
  let room = most;

  function companions(ids: readonly PassageId[], matter: readonly RelationId[]): Excerpt[] {
    return ids.flatMap((id) => {
      const passage = knowledge.passages.get(id);
      if (passage === undefined || shown.has(id) || room === 0) return [];
      shown.add(id);
      room--;
      return [
        { passage, sentence: nearestSentence(question, passage, language, retriever, matter) },
      ];
    });
  }

  /** Two passages may disagree on a date, and not on the hectares that one of them also tells. */
  function isOnSame(matter: readonly RelationId[], other: PassageId): boolean {
    const passage = knowledge.passages.get(other);
    if (passage === undefined || matter.length === 0) return passage !== undefined;
    const told = passage.tells.filter(({ what }) => matter.includes(what));
    if (asked?.asks.isAmount !== true) return told.length > 0;
    // Nor on a number or date that one of them does not tell.
    return told.some(({ in: numbers }) =>
      numbers.some((number) =>
        hasAnswerType(
          passage.texts[language].sentences[number - 1] ?? '',
          asked.asks.type,
          language,
        ),
      ),
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
    const newer = knowledge.successors.get(id) ?? [];
    return [
      ...companions(
        newer.filter((other) => isOfAskedYear(group, other)),
        matter,
      ),
      ...group,
      ...companions(
        contradicts.filter((other) => isOnSame(matter, other)),
        matter,
      ),
      ...companions(needs, []),
    ];
  });
  return newestFirst(arranged, knowledge);
}

/** What some sentences of a passage tell of what is asked; all that they tell where they tell none of it. */
function matterOf(group: readonly Excerpt[], asked: Question | undefined): RelationId[] {
  const told = group.flatMap(({ passage, sentence }) => relationsIn(passage, sentence));
  const wanted = asked?.relations.map(({ relation }) => relation) ?? [];
  const both = told.filter((relation) => wanted.includes(relation));
  return both.length > 0 ? both : told;
}

/** The passages that may not be missing beside one. */
export function companionsOf(
  { id, contradicts, needs }: Passage,
  { successors }: Knowledge,
): PassageId[] {
  return [...(successors.get(id) ?? []), ...contradicts, ...needs];
}

/** The sentence nearest to a question, among those that tell of a matter where any does. */
function nearestSentence(
  question: string,
  passage: Passage,
  language: Language,
  retriever: Retriever,
  matter: readonly RelationId[],
): number {
  const asked = retriever.termsOf(question, language);
  const tells = new Set(
    passage.tells.flatMap(({ what, in: numbers }) => (matter.includes(what) ? numbers : [])),
  );
  const overlaps = retriever
    .sentencesOf(passage, language)
    .map(({ terms }, place) =>
      tells.size === 0 || tells.has(place + 1) ? coverage(asked, terms) : -1,
    );
  return overlaps.indexOf(Math.max(...overlaps));
}

/** Moves each superseded group behind the group that supersedes it, where both are shown. */
function newestFirst(excerpts: readonly Excerpt[], knowledge: Knowledge): Excerpt[] {
  const order = [...new Set(excerpts.map(({ passage }) => passage.id))];
  for (const older of order.slice()) {
    const place = order.indexOf(older);
    const after = (knowledge.successors.get(older) ?? []).map((newer) => order.indexOf(newer));
    const last = Math.max(-1, ...after);
    if (last <= place) continue;
    order.splice(place, 1);
    order.splice(last, 0, older);
  }
  return order.flatMap((id) => excerpts.filter(({ passage }) => passage.id === id));
}
