import type { Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import type { Passage, PassageId, RelationId } from '../../passages/passage.ts';
import { coverage } from '../../retrieval/coverage.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import type { Excerpt } from '../../citations/excerpt.ts';

export interface CompanionOptions {
  readonly question: string;
  readonly language: Language;
  readonly knowledge: Knowledge;
  readonly retriever: Retriever;
  /** Most excerpts that are added to those that answer; three by default. */
  readonly most?: number;
}

/**
 * Claims with what may not be missing beside them: what brings one up to date goes before it, what
 * contradicts it and what it needs go after it, each with the sentence nearest to the question.
 */
export function addCompanions(
  excerpts: readonly Excerpt[],
  { question, language, knowledge, retriever, most = 3 }: CompanionOptions,
): Excerpt[] {
  const shown = new Set(excerpts.map(({ passage }) => passage.id));
  let room = most;

  function companions(ids: readonly PassageId[]): Excerpt[] {
    return ids.flatMap((id) => {
      const passage = knowledge.passages.get(id);
      if (passage === undefined || shown.has(id) || room === 0) return [];
      shown.add(id);
      room--;
      return [{ passage, sentence: nearestSentence(question, passage, language, retriever) }];
    });
  }

  /** Two passages may disagree on a date, and not on the hectares that one of them also tells. */
  function isOnSame(group: readonly Excerpt[], other: PassageId): boolean {
    const told = group.flatMap(relationsOf);
    if (told.length === 0) return true;
    return knowledge.passages.get(other)?.tells.some(({ what }) => told.includes(what)) ?? false;
  }

  const groups = Map.groupBy(excerpts, ({ passage }) => passage.id);
  const arranged = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { id, contradicts, needs } = first.passage;
    return [
      ...companions(knowledge.successors.get(id) ?? []),
      ...group,
      ...companions([...contradicts.filter((other) => isOnSame(group, other)), ...needs]),
    ];
  });
  return newestFirst(arranged, knowledge);
}

/** What a sentence tells of any thing, apart from where and what that is. */
function relationsOf({ passage, sentence }: Excerpt): RelationId[] {
  return passage.tells
    .filter(({ what, in: numbers }) => numbers.includes(sentence + 1) && !besides.has(what))
    .map(({ what }) => what);
}

/** Told beside nearly everything: no two passages disagree on them. */
const besides: ReadonlySet<string> = new Set(['definition', 'location', 'presence', 'naming']);

/** The passages that may not be missing beside one. */
export function companionsOf(
  { id, contradicts, needs }: Passage,
  { successors }: Knowledge,
): PassageId[] {
  return [...(successors.get(id) ?? []), ...contradicts, ...needs];
}

function nearestSentence(
  question: string,
  passage: Passage,
  language: Language,
  retriever: Retriever,
): number {
  const asked = retriever.termsOf(question, language);
  const overlaps = retriever
    .sentencesOf(passage, language)
    .map(({ terms }) => coverage(asked, terms));
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
