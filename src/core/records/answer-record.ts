import { z } from 'zod';
import { answerText } from '../answering/answer-text.ts';
import { type Answer, citationsOf, sentencesOf } from '../answering/answer.ts';
import type { Citation } from '../citations/citation.ts';
import { firstSource, linkOf } from '../citations/source-link.ts';
import { languageSchema } from '../passages/language-schema.ts';
import {
  asOfSchema,
  quoteSchema,
  recordKindSchema,
  shownSourceSchema,
  sourceRecord,
} from './cited-record.ts';
import type { RecordView } from './view.ts';

export const citationRecordSchema = z.object({
  n: z.int().min(1).describe('the number of its marker in the answer'),
  passage: z.string().describe('the id of the passage'),
  title: z.string(),
  text: z.string().describe('the whole passage in the language shown'),
  quote: quoteSchema,
  kind: recordKindSchema,
  asOf: asOfSchema,
  link: z
    .string()
    .nullable()
    .describe(
      "the passage in the reading room, else the source's own address; null where neither is",
    ),
  source: shownSourceSchema,
});

export const answerRecordSchema = z.object({
  status: z
    .enum(['answered', 'partial', 'abstained', 'chat'])
    .describe(
      'answered: the fact asked for is there; partial: some parts of the question are; abstained: it is not there; chat: talk about the program, which states nothing on the subject',
    ),
  mode: z.enum(['extractive', 'model']).describe('whether a language model chose the sentences'),
  lang: languageSchema.describe('the language of the answer'),
  answer: z.string().describe('plain text, each sentence followed by its markers: [1][2]'),
  sentences: z
    .array(z.object({ text: z.string(), citations: z.array(z.string()) }))
    .describe('the sentences of the answer, each with the ids of the passages that it rests on'),
  citations: z.array(citationRecordSchema),
  near: z
    .array(z.object({ passage: z.string(), title: z.string() }))
    .describe('with abstained: at most three passages on what was asked about'),
  next: z
    .array(z.object({ question: z.string(), passage: z.string(), relation: z.string() }))
    .describe('at most three questions that the collection answers'),
  elapsedMs: z.number(),
});
export type AnswerRecord = z.infer<typeof answerRecordSchema>;

/** An answer as one JSON object; the shape is fixed for scripts that read it. */
export function answerRecord(answer: Answer, view: RecordView, elapsedMs: number): AnswerRecord {
  return {
    status: answer.status,
    mode: answer.mode,
    lang: answer.language,
    answer: answerText(answer, view.knowledge),
    sentences: sentencesOf(answer).map(({ text, citations }) => ({
      text,
      citations: [...citations],
    })),
    citations: citationsOf(answer).map((citation) => citationRecord(citation, view)),
    near: nearTo(answer),
    next: (answer.next ?? []).map(({ question, passage, relation }) => ({
      question,
      passage,
      relation,
    })),
    elapsedMs: Math.round(elapsedMs * 1000) / 1000,
  };
}

function nearTo(answer: Answer) {
  if (answer.status !== 'abstained') return [];
  return answer.near.map(({ id, texts }) => ({
    passage: id,
    title: texts[answer.language].title,
  }));
}

function citationRecord(
  citation: Citation,
  { knowledge, publicUrl }: RecordView,
): z.infer<typeof citationRecordSchema> {
  const { n, passage, language, quote } = citation;
  const { title, text } = passage.texts[language];
  const source = firstSource(passage, knowledge);
  return {
    n,
    passage: passage.id,
    title,
    text,
    quote,
    kind: passage.kind,
    asOf: passage.asOf,
    link: linkOf(citation, knowledge, publicUrl) ?? null,
    source: source === undefined ? null : sourceRecord(source, language),
  };
}
