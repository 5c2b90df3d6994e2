import type { Writable } from 'node:stream';
import { refusalOf } from '../core/answering/refusal.ts';
import type { Language } from '../core/passages/language.ts';
import { cleanQuestion } from '../core/question/clean-question.ts';
import type { Application } from '../program/application.ts';
import { answerLines } from './answer-lines.ts';
import { answerRecord } from './answer-record.ts';
import { localityHere } from './locality.ts';
import { viewOf } from './view.ts';

export interface OneQuestion {
  readonly question: string;
  readonly language: Language | undefined;
  readonly json: boolean;
}

/** Answers one question as lines or as JSON; false where the question was refused. */
export async function askOnce(
  { question, language, json }: OneQuestion,
  { output, errors }: { readonly output: Writable; readonly errors: Writable },
  application: Application,
): Promise<boolean> {
  const started = performance.now();
  const fallback = language ?? localityHere().language;
  const cleaned = cleanQuestion(question);
  if (!cleaned.ok) {
    const message = refusalOf(cleaned, fallback);
    if (json) output.write(`${JSON.stringify({ error: message })}\n`);
    else errors.write(`${message}\n`);
    return false;
  }
  const view = viewOf(application);
  const { answer } = await view.answerQuestion(cleaned.question, { language, fallback });
  const text = json
    ? JSON.stringify(answerRecord(answer, view, performance.now() - started), null, 2)
    : answerLines(answer, view).join('\n');
  output.write(`${text}\n`);
  return true;
}
