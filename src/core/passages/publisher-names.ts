import type { Source } from './knowledge.ts';
import type { Language } from './language.ts';

/** What people call the publisher of a source; undefined where none is established. */
export function publisherIn({ publisher, short }: Source, language: Language): string | undefined {
  return publisher === undefined ? undefined : (short?.[language] ?? publisher);
}

/** The same sources, each with the short name that another of its publisher has. */
export function withPublisherNames<Id>(sources: ReadonlyMap<Id, Source>): ReadonlyMap<Id, Source> {
  const names = new Map<string, Source['short']>();
  for (const { publisher, short } of sources.values()) {
    if (publisher !== undefined && short !== undefined) names.set(publisher, short);
  }
  return new Map(
    [...sources].map(([id, source]) => {
      const short = source.short ?? (source.publisher && names.get(source.publisher));
      return [id, short === undefined || short === '' ? source : { ...source, short }];
    }),
  );
}
