import { z } from 'zod';
import { finishBuilding } from './finish-building.ts';
import {
  classSchema,
  conceptSchema,
  entitySchema,
  relationSchema,
  seriesSchema,
  sourceSchema,
  topicSchema,
  wordingsSchema,
  type Concept,
  type Entity,
  type Knowledge,
  type Relation,
  type Series,
  type Source,
  type ThingClass,
  type Topic,
  type Wordings,
} from './knowledge.ts';
import { languages, type Language } from './language.ts';
import { parsePassage, type ParsedPassage } from './parse-passage.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Passage, PassageId } from './passage.ts';
import type { Problem } from './problem.ts';
import { passagesOfLaterPeriods } from './series-points.ts';

/** The text of every file, by its path within the folder. */
export type KnowledgeFiles = ReadonlyMap<string, string>;

/** A list file with the line of each entry. */
export interface ListFile<Entry> {
  readonly file: string;
  readonly entries: readonly Entry[];
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** The collection with the lines of its parts; `problems` has what could not be read. */
export interface KnowledgeReading {
  readonly knowledge: Knowledge;
  readonly passages: readonly ParsedPassage[];
  readonly sources: ListFile<Source>;
  readonly entities: ListFile<Entity>;
  readonly topics: ListFile<Topic>;
  readonly thesaurus: ListFile<Concept>;
  readonly relations: ListFile<Relation>;
  readonly wordings: Readonly<Record<Language, ListFile<Wordings>>>;
  readonly classes: ListFile<ThingClass>;
  readonly series: ListFile<Series>;
  readonly problems: readonly Problem[];
}

export const sourcesFile = 'sources.yaml';
export const glossaryFile = 'glossary.yaml';
export const topicsFile = 'topics.yaml';
export const thesaurusFile = 'thesaurus.yaml';
/** Optional: without it, questions are read without relations. */
export const relationsFile = 'relations.yaml';
/** Optional: without it, what a question asks for is told by the asks of the passages alone. */
export const wordingsFileIn = (language: Language) => `wordings.${language}.yaml`;
/** Optional: without it, no question is for all things of a kind. */
export const classesFile = 'classes.yaml';
/** Optional: without it, no figure is a point of a series. */
export const seriesFile = 'series.yaml';

/** Parses all files and looks up every id that one of them names in another. */
export function readKnowledge(files: KnowledgeFiles): KnowledgeReading {
  return finishBuilding(readKnowledgeInSteps(files));
}

/** Passages that are parsed between two steps. */
const stepPassages = 10;

/** The same in steps, between which the program can do other work. */
export function* readKnowledgeInSteps(files: KnowledgeFiles): Generator<void, KnowledgeReading> {
  const problems: Problem[] = [];
  const sources = readList(files, sourcesFile, sourceSchema, problems);
  yield;
  const entities = readList(files, glossaryFile, entitySchema, problems);
  yield;
  const topics = readList(files, topicsFile, topicSchema, problems);
  const thesaurus = readList(files, thesaurusFile, conceptSchema, problems);
  yield;
  const relations = readListIfThere(files, relationsFile, relationSchema, problems);
  yield;
  const wordingsIn = (language: Language) =>
    readListIfThere(files, wordingsFileIn(language), wordingsSchema, problems);
  const wordings = { en: wordingsIn('en'), es: wordingsIn('es'), zh: wordingsIn('zh') };
  yield;
  const classes = readListIfThere(files, classesFile, classSchema, problems);
  yield;
  const series = readListIfThere(files, seriesFile, seriesSchema, problems);
  yield;
  const passages: ParsedPassage[] = [];
  for (const [file, content] of files) {
    if (!/^passages\/.*\.md$/.test(file)) continue;
    const parsed = parsePassage(content, file);
    if (parsed.ok) passages.push(parsed.value);
    else problems.push(...parsed.problems);
    if (passages.length % stepPassages === 0) yield;
  }
  passages.sort((a, b) => (a.passage.id < b.passage.id ? -1 : 1));
  const collected = collectPassages(passages, problems);
  const seriesById = byId(series);
  const knowledge = {
    passages: collected,
    sources: byId(sources),
    entities: byId(entities),
    topics: byId(topics),
    thesaurus: thesaurus.entries,
    relations: byId(relations),
    wordings: {
      en: wordings.en.entries,
      es: wordings.es.entries,
      zh: wordings.zh.entries,
    },
    classes: classes.entries,
    series: seriesById,
    successors: collectSuccessors(passages),
    later: passagesOfLaterPeriods({ passages: collected, series: seriesById }),
  };
  for (const parsed of passages) problems.push(...brokenLinks(parsed, knowledge));
  for (const [place, { entity }] of thesaurus.entries.entries()) {
    if (entity !== undefined && !knowledge.entities.has(entity)) {
      const message = `no ${entity} in ${glossaryFile}: add it or mend the id`;
      problems.push({ file: thesaurus.file, line: thesaurus.lineOf([place, 'entity']), message });
    }
  }
  problems.push(
    ...unknownCompilers(series, knowledge),
    ...unknownStops(entities, knowledge),
    ...unknownMembers(classes, knowledge),
    ...languages.flatMap((language) => unknownRelations(wordings[language], knowledge)),
  );
  return {
    knowledge,
    passages,
    sources,
    entities,
    topics,
    thesaurus,
    relations,
    wordings,
    classes,
    series,
    problems,
  };
}

const emptyList = (file: string) => ({ file, entries: [], lineOf: () => 1 });

function readListIfThere<Schema extends z.ZodType<{ readonly id: string }>>(
  files: KnowledgeFiles,
  file: string,
  schema: Schema,
  problems: Problem[],
): ListFile<z.output<Schema>> {
  return files.has(file) ? readList(files, file, schema, problems) : emptyList(file);
}

function readList<Schema extends z.ZodType<{ readonly id: string }>>(
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

function byId<Entry extends { readonly id: string }>(list: ListFile<Entry>) {
  return new Map<Entry['id'], Entry>(list.entries.map((entry) => [entry.id, entry]));
}

function collectPassages(
  passages: readonly ParsedPassage[],
  problems: Problem[],
): Map<PassageId, Passage> {
  const collected = new Map<PassageId, Passage>();
  for (const { passage, file } of passages) {
    if (collected.has(passage.id)) {
      const message = `another topic has a passage ${passage.id}: rename one`;
      problems.push({ file, line: 1, message });
    }
    collected.set(passage.id, passage);
  }
  return collected;
}

function collectSuccessors(passages: readonly ParsedPassage[]): Map<PassageId, PassageId[]> {
  const successors = new Map<PassageId, PassageId[]>();
  for (const { passage } of passages) {
    for (const older of passage.supersedes) {
      successors.set(older, [...(successors.get(older) ?? []), passage.id]);
    }
  }
  return successors;
}

function brokenLinks({ passage, file, lineOf }: ParsedPassage, knowledge: Knowledge): Problem[] {
  const problems: Problem[] = [];
  const need = (known: boolean, path: PropertyKey[], message: string) => {
    if (!known) problems.push({ file, line: lineOf(path), message });
  };
  need(knowledge.topics.has(passage.topic), [], `no topic ${passage.topic} in ${topicsFile}`);
  for (const [key, ids] of [
    ['said_by', passage.saidBy],
    ['entities', passage.entities],
    ['places', passage.places],
    ['status_of', passage.statusOf],
  ] as const) {
    for (const [place, id] of ids.entries()) {
      need(
        knowledge.entities.has(id),
        [key, place],
        `no ${id} in ${glossaryFile}: add it or mend the id`,
      );
    }
  }
  for (const [place, { of, what, by, in: sentences }] of passage.tells.entries()) {
    for (const [key, id] of [
      ['of', of],
      ['by', by],
    ] as const) {
      const known = id === undefined || knowledge.entities.has(id);
      need(known, ['tells', place, key], `no ${id} in ${glossaryFile}: add it or mend the id`);
    }
    const isRelation = knowledge.relations.get(what)?.family === false;
    need(isRelation, ['tells', place, 'what'], `no relation ${what} in ${relationsFile}`);
    const last = passage.texts.en.sentences.length;
    const isThere = sentences.every((sentence) => sentence <= last);
    need(isThere, ['tells', place, 'in'], `the passage has ${last} sentences: mend the number`);
  }
  for (const [place, { of, in: sentences }] of passage.steps.entries()) {
    const known = knowledge.entities.has(of);
    need(known, ['steps', place, 'of'], `no ${of} in ${glossaryFile}: add it or mend the id`);
    const last = passage.texts.en.sentences.length;
    const isThere = sentences.every((sentence) => sentence <= last);
    need(isThere, ['steps', place, 'in'], `the passage has ${last} sentences: mend the number`);
  }
  for (const [place, { series }] of passage.figures.entries()) {
    const known = series === undefined || knowledge.series.has(series);
    need(
      known,
      ['figures', place, 'series'],
      `no ${series} in ${seriesFile}: add it or mend the id`,
    );
  }
  for (const [place, { source }] of passage.support.entries()) {
    const known = knowledge.sources.has(source);
    need(known, ['support', place], `no ${source} in ${sourcesFile}: add it or mend the id`);
  }
  for (const key of ['contradicts', 'supersedes', 'needs'] as const) {
    for (const [place, id] of passage[key].entries()) {
      const known = knowledge.passages.has(id) && id !== passage.id;
      need(known, [key, place], `${key} names ${id}, which is no other passage: mend the id`);
    }
  }
  return problems;
}

function unknownCompilers(series: ListFile<Series>, { entities }: Knowledge): Problem[] {
  return series.entries.flatMap(({ compiler }, place) =>
    entities.has(compiler)
      ? []
      : [
          {
            file: series.file,
            line: series.lineOf([place, 'compiler']),
            message: `no ${compiler} in ${glossaryFile}: add it or mend the id`,
          },
        ],
  );
}

/** Complains of wordings of what is no relation that passages tell. */
function unknownRelations(wordings: ListFile<Wordings>, { relations }: Knowledge): Problem[] {
  return wordings.entries.flatMap(({ id }, place) =>
    relations.get(id)?.family === false && relations.get(id)?.held === true
      ? []
      : [
          {
            file: wordings.file,
            line: wordings.lineOf([place, 'id']),
            message: `no relation ${id} that is held in ${relationsFile}`,
          },
        ],
  );
}

/** Complains of a class of things that names what is not there. */
function unknownMembers(list: ListFile<ThingClass>, { entities }: Knowledge): Problem[] {
  return list.entries.flatMap(({ members }, place) =>
    members.flatMap((member, number) =>
      entities.has(member)
        ? []
        : [
            {
              file: list.file,
              line: list.lineOf([place, 'members', number]),
              message: `no ${member} in ${glossaryFile}: add it or mend the id`,
            },
          ],
    ),
  );
}

/** Complains of a place on a line that is not there or is at no point: the line could not be drawn. */
function unknownStops(list: ListFile<Entity>, { entities }: Knowledge): Problem[] {
  return list.entries.flatMap(({ route = [] }, place) =>
    route.flatMap((stop, number) =>
      entities.get(stop)?.at === undefined
        ? [
            {
              file: list.file,
              line: list.lineOf([place, 'route', number]),
              message: `${stop} has no \`at\`: give it its point, or take it off the route`,
            },
          ]
        : [],
    ),
  );
}
