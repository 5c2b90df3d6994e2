import { z } from 'zod';
import type { Language } from '../language.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Problem } from './problem.ts';

/** The text of every file, by its path within the folder. */
export type KnowledgeFiles = ReadonlyMap<string, string>;

/** A list file with the line of each entry. */
export interface ListFile<Entry> {
  readonly file: string;
  readonly entries: readonly Entry[];
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

export const sourcesFile = 'sources.yaml';
export const glossaryFile = 'glossary.yaml';
export const topicsFile = 'topics.yaml';
export const thesaurusFile = 'thesaurus.yaml';
/** Optional: without it, questions are read without relations. */
export const relationsFile = 'relations.yaml';
/** Optional: without it, what a question asks for is told by the asks of the passages alone. */
export const wordingsFileIn = (language: Language) => `wordings.${language}.yaml`;
/** Optional: without it, what a question means is told by its words alone. */
export const embeddingFile = 'embedding.txt';
/** Optional: without it, no question is for all things of a kind. */
export const classesFile = 'classes.yaml';
/** Optional: without it, no figure is a point of a series. */
export const seriesFile = 'series.yaml';

const emptyList = (file: string) => ({ file, entries: [], lineOf: () => 1 });

/** A list that may be absent. */
export function readListIfThere<Schema extends z.ZodType<{ readonly id: string }>>(
  files: KnowledgeFiles,
  file: string,
  schema: Schema,
  problems: Problem[],
): ListFile<z.output<Schema>> {
  return files.has(file) ? readList(files, file, schema, problems) : emptyList(file);
}

/** Parses a list file; no id may stand in it twice. */
export function readList<Schema extends z.ZodType<{ readonly id: string }>>(
  files: KnowledgeFiles,
  file: string,
  schema: Schema,
  problems: Problem[],
): ListFile<z.output<Schema>> {
  const content = files.get(file);
  if (content === undefined) {
    problems.push({ file, line: 1, message: 'the file is missing: restore it' });
    return emptyList(file);
  }
  const parsed = parseYaml(content, z.array(schema), file);
  if (!parsed.ok) {
    problems.push(...parsed.problems);
    return emptyList(file);
  }
  const seen = new Set<string>();
  for (const [place, { id }] of parsed.value.entries()) {
    if (seen.has(id)) {
      const line = parsed.lineOf([place]);
      problems.push({ file, line, message: `the id ${id} stands twice: merge or rename one` });
    }
    seen.add(id);
  }
  return { file, entries: parsed.value, lineOf: parsed.lineOf };
}

export function byId<Entry extends { readonly id: string }>(list: ListFile<Entry>) {
  return new Map<Entry['id'], Entry>(list.entries.map((entry) => [entry.id, entry]));
}
