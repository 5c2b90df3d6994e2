import { shortNamesOf, spellingsOf } from '../entity-names.ts';
import { languages } from '../language.ts';
import type { KnowledgeReading } from '../read-knowledge.ts';
import type { Problem } from '../reading/problem.ts';
import { foldQuestion } from '../fold-question.ts';

/** The names by which answers call their sources and speakers, and people what they ask about. */
export function checkNames(reading: KnowledgeReading): Problem[] {
  return [
    ...namelessSources(reading),
    ...doublyNamedPublishers(reading),
    ...bracketedSpeakers(reading),
    ...clashingNames(reading),
  ];
}

/** The longest name of a publisher, in characters, that the line on a source takes as it is. */
const longestPublisher = 30;

/** Complains of a source that answers could only name at length or not at all. */
function namelessSources({ sources }: KnowledgeReading): Problem[] {
  return sources.entries.flatMap(({ id, publisher = '', short }, place) =>
    short !== undefined || (publisher !== '' && publisher.length <= longestPublisher)
      ? []
      : [
          {
            file: sources.file,
            line: sources.lineOf([place]),
            message: `${id} has no publisher of up to ${longestPublisher} characters: add short, what people call it, in each language`,
          },
        ],
  );
}

/** Complains of a publisher that is called one thing for one of its sources and another for the next. */
function doublyNamedPublishers({ sources }: KnowledgeReading): Problem[] {
  const names = new Map<string, string>();
  return sources.entries.flatMap(({ id, publisher, short }, place) => {
    if (publisher === undefined || short === undefined) return [];
    const said = languages.map((language) => short[language]).join(', ');
    const first = names.get(publisher) ?? said;
    names.set(publisher, first);
    const message = `${id} calls ${publisher} “${said}”, another source “${first}”: keep one`;
    return first === said ? [] : [{ file: sources.file, line: sources.lineOf([place]), message }];
  });
}

/** Complains of what speaks under a name with brackets: a lead puts it in brackets itself. */
function bracketedSpeakers({ entities, knowledge, passages }: KnowledgeReading): Problem[] {
  const speakers = new Set(passages.flatMap(({ passage }) => passage.saidBy));
  return entities.entries.flatMap(({ id }, place) =>
    !speakers.has(id)
      ? []
      : languages.flatMap((language) =>
          shortNamesOf([id], knowledge, language)
            .filter((name) => /[(（]/.test(name))
            .map((name) => ({
              file: entities.file,
              line: entities.lineOf([place, language]),
              message: `"${name}" would stand in brackets in a lead: add short, the name without them`,
            })),
        ),
  );
}

/** Complains of a spelling that means two entities: it would find passages on the wrong one. */
function clashingNames({ entities }: KnowledgeReading): Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [place, entity] of entities.entries.entries()) {
    for (const spelling of spellingsOf(entity)) {
      const folded = foldQuestion(spelling);
      const owner = owners.get(folded);
      if (owner !== undefined && owner !== entity.id) {
        const message = `"${spelling}" names ${owner} too: keep it in one entry`;
        problems.push({ file: entities.file, line: entities.lineOf([place]), message });
      }
      owners.set(folded, owner ?? entity.id);
    }
  }
  return problems;
}
