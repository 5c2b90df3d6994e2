import { checkFigures } from './check-figures.ts';
import { checkNames } from './check-names.ts';
import { checkProjects } from './check-projects.ts';
import { checkSeries } from './check-series.ts';
import { checkTexts } from './check-texts.ts';
import { foldQuestion } from '../fold-question.ts';
import { hiddenCharacter } from '../hidden-characters.ts';
import type { Knowledge } from '../knowledge.ts';
import { languages } from '../language.ts';
import { namesDate } from './names-date.ts';
import { endOf, startOf, type PartialDate } from '../partial-date.ts';
import type { Passage, PassageId } from '../passage.ts';
import type { ParsedPassage } from '../reading/parse-passage.ts';
import type { Problem } from '../reading/problem.ts';
import type { KnowledgeReading } from '../read-knowledge.ts';
import { createSharedWordsCheck } from './shared-words.ts';

export interface CheckSettings {
  /** The day of the check: what was to be reviewed before it is overdue. */
  readonly today: PartialDate;
  /** The text of the seed article, where it is at hand: passages must not copy it. */
  readonly article: string | undefined;
}

export interface CheckResult {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

const mostSharedWords = 8;

/** Checks every rule on the collection beyond its format; problems of reading it come first. */
export function checkKnowledge(reading: KnowledgeReading, settings: CheckSettings): CheckResult {
  const { knowledge } = reading;
  const copied =
    settings.article === undefined
      ? () => undefined
      : createSharedWordsCheck(settings.article, mostSharedWords);
  const problems = [
    ...reading.problems,
    ...reading.passages.flatMap((parsed) => [
      ...checkTexts(parsed),
      ...checkFigures(parsed),
      ...checkLinks(parsed, knowledge),
      ...checkEvents(parsed),
      ...checkProjects(parsed, knowledge),
      ...checkTells(parsed),
      ...checkCopies(parsed, copied),
    ]),
    ...checkSeries(reading),
    ...repeatedAsks(reading.passages),
    ...unusedSources(reading),
    ...checkNames(reading),
    ...repeatedMembers(reading),
    ...hiddenInLists(reading),
  ];
  return { problems, warnings: overdue(reading.passages, settings.today) };
}

/** Where a passage says what it tells, each of its sentences tells something or is aside. */
function checkTells({ passage, file, lineOf }: ParsedPassage): Problem[] {
  const { tells, aside = [], texts } = passage;
  if (tells.length === 0) return [];
  const covered = new Set([...aside, ...tells.flatMap((tell) => tell.in)]);
  return texts.en.sentences.flatMap((_, place) =>
    covered.has(place + 1)
      ? []
      : [
          {
            file,
            line: lineOf(['tells']),
            message: `sentence ${place + 1} tells nothing: add it to tells or to aside`,
          },
        ],
  );
}

function checkLinks({ passage, file, lineOf }: ParsedPassage, knowledge: Knowledge): Problem[] {
  const problems: Problem[] = [];
  for (const [place, id] of passage.contradicts.entries()) {
    const other = knowledge.passages.get(id);
    if (other !== undefined && !other.contradicts.includes(passage.id)) {
      const message = `contradicts ${id}, which does not say so: add ${passage.id} to its contradicts`;
      problems.push({ file, line: lineOf(['contradicts', place]), message });
    }
  }
  problems.push(...checkDisputed({ passage, lineOf }).map((each) => ({ file, ...each })));
  for (const [place, id] of passage.supersedes.entries()) {
    const line = lineOf(['supersedes', place]);
    const older = knowledge.passages.get(id);
    if (older !== undefined && startOf(older.asOf) > endOf(passage.asOf)) {
      const message = `supersedes ${id}, which is as of a later date: mend as_of or the link`;
      problems.push({ file, line, message });
    }
    if (reaches(id, passage.id, knowledge)) {
      problems.push({
        file,
        line,
        message: `supersedes ${id}, which supersedes it in turn: cut the circle`,
      });
    }
  }
  for (const [place, id] of passage.places.entries()) {
    const entity = knowledge.entities.get(id);
    if (entity !== undefined && entity.type !== 'place') {
      const message = `${id} is no place but of type ${entity.type}: move it to entities`;
      problems.push({ file, line: lineOf(['places', place]), message });
    }
  }
  return problems;
}

/** Complains of a passage of several sentences that does not say on which of them another says otherwise. */
function checkDisputed({ passage, lineOf }: Pick<ParsedPassage, 'passage' | 'lineOf'>) {
  const { contradicts, disputed, texts } = passage;
  const last = texts.en.sentences.length;
  if (disputed === undefined) {
    const message = 'contradicts another: add disputed, the sentences that it says otherwise than';
    return contradicts.length === 0 || last === 1
      ? []
      : [{ line: lineOf(['contradicts']), message }];
  }
  const line = lineOf(['disputed']);
  const beyond = disputed.some((sentence) => sentence > last);
  return [
    ...(contradicts.length === 0
      ? [{ line, message: 'disputed, but contradicts nothing: add what it contradicts' }]
      : []),
    ...(beyond ? [{ line, message: `the passage has ${last} sentences: mend the number` }] : []),
  ];
}

/** Complains of an event whose day the text does not name: digests say "On this day" above it. */
function checkEvents({ passage, file, lineOf }: ParsedPassage): Problem[] {
  return passage.happenedOn.flatMap((date, place) => {
    const silent = languages.filter(
      (language) => !namesDate(passage.texts[language].text, language, date),
    );
    if (silent.length === 0) return [];
    const message = `happened_on ${date}, which the text does not name in ${silent.join(', ')}: write the day out, or take it off`;
    return [{ file, line: lineOf(['happened_on', place]), message }];
  });
}

function reaches(from: PassageId, target: PassageId, knowledge: Knowledge): boolean {
  const seen = new Set<PassageId>();
  const open: PassageId[] = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === target) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(knowledge.passages.get(id)?.supersedes ?? []));
  }
  return false;
}

function checkCopies(
  { passage, file, sectionLines, lineOf }: ParsedPassage,
  copied: (text: string) => string | undefined,
): Problem[] {
  const problems: Problem[] = [];
  for (const language of languages) {
    const { title, text } = passage.texts[language];
    const run = copied(`${title}. ${text}`);
    if (run !== undefined) {
      const message = `${language}: more than ${mostSharedWords} words in a row from the article ("${run}"): reword`;
      problems.push({ file, line: sectionLines[language], message });
    }
    for (const [place, ask] of passage.asks[language].entries()) {
      const copy = copied(ask);
      if (copy !== undefined) {
        const message = `an ask with words of the article ("${copy}"): reword`;
        problems.push({ file, line: lineOf(['asks', language, place]), message });
      }
    }
  }
  return problems;
}

/** Complains of a question that two passages have: it would lead to neither for certain. */
function repeatedAsks(passages: readonly ParsedPassage[]): Problem[] {
  const owners = new Map<string, PassageId>();
  const problems: Problem[] = [];
  for (const { passage, file, lineOf } of passages) {
    for (const language of languages) {
      for (const [place, ask] of passage.asks[language].entries()) {
        const folded = foldQuestion(ask);
        const owner = owners.get(folded);
        if (owner !== undefined) {
          const message = `the ask "${ask}" stands in ${owner} too: keep it where it is answered best`;
          problems.push({ file, line: lineOf(['asks', language, place]), message });
        }
        owners.set(folded, owner ?? passage.id);
      }
    }
  }
  return problems;
}

function unusedSources({ sources, knowledge }: KnowledgeReading): Problem[] {
  const used = new Set(
    [...knowledge.passages.values()].flatMap((passage: Passage) =>
      passage.support.map(({ source }) => source),
    ),
  );
  return sources.entries.flatMap(({ id }, place) =>
    used.has(id)
      ? []
      : [
          {
            file: sources.file,
            line: sources.lineOf([place]),
            message: `no passage rests on ${id}: use it or delete it`,
          },
        ],
  );
}

/** Complains of a word in two concepts: it would mean both. */
function repeatedMembers({ thesaurus }: KnowledgeReading): Problem[] {
  return languages.flatMap((language) => {
    const owners = new Map<string, string>();
    return thesaurus.entries.flatMap((concept, place) =>
      concept[language].flatMap((member) => {
        const folded = foldQuestion(member);
        const owner = owners.get(folded);
        owners.set(folded, owner ?? concept.id);
        if (owner === undefined) return [];
        const message = `"${member}" stands in ${owner} too: keep it in one entry`;
        return [{ file: thesaurus.file, line: thesaurus.lineOf([place, language]), message }];
      }),
    );
  });
}

function hiddenInLists(reading: KnowledgeReading): Problem[] {
  const { sources, entities, topics, thesaurus, series } = reading;
  return [sources, entities, topics, thesaurus, series].flatMap(({ file, entries, lineOf }) =>
    entries.flatMap((entry, place) =>
      hiddenCharacter.test(JSON.stringify(entry))
        ? [
            {
              file,
              line: lineOf([place]),
              message: `${entry.id}: an invisible or control character`,
            },
          ]
        : [],
    ),
  );
}

function overdue(passages: readonly ParsedPassage[], today: PartialDate): Problem[] {
  return passages.flatMap(({ passage, file, lineOf }) =>
    passage.reviewBy !== undefined && passage.reviewBy < today
      ? [
          {
            file,
            line: lineOf(['review_by']),
            message: `was to be looked at by ${passage.reviewBy}: check it and move review_by`,
          },
        ]
      : [],
  );
}
