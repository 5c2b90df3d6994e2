import { languages } from '../core/passages/language.ts';
import type { Answering } from '../core/answering/answering.ts';

/** About as many as the engine needs; they take a third of a second. */
const warmingPassages = 15;

/** Answers questions of the folder's own, since the first ones are slow: the engine compiles as it goes. */
export function warmUp({ knowledge, answerExtractively }: Answering): void {
  for (const { asks } of [...knowledge.passages.values()].slice(0, warmingPassages)) {
    for (const language of languages) {
      const [ask] = asks[language];
      if (ask !== undefined) answerExtractively(ask, { language });
    }
  }
}
