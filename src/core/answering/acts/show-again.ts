import type { ComposeChecked } from '../../citations/compose-checked.ts';
import type { Shown } from '../../conversation/conversation.ts';
import type { Knowledge } from '../../passages/knowledge.ts';
import type { PassageId } from '../../passages/passage.ts';
import type { CitedAnswer } from '../answer.ts';
import { excerptsOf } from './shown-sentences.ts';

/**
 * What an answer showed, composed again under its headings; undefined where the collection no longer
 * holds all of it, or the gate no longer lets all of it through.
 */
export function showAgain(
  shown: Shown,
  knowledge: Knowledge,
  compose: ComposeChecked,
): CitedAnswer | undefined {
  const { language } = shown;
  const excerpts = excerptsOf(shown, knowledge);
  const headingOf = (id: PassageId, place: number) =>
    shown.sentences.find(({ passage, sentence }) => passage === id && sentence === place)?.heading;
  const { sentences, citations } = compose(excerpts, language, {
    headingOf: ({ id }, sentence) => headingOf(id, sentence),
  });
  return sentences.length === shown.sentences.length
    ? { status: 'answered', mode: 'extractive', language, sentences, citations }
    : undefined;
}
