import { z } from 'zod';
import { citationsOf, type Answer } from '../../core/answering/answer.ts';
import type { ClaimCheck } from '../../core/checking/claim-check.ts';
import { answerRecord, answerRecordSchema } from '../../core/records/answer-record.ts';
import { checkFindingSchema, checkRecordSchema } from '../../core/records/check-record.ts';
import { citedRecord, citedRecordSchema } from '../../core/records/cited-record.ts';
import type { RecordView } from '../../core/records/view.ts';

// What an assistant quotes from has all that has to be told with it, and not the rest of the passage,
// which it can look up: what is not there is not quoted wrongly, and takes no room in a conversation.

const citedSentenceSchema = citedRecordSchema.extend({
  n: z.int().min(1).describe('the number of its marker in the answer'),
});

export const toolAnswerSchema = answerRecordSchema
  .omit({ elapsedMs: true })
  .extend({ citations: z.array(citedSentenceSchema) });
export type ToolAnswer = z.infer<typeof toolAnswerSchema>;

export const toolCheckSchema = checkRecordSchema.omit({ text: true }).extend({
  passages: z.array(citedRecordSchema.extend({ verdict: checkFindingSchema.shape.verdict })),
});
export type ToolCheck = z.infer<typeof toolCheckSchema>;

export function toolAnswer(answer: Answer, view: RecordView): ToolAnswer {
  const { status, mode, lang, answer: text, sentences, near, next } = answerRecord(answer, view, 0);
  const citations = citationsOf(answer).map(({ n, passage, quote, language }) => ({
    n,
    ...citedRecord(passage, quote, view, language),
  }));
  return { status, mode, lang, answer: text, sentences, citations, near, next };
}

export function toolCheck(
  { verdict, language, findings }: ClaimCheck,
  view: RecordView,
): ToolCheck {
  return {
    verdict,
    lang: language,
    passages: findings.map(({ passage, quote, verdict: ofQuote }) => ({
      ...citedRecord(passage, quote, view, language),
      verdict: ofQuote,
    })),
  };
}
