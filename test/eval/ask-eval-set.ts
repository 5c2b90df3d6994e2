import type { Answer } from '../../src/core/answering/answer.ts';
import type { Answering } from '../../src/core/answering/answering.ts';
import { conversationIdSchema } from '../../src/core/conversation/conversation.ts';
import { Semaphore } from '../../src/core/conversation/semaphore.ts';
import type { Retriever } from '../../src/core/retrieval/retriever.ts';
import type { EvalQuestion } from './eval-set.ts';
import { askedIn } from './readers-set.ts';

/** What became of one question of the eval set. */
export interface Outcome {
  readonly question: EvalQuestion;
  readonly answer: Answer;
  /** Place of the first right passage in the ranking, from 1; 0 where it is not among ten. */
  readonly rank: number;
}

/** The program that is measured. */
export interface Measured {
  readonly answering: Pick<Answering, 'answerQuestion' | 'converse'>;
  readonly retriever: Retriever;
  /** Hears of each answer and how long it took. */
  readonly answered?: (answer: Answer, ms: number) => void;
}

/** Asks all questions, those of one conversation in their order. */
export function askEvalSet(
  questions: readonly EvalQuestion[],
  measured: Measured,
): Promise<Outcome[]> {
  const asking = new Semaphore(8);
  return Promise.all(questions.map((question) => asking.run(() => ask(question, measured))));
}

async function ask(
  question: EvalQuestion,
  { answering, retriever, answered }: Measured,
): Promise<Outcome> {
  const before = performance.now();
  const answer = await answerOf(question, answering);
  answered?.(answer, performance.now() - before);
  const right = new Set(question.passages.flat());
  const ranked = retriever.retrieve(question.question, { language: question.lang, limit: 10 });
  const rank = ranked.passages.findIndex(({ passage }) => right.has(passage.id)) + 1;
  return { question, answer, rank };
}

async function answerOf(
  { question, conversation, lang }: EvalQuestion,
  answering: Measured['answering'],
): Promise<Answer> {
  const options = { fallback: lang, thisYear: askedIn };
  return conversation === undefined
    ? (await answering.answerQuestion(question, options)).answer
    : answering.converse(conversationIdSchema.parse(conversation), question, options);
}
