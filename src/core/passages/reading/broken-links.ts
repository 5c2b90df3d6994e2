import { languages, type Language } from '../language.ts';
import type {
  Concept,
  Entity,
  Knowledge,
  Relation,
  Series,
  Source,
  ThingClass,
  Topic,
  Wordings,
} from '../knowledge.ts';
import {
  glossaryFile,
  type ListFile,
  relationsFile,
  seriesFile,
  sourcesFile,
  topicsFile,
} from './list-file.ts';
import type { ParsedPassage } from './parse-passage.ts';
import type { Problem } from './problem.ts';

/** The collection with the lines of its parts. */
export interface ReadParts {
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
}

/** Complains of every id that one file names and no other has. */
export function brokenLinks(read: ReadParts): Problem[] {
  const { knowledge, passages, thesaurus, series, entities, classes, wordings } = read;
  return [
    ...passages.flatMap((parsed) => linksOfPassage(parsed, knowledge)),
    ...unknownOfConcepts(thesaurus, knowledge),
    ...unknownCompilers(series, knowledge),
    ...unknownStops(entities, knowledge),
    ...unknownMembers(classes, knowledge),
    ...languages.flatMap((language) => unknownRelations(wordings[language], knowledge)),
  ];
}

function unknownOfConcepts(thesaurus: ListFile<Concept>, { entities }: Knowledge): Problem[] {
  return thesaurus.entries.flatMap(({ entity }, place) =>
    entity === undefined || entities.has(entity)
      ? []
      : [
          {
            file: thesaurus.file,
            line: thesaurus.lineOf([place, 'entity']),
            message: `no ${entity} in ${glossaryFile}: add it or mend the id`,
          },
        ],
  );
}

function linksOfPassage({ passage, file, lineOf }: ParsedPassage, knowledge: Knowledge): Problem[] {
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
