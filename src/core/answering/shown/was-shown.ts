import type { Excerpt } from '../../citations/excerpt.ts';
import type { Shown } from '../../conversation/conversation.ts';

/** Whether a sentence is one of those that were shown. */
export function wasShown({ passage, sentence }: Excerpt, shown: Shown['sentences']): boolean {
  return shown.some((one) => one.passage === passage.id && one.sentence === sentence);
}
