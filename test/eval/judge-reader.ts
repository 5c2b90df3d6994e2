import type { Answer } from '../../src/core/answering/answer.ts';
import type { CitedSentence } from '../../src/core/citations/citation.ts';
import type { Knowledge } from '../../src/core/passages/knowledge.ts';
import type { ReaderQuestion } from './readers-set.ts';

export interface Judged {
  readonly question: ReaderQuestion;
  readonly answer: Answer;
  readonly shown: readonly string[];
  /** The shown sentences that are beside the point. */
  readonly beside: readonly string[];
  readonly isRight: boolean;
  /** Right, with nothing beside the point and no more sentences than a good answer has. */
  readonly isGood: boolean;
}

/** Judges an answer by what the question's writer says that a right one shows. */
export function judgeReader(
  question: ReaderQuestion,
  answer: Answer,
  knowledge: Knowledge,
): Judged {
  const sentences = 'sentences' in answer ? answer.sentences : [];
  const shown = sentences.map((sentence) => sentenceIdOf(sentence, knowledge));
  const fitting = new Set([...question.parts.flat(), ...question.also]);
  const beside = shown.filter((id) => !fitting.has(id));
  const isRight = isRightFor(question, answer, shown);
  return {
    question,
    answer,
    shown,
    beside,
    isRight,
    isGood: isRight && beside.length === 0 && shown.length <= Math.max(1, question.most),
  };
}

function isRightFor(
  { expect, parts, to }: ReaderQuestion,
  answer: Answer,
  shown: readonly string[],
): boolean {
  const isMet = (part: readonly string[]) => part.some((id) => shown.includes(id));
  switch (expect) {
    case 'answer':
      return parts.every(isMet);
    case 'partial':
      return parts.every(isMet);
    case 'decline':
      return answer.status === 'abstained';
    case 'chat':
      return answer.status === 'chat';
    case 'last':
      return parts.some(isMet) && (to === undefined || answer.language === to);
  }
}

/** The place of a shown sentence, in any of its languages. */
function sentenceIdOf({ claim, origin, citations }: CitedSentence, knowledge: Knowledge): string {
  const own = origin ?? claim;
  for (const id of citations) {
    const passage = knowledge.passages.get(id);
    if (passage === undefined) continue;
    for (const { sentences } of Object.values(passage.texts)) {
      const place = sentences.indexOf(own);
      if (place >= 0) return `${id}#${place + 1}`;
    }
  }
  return `${citations[0] ?? '?'}#?`;
}
