import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { Passage, PassageId } from '../passages/passage.ts';
import type { DigestChoice, DigestLog, FactNote, ShownFact } from './digest-log.ts';
import { isToldOtherwise } from './shown-hash.ts';

/** The facts that a channel was shown and that the collection now tells otherwise. */
export interface Changes {
  /** Latest shown first. */
  readonly changed: readonly { readonly passage: Passage; readonly note: FactNote }[];
  readonly withdrawn: DigestChoice['withdrawn'];
}

export function findChanges(log: DigestLog, language: Language, knowledge: Knowledge): Changes {
  const isShown = new Set(log.shown.map(({ passage }) => passage));
  const latestFirst = log.shown.toSorted((a, b) => (a.on < b.on ? 1 : -1));
  return {
    changed: latestFirst.flatMap((shown) => changeOf(shown, isShown, language, knowledge) ?? []),
    withdrawn: latestFirst
      .filter(({ passage }) => !knowledge.passages.has(passage))
      .map(({ passage, on }) => ({ passage, shownOn: on })),
  };
}

function changeOf(
  { passage: id, on: shownOn, hash }: ShownFact,
  isShown: ReadonlySet<PassageId>,
  language: Language,
  knowledge: Knowledge,
): Changes['changed'][number] | undefined {
  const passage = knowledge.passages.get(id);
  if (passage === undefined) return undefined;
  const newer = latestSuccessor(passage, knowledge);
  if (newer !== passage) {
    if (isShown.has(newer.id)) return undefined;
    return { passage: newer, note: { kind: 'updates', shownOn, shown: id } };
  }
  if (!isToldOtherwise(hash, passage, language, knowledge)) return undefined;
  return { passage, note: { kind: 'corrected', shownOn } };
}

function latestSuccessor(passage: Passage, knowledge: Knowledge): Passage {
  let latest = passage;
  const seen = new Set<Passage>();
  while (!seen.has(latest)) {
    seen.add(latest);
    const [next] = knowledge.successors.get(latest.id) ?? [];
    latest = (next === undefined ? undefined : knowledge.passages.get(next)) ?? latest;
  }
  return latest;
}
