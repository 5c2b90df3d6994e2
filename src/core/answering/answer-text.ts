import { markedText } from '../citations/marked-text.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import { wordsIn } from '../words/words.ts';
import type { Answer } from './answer.ts';
import { gapText, lackText } from './told/gap-text.ts';

/** An answer as plain text: each sentence followed by its markers, or what the collection holds instead. */
export function answerText(answer: Answer, knowledge: Knowledge): string {
  return [mainText(answer, knowledge), ...noticesOf(answer)].join(' ');
}

function mainText(answer: Answer, knowledge: Knowledge): string {
  switch (answer.status) {
    case 'chat':
      return answer.text;
    case 'abstained':
      return declineText(answer, knowledge);
    case 'answered': {
      const text = markedText(answer.sentences, answer.citations);
      return answer.opening === undefined ? text : `${answer.opening}\n${text}`;
    }
    case 'partial': {
      const text = markedText(answer.sentences, answer.citations);
      return `${text} ${missingText(answer.missing, answer.language)}`;
    }
  }
}

/** Notices on how an answer was made: that not all was compared, that a model which is there had no part. */
export function noticesOf({ without, mostCompared, language }: Answer): string[] {
  const { answer } = wordsIn(language);
  return [
    ...(mostCompared === undefined ? [] : [answer.compared(mostCompared)]),
    ...(without === undefined ? [] : [answer.without[without]]),
  ];
}

/** The notice that parts of a question are not covered; it holds the asker's words, as far as they may be quoted. */
export function missingText(parts: readonly string[], language: Language): string {
  const { answer, quoted, separator } = wordsIn(language);
  if (parts.length === 0) return answer.missingPart;
  // Without what looks like a marker, and without a stop, which the sentence has itself.
  const words = parts.map((part) =>
    part.replace(/\[\d+\]\s*/g, '').replace(/[\s.,;:。，；：]+$/u, ''),
  );
  return answer.missing(words.map(quoted).join(separator));
}

type Declined = Extract<Answer, { status: 'abstained' }>;

/** Says what the collection lacks for a question, and what it tells of the thing asked about. */
export function declineText(declined: Declined, knowledge: Knowledge): string {
  const { gap, opening, language } = declined;
  if (opening !== undefined || gap === undefined) return declineSentence(declined, knowledge);
  return gapText(gap, knowledge, language);
}

/** Says in one sentence what the collection lacks, where what it tells is offered otherwise. */
export function declineSentence(
  { gap, opening, language }: Declined,
  knowledge: Knowledge,
): string {
  if (opening !== undefined) return opening;
  if (gap === undefined) return wordsIn(language).answer.notCovered;
  return lackText(gap, knowledge, language);
}
