import { originOf } from '../../citations/citation.ts';
import type { Excerpt } from '../../citations/excerpt.ts';
import type { Shown } from '../../conversation/conversation.ts';
import type { Knowledge } from '../../passages/knowledge.ts';
import { citationsOf, sentencesOf, type Answer } from '../answer.ts';

/** What an answer shows, to be kept: sentences by their places, which are the same in every language. */
export function shownIn(answer: Answer): Shown {
  const { language } = answer;
  const passages = new Map(citationsOf(answer).map(({ passage }) => [passage.id, passage]));
  const sentences = sentencesOf(answer).flatMap((cited) => {
    const [id] = cited.citations;
    const passage = id === undefined ? undefined : passages.get(id);
    const sentence = passage?.texts[language].sentences.indexOf(originOf(cited)) ?? -1;
    if (passage === undefined || sentence < 0) return [];
    const { heading } = cited;
    return [{ passage: passage.id, sentence, ...(heading === undefined ? {} : { heading }) }];
  });
  const missing = answer.status === 'partial' ? { missing: [...answer.missing] } : {};
  return { language, sentences, ...missing };
}

/** What was shown, as far as the collection still holds it. */
export function excerptsOf({ sentences, language }: Shown, knowledge: Knowledge): Excerpt[] {
  return sentences.flatMap(({ passage: id, sentence }) => {
    const passage = knowledge.passages.get(id);
    const isHeld = passage?.texts[language].sentences[sentence] !== undefined;
    return passage === undefined || !isHeld ? [] : [{ passage, sentence }];
  });
}
