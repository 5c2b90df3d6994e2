import type { Language } from '../../passages/language.ts';
import { plainQuery } from './analyze-query.ts';
import type { IndexUnit } from './build-keyword-index.ts';
import { buildSearchIndex, type SearchIndex } from './build-search-index.ts';
import { splitWords } from './tokenize.ts';
import { searchIndex } from './search-index.ts';

/** A plain passage without the format of the collection, as retrieval benchmarks have them. */
export interface TextRecord {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly lang: Language;
}

export interface RecordIndex {
  readonly byLanguage: ReadonlyMap<Language, { index: SearchIndex; ids: readonly string[] }>;
}

/** Indexes records by their language; ids should be unique within one language. */
export function indexRecords(records: readonly TextRecord[]): RecordIndex {
  const grouped = Map.groupBy(records, (record) => record.lang);
  return {
    byLanguage: new Map(
      [...grouped].map(([language, group]) => [
        language,
        {
          index: buildSearchIndex(language, unitsOf(group, language)),
          ids: group.map((record) => record.id),
        },
      ]),
    ),
  };
}

function* unitsOf(records: readonly TextRecord[], language: Language): Generator<IndexUnit> {
  for (const [document, { title, text }] of records.entries()) {
    yield {
      document,
      kind: 'body',
      texts: [
        { words: splitWords(title, language), weight: 1 },
        { words: splitWords(text, language), weight: 1 },
      ],
      labels: [],
    };
  }
}

/** The best records of one language for a query, best first, at most `limit` (10). */
export function searchRecords(
  records: RecordIndex,
  query: string,
  options: { readonly lang: Language; readonly limit?: number },
): readonly { id: string; score: number }[] {
  const group = records.byLanguage.get(options.lang);
  if (group === undefined) return [];
  const { hits } = searchIndex(
    group.index,
    plainQuery(query, group.index.keywords),
    options.limit ?? 10,
  );
  return hits.map(({ document, score }) => ({ id: group.ids[document] ?? '', score }));
}
