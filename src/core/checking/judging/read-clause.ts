import type { Language } from '../../passages/language.ts';
import type { Passage } from '../../passages/passage.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import { readStated, type Stated, type StatedReaders } from '../reading/read-stated.ts';
import { hasSubject, type Clause } from '../reading/split-claim.ts';
import { checkingWordsIn } from '../words/words.ts';

export interface StatedClause extends Stated {
  /** Whether it names something itself. */
  readonly namesOwn: boolean;
}

/** A clause that names nothing is about what stands before it. */
export function readClause(
  { text, before }: Clause,
  language: Language,
  readers: StatedReaders,
): StatedClause {
  const stated = readStated(text, language, readers);
  const namesOwn = stated.entities.size > 0;
  if (before === '') return { ...stated, namesOwn };
  const { entities, dates, isReported } = readStated(before, language, readers);
  const own = stated.entities;
  // What opens with a verb, or has none, says more of what stands before it.
  const isRest = own.size > 0 && !hasSubject(text, language);
  const isSameTime = checkingWordsIn(language).sameTime.test(text) && stated.dates.length === 0;
  return {
    ...stated,
    namesOwn,
    entities: isRest ? new Set([...own, ...entities]) : own.size > 0 ? own : entities,
    dates: isSameTime ? dates : stated.dates,
    isReported: stated.isReported || isReported,
  };
}

/**
 * The passages that a clause may be about where the whole sentence tells; undefined where it may be about
 * any. What names nothing is about what the whole sentence is about, and so, most often, is what has names
 * but no subject.
 */
export function passagesAbout(
  claim: StatedClause,
  clause: Clause,
  language: Language,
  retriever: Retriever,
): ReadonlySet<Passage['id']> | undefined {
  const { before, text } = clause;
  const isBound = !claim.namesOwn || checkingWordsIn(language).dependent.test(text);
  if (before === '' || !(isBound || !hasSubject(text, language))) return undefined;
  const limit = isBound ? 1 : 2;
  const { passages } = retriever.retrieve(`${before} ${text}`, { language, limit });
  return new Set(passages.map(({ passage }) => passage.id));
}
