import type { ComposeChecked } from '../../citations/compose-checked.ts';
import type { Excerpt } from '../../citations/excerpt.ts';
import type { Shown } from '../../conversation/conversation.ts';
import type { Knowledge } from '../../passages/knowledge.ts';
import type { PassageId } from '../../passages/passage.ts';
import type { CitedAnswer } from '../answer.ts';
import { excerptsOf } from './shown-sentences.ts';

/**
 * What an answer showed, composed again under its headings; what comes after the first `from` sentences
 * is shown in a message of its own and so says itself who says it. Undefined where the collection no
 * longer holds all of it, or the gate no longer lets all of it through.
 */
export function showAgain(
  shown: Shown,
  knowledge: Knowledge,
  compose: ComposeChecked,
  from = 0,
): CitedAnswer | undefined {
  const { language, missing } = shown;
  const excerpts = excerptsOf(shown, knowledge);
  const headingOf = (id: PassageId, place: number) =>
    shown.sentences.find(({ passage, sentence }) => passage === id && sentence === place)?.heading;
  const composed = (some: readonly Excerpt[]) =>
    compose(some, language, { headingOf: ({ id }, sentence) => headingOf(id, sentence) });
  const { sentences: whole, citations } = composed(excerpts);
  const sentences =
    from === 0 ? whole : [...whole.slice(0, from), ...composed(excerpts.slice(from)).sentences];
  if ([whole, sentences].some(({ length }) => length !== shown.sentences.length)) return undefined;
  const made = { mode: 'extractive', language, sentences, citations } as const;
  return missing === undefined
    ? { ...made, status: 'answered' }
    : { ...made, status: 'partial', missing };
}
