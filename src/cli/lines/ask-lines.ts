import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { claimRefusalOf, refusalOf } from '../../core/answering/refusal.ts';
import { conversationIdSchema } from '../../core/conversation/conversation.ts';
import { languageSchema } from '../../core/passages/language-schema.ts';
import { cleanClaim, cleanQuestion } from '../../core/question/clean-question.ts';
import type { Application } from '../../program/application.ts';
import { answerRecord } from '../../core/records/answer-record.ts';
import { checkRecord } from '../../core/records/check-record.ts';
import type { Streams } from '../process-streams.ts';
import { reportFailure } from '../report-failure.ts';
import { viewOf } from '../view.ts';

/** Text or a number, given back as it came. */
const lineIdSchema = z.union([z.string(), z.number()], 'text or a number is expected');

/** Programs write what is absent as null too. */
const langSchema = languageSchema.nullish().transform((language) => language ?? undefined);

const conversationSchema = lineIdSchema
  .nullish()
  .transform((id) => (id === null || id === undefined ? undefined : String(id)))
  .pipe(conversationIdSchema.optional());

const askSchema = z.object({
  id: lineIdSchema,
  question: z.string(),
  lang: langSchema,
  conversation: conversationSchema,
});

const checkSchema = z.object({
  id: lineIdSchema,
  check: z.string(),
  lang: langSchema,
});

/** What asks for a claim to be checked, whatever else is wrong with it. */
const claimSchema = z.object({ check: z.unknown(), question: z.undefined().optional() });

const idSchema = z.object({ id: lineIdSchema });

/** Answers one JSON object a line, in order, until the input ends; false if any line was bad. */
export async function askLines(
  { input, output }: Streams,
  application: Application,
): Promise<boolean> {
  let succeeded = true;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    const record = await answerLine(line, application);
    if ('error' in record) succeeded = false;
    if (!output.write(`${JSON.stringify(record)}\n`)) await once(output, 'drain');
  }
  return succeeded;
}

async function answerLine(line: string, application: Application) {
  const started = performance.now();
  const json = parseJson(line);
  if (json === undefined) return { error: 'not JSON: write one object a line' };
  const check = checkSchema.safeParse(json);
  if (check.success) return checkedLine(check.data, application);
  const ask = askSchema.safeParse(json);
  if (!ask.success) {
    const known = idSchema.safeParse(json);
    const isOfClaim = claimSchema.safeParse(json).success;
    const error = complaintOf(isOfClaim ? check.error : ask.error);
    return known.success ? { id: known.data.id, error } : { error };
  }
  const { id, question, lang, conversation } = ask.data;
  const cleaned = cleanQuestion(question);
  if (!cleaned.ok) return { id, error: refusalOf(cleaned, lang ?? 'en') };
  const options = { language: lang, fallback: lang };
  const view = viewOf(application);
  try {
    const answer =
      conversation === undefined
        ? (await view.answerQuestion(cleaned.question, options)).answer
        : await view.converse(conversation, cleaned.question, options);
    return { id, ...answerRecord(answer, view, performance.now() - started) };
  } catch (error) {
    return { id, error: reportFailure(error, application, lang ?? 'en') };
  }
}

function complaintOf({ issues: [issue] }: z.ZodError): string {
  const where = issue === undefined || issue.path.length === 0 ? 'the line' : issue.path.join('.');
  return `${where}: ${issue?.message ?? 'not as it should be'}`;
}

function checkedLine(
  { id, check: claim, lang }: z.infer<typeof checkSchema>,
  application: Application,
) {
  const cleaned = cleanClaim(claim);
  if (!cleaned.ok) return { id, error: claimRefusalOf(cleaned, lang ?? 'en') };
  const view = viewOf(application);
  try {
    return { id, ...checkRecord(view.checkClaim(cleaned.question, { fallback: lang }), view) };
  } catch (error) {
    return { id, error: reportFailure(error, application, lang ?? 'en') };
  }
}

function parseJson(line: string): unknown {
  try {
    // Some editors write a byte order mark before the first line.
    return JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
