import type { Writable } from 'node:stream';
import { answerMarkdown } from '../core/answering/answer-markdown.ts';
import type { AskOptions } from '../core/answering/answer-question.ts';
import { claimRefusalOf, refusalOf } from '../core/answering/refusal.ts';
import type { Turn } from '../core/conversation/conversation.ts';
import type { Language } from '../core/passages/language.ts';
import { cleanClaim, cleanQuestion } from '../core/question/clean-question.ts';
import type { Application } from '../program/application.ts';
import { answerLines } from './lines/answer-lines.ts';
import { answerRecord } from '../core/records/answer-record.ts';
import { checkRecord, checkText } from '../core/records/check-record.ts';
import { localityHere } from './locality.ts';
import { explainLines } from './lines/explain-lines.ts';
import { viewOf, type View } from './view.ts';

export interface OneQuestion {
  readonly question: string;
  readonly language: Language | undefined;
  readonly shape: 'lines' | 'json' | 'markdown' | 'explanation';
  /** Whether it is a claim to be compared with the collection. */
  readonly isClaim?: boolean;
  /** What was asked before, in order. */
  readonly after: readonly string[];
}

/** Answers one question, or explains how it is answered; false where it was refused. */
export async function askOnce(
  { question, language, shape, after, isClaim = false }: OneQuestion,
  { output, errors }: { readonly output: Writable; readonly errors: Writable },
  application: Application,
): Promise<boolean> {
  const fallback = language ?? localityHere().language;
  const cleaned = isClaim ? cleanClaim(question) : cleanQuestion(question);
  if (!cleaned.ok) {
    const message = (isClaim ? claimRefusalOf : refusalOf)(cleaned, fallback);
    if (shape === 'json') output.write(`${JSON.stringify({ error: message })}\n`);
    else errors.write(`${message}\n`);
    return false;
  }
  const view = viewOf(application);
  if (isClaim) {
    const check = view.checkClaim(cleaned.question, { fallback });
    const text =
      shape === 'json' ? JSON.stringify(checkRecord(check, view), null, 2) : checkText(check, view);
    output.write(`${text}\n`);
    return true;
  }
  const turns: Turn[] = [];
  for (const before of after) {
    const { turn, forgets } = await view.answerQuestion(before, { turns, fallback });
    if (forgets === true) turns.length = 0;
    if (turn !== undefined) turns.push(turn);
  }
  const options = { language, fallback, turns };
  const text =
    shape === 'explanation'
      ? explainLines(view.explain(cleaned.question, options), view.knowledge).join('\n')
      : await answered(cleaned.question, options, shape, view);
  output.write(`${text}\n`);
  return true;
}

async function answered(
  question: string,
  options: AskOptions,
  shape: 'lines' | 'json' | 'markdown',
  view: View,
): Promise<string> {
  const started = performance.now();
  const { answer } = await view.answerQuestion(question, options);
  switch (shape) {
    case 'json':
      return JSON.stringify(answerRecord(answer, view, performance.now() - started), null, 2);
    case 'markdown':
      return answerMarkdown(answer, view);
    case 'lines':
      return answerLines(answer, view).join('\n');
  }
}
