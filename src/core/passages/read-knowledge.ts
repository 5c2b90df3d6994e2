import { parseEmbedding } from '../embedding/embedding-file.ts';
import type { Embedding } from '../embedding/embedding.ts';
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
} from './knowledge.ts';
import type { Language } from './language.ts';
import type { Passage, PassageId } from './passage.ts';
import { withPublisherNames } from './publisher-names.ts';
import { brokenLinks, type ReadParts } from './reading/broken-links.ts';
import {
  byId,
  classesFile,
  embeddingFile,
  glossaryFile,
  type KnowledgeFiles,
  readList,
  readListIfThere,
  relationsFile,
  seriesFile,
  sourcesFile,
  thesaurusFile,
  topicsFile,
  wordingsFileIn,
} from './reading/list-file.ts';
import { parsePassage, type ParsedPassage } from './reading/parse-passage.ts';
import type { Problem } from './reading/problem.ts';
import { passagesOfLaterPeriods } from './series-points.ts';

/** The collection with the lines of its parts; `problems` has what could not be read. */
export interface KnowledgeReading extends ReadParts {
  readonly problems: readonly Problem[];
}

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
  const embedding = readEmbedding(files, problems);
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
    sources: withPublisherNames(byId(sources)),
    entities: byId(entities),
    topics: byId(topics),
    thesaurus: thesaurus.entries,
    relations: byId(relations),
    wordings: {
      en: wordings.en.entries,
      es: wordings.es.entries,
      zh: wordings.zh.entries,
    },
    embedding,
    classes: classes.entries,
    series: seriesById,
    successors: collectSuccessors(passages),
    later: passagesOfLaterPeriods({ passages: collected, series: seriesById }),
  };
  const lists = { sources, entities, topics, thesaurus, relations, wordings, classes, series };
  problems.push(...brokenLinks({ knowledge, passages, ...lists }));
  return { knowledge, passages, ...lists, problems };
}

function readEmbedding(files: KnowledgeFiles, problems: Problem[]): Embedding | undefined {
  const text = files.get(embeddingFile);
  if (text === undefined) return undefined;
  const embedding = parseEmbedding(text);
  if (embedding === undefined) {
    const message = 'cannot be read: write it anew with npm run fit:embedding, or delete it';
    problems.push({ file: embeddingFile, line: 1, message });
  }
  return embedding;
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
