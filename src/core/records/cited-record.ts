import { z } from 'zod';
import { sideText } from '../citations/cited-sources.ts';
import { firstSource, permanentAddress } from '../citations/source-link.ts';
import { nameOf } from '../passages/entity-names.ts';
import type { Source } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import { kindSchema, statusSchema, type Passage } from '../passages/passage.ts';
import { wordsIn } from '../words/words.ts';
import type { RecordView } from './view.ts';

const date = z.string().describe('YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known');

export const sourceRecordSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    publisher: z.string().describe('who published it, or the words that this is not established'),
    date: date.nullable().describe('when it was published; null where that is not established'),
    url: z.string().nullable().describe("the source's own address; null where none is known"),
    side: z.string().describe('the country and kind of body that it speaks from'),
  })
  .describe('a source on which a passage rests');
export type SourceRecord = z.infer<typeof sourceRecordSchema>;

/** The source that is shown first: one that can be opened before one that cannot. */
export const shownSourceSchema = sourceRecordSchema.nullable();

export const speakerSchema = z.object({ id: z.string(), name: z.string() });
export const asOfSchema = date.describe('as of when the passage holds');
export const recordKindSchema = kindSchema.describe(
  'what kind of statement it is; only a fact is stated as fact, all else is somebody’s word',
);
export const recordStatusSchema = statusSchema
  .nullable()
  .describe('how far the thing is; null where the passage says nothing of it');
export const quoteSchema = z.string().describe('words of the passage, letter for letter');
export const addressSchema = z
  .string()
  .nullable()
  .describe('the permanent address of the passage; null where there is no reading room');

/** What whoever quotes a passage has to tell with it. */
export const citedRecordSchema = z.object({
  passage: z.string().describe('the id of the passage'),
  title: z.string(),
  quote: quoteSchema,
  kind: recordKindSchema,
  status: recordStatusSchema,
  saidBy: z.array(speakerSchema).describe('who says so; empty for a plain fact'),
  asOf: asOfSchema,
  address: addressSchema,
  source: shownSourceSchema,
});
export type CitedRecord = z.infer<typeof citedRecordSchema>;

/** A quote with all that has to be told with it. */
export function citedRecord(
  passage: Passage,
  quote: string,
  { knowledge, publicUrl }: RecordView,
  language: Language,
): CitedRecord {
  const source = firstSource(passage, knowledge);
  return {
    passage: passage.id,
    title: passage.texts[language].title,
    quote,
    kind: passage.kind,
    status: passage.status ?? null,
    saidBy: speakersOf(passage, { knowledge }, language),
    asOf: passage.asOf,
    address: permanentAddress(passage, publicUrl, language) ?? null,
    source: source === undefined ? null : sourceRecord(source, language),
  };
}

export function speakersOf(
  { saidBy }: Passage,
  { knowledge }: Pick<RecordView, 'knowledge'>,
  language: Language,
): z.infer<typeof speakerSchema>[] {
  return saidBy.map((id) => ({ id, name: nameOf(id, knowledge, language) }));
}

export function sourceRecord(source: Source, language: Language): SourceRecord {
  const { id, title, publisher, date: published, url } = source;
  return {
    id,
    title,
    publisher: publisher ?? wordsIn(language).passage.noPublisher,
    date: published ?? null,
    url: url ?? null,
    side: sideText(source, language),
  };
}
