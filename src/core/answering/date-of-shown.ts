import type { Shown } from '../conversation/conversation.ts';
import type { Question } from '../question/question.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import { hasAnswerType } from './evidence/answer-type.ts';
import { saysNothing } from './fill-part.ts';
import type { PartAnswer } from './part-answer.ts';

/** Relations that say no more than that a date is asked for. */
const ofAnyDate: ReadonlySet<string> = new Set(['event-date', 'presence']);

/** Whether nothing tells of what the date is that a question asks for: "since when?". */
export function asksOnlyWhen({ asks, relations }: Question): boolean {
  return asks.type === 'date' && relations.every(({ relation }) => ofAnyDate.has(relation));
}

/**
 * "In what year?" after an answer, which says nothing but that a date is asked for: where nothing of what
 * was shown answers it, the first sentence that was shown with a date does.
 */
export function withDateOfShown(
  part: PartAnswer,
  shown: Shown['sentences'],
  knowledge: Knowledge,
): PartAnswer {
  const { question } = part.asked;
  const isBare = asksOnlyWhen(question) && saysNothing(question);
  const isOfShown = shown.some(({ passage }) => passage === part.excerpts[0]?.passage.id);
  if (!isBare || isOfShown) return part;
  const { language } = question;
  for (const { passage: id, sentence } of shown) {
    const passage = knowledge.passages.get(id);
    const wording = passage?.texts[language].sentences[sentence] ?? '';
    if (passage === undefined || !hasAnswerType(wording, 'date', language)) continue;
    return { ...part, answered: true, excerpts: [{ passage, sentence }], margin: 0 };
  }
  return part;
}
