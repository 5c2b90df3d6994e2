import { z } from 'zod';
import { languageSchema } from '../passages/language-schema.ts';
import type { SearchResult } from '../retrieval/search-collection.ts';
import { citedRecord, citedRecordSchema } from './cited-record.ts';
import type { RecordView } from './view.ts';

export const searchHitSchema = citedRecordSchema.extend({
  coverage: z
    .number()
    .min(0)
    .max(1)
    .describe('the share of what was searched for that the passage meets, 0 to 1'),
});

export const searchRecordSchema = z.object({
  lang: languageSchema,
  results: z
    .array(searchHitSchema)
    .describe('the passages nearest to the search, best first; what is near may answer nothing'),
});
export type SearchRecord = z.infer<typeof searchRecordSchema>;

export function searchRecord({ language, hits }: SearchResult, view: RecordView): SearchRecord {
  return {
    lang: language,
    results: hits.map(({ passage, quote, coverage }) => ({
      ...citedRecord(passage, quote, view, language),
      coverage: Math.round(coverage * 100) / 100,
    })),
  };
}
