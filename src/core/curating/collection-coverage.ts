import type { Knowledge } from '../passages/knowledge.ts';
import { languages, type Language } from '../passages/language.ts';
import type { PartialDate } from '../passages/partial-date.ts';
import type { EntityId, Passage, RelationId } from '../passages/passage.ts';
import { sideOfSource, sidesOf } from '../passages/side-of.ts';
import { sides, type Side } from '../passages/side.ts';
import { pastReview, type DuePassage } from './past-review.ts';

/** What the collection tells, and what it lacks. */
export interface CollectionCoverage {
  /** What passages are about, the most told of first. */
  readonly entities: readonly EntityCoverage[];
  readonly languages: readonly LanguageCoverage[];
  readonly sides: readonly SideCoverage[];
  /** Oldest first; a year of which nothing is told is not there. */
  readonly years: readonly YearCoverage[];
  readonly pastReview: readonly DuePassage[];
}

export interface EntityCoverage {
  readonly entity: EntityId;
  /** The passages that are about it, or that tell of it. */
  readonly passages: number;
  /** The passages that tell each relation of it, the most told first. */
  readonly relations: readonly { readonly relation: RelationId; readonly passages: number }[];
}

export interface LanguageCoverage {
  readonly language: Language;
  readonly passages: number;
  /** Questions that people would ask, and those typed for single sentences. */
  readonly asks: number;
  /** The sources that are written in it. */
  readonly sources: number;
}

export interface SideCoverage {
  /** Undefined for what speaks for none. */
  readonly side: Side | undefined;
  /** The passages in which it speaks. */
  readonly passages: number;
  readonly sources: number;
}

export interface YearCoverage {
  readonly year: string;
  /** The passages as of that year. */
  readonly passages: number;
}

/** Counts what the collection tells; past review is what was to be looked at before `today`. */
export function coverCollection(knowledge: Knowledge, today: PartialDate): CollectionCoverage {
  const passages = [...knowledge.passages.values()];
  return {
    entities: coverEntities(passages),
    languages: languages.map((language) => coverLanguage(language, knowledge)),
    sides: coverSides(knowledge),
    years: coverYears(passages),
    pastReview: pastReview(knowledge, today),
  };
}

function coverEntities(passages: readonly Passage[]): EntityCoverage[] {
  const about = new Map<EntityId, Map<Passage, Set<RelationId>>>();
  const relationsOf = (entity: EntityId, passage: Passage) => {
    const told = about.get(entity) ?? new Map<Passage, Set<RelationId>>();
    about.set(entity, told);
    const relations = told.get(passage) ?? new Set<RelationId>();
    told.set(passage, relations);
    return relations;
  };
  for (const passage of passages) {
    for (const entity of [...passage.entities, ...passage.places]) relationsOf(entity, passage);
    for (const { of, what } of passage.tells) relationsOf(of, passage).add(what);
  }
  return [...about]
    .map(([entity, told]) => ({
      entity,
      passages: told.size,
      relations: counted([...told.values()].flatMap((relations) => [...relations])).map(
        ([relation, count]) => ({ relation, passages: count }),
      ),
    }))
    .toSorted((a, b) => b.passages - a.passages || (a.entity < b.entity ? -1 : 1));
}

/** Each value with how often it stands there, the most often first, else by name. */
function counted<Value extends string>(values: readonly Value[]): [Value, number][] {
  return [...Map.groupBy(values, (value) => value)]
    .map(([value, all]): [Value, number] => [value, all.length])
    .toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}

function coverLanguage(
  language: Language,
  { passages, sources }: Pick<Knowledge, 'passages' | 'sources'>,
): LanguageCoverage {
  const all = [...passages.values()];
  return {
    language,
    passages: all.filter(({ texts }) => texts[language].sentences.length > 0).length,
    asks: all.reduce((sum, { asks }) => sum + asks[language].length, 0),
    sources: [...sources.values()].filter((source) => source.language === language).length,
  };
}

function coverSides(knowledge: Knowledge): SideCoverage[] {
  const spoken = [...knowledge.passages.values()].map((passage) => sidesOf(passage, knowledge));
  const published = [...knowledge.sources.values()].map(sideOfSource);
  return [...sides, undefined].map((side) => ({
    side,
    passages: spoken.filter((heard) =>
      side === undefined ? heard.length === 0 : heard.includes(side),
    ).length,
    sources: published.filter((each) => each === side).length,
  }));
}

const yearOf = ({ asOf }: Passage) => asOf.slice(0, 'YYYY'.length);

function coverYears(passages: readonly Passage[]): YearCoverage[] {
  return [...Map.groupBy(passages, yearOf)]
    .map(([year, all]) => ({ year, passages: all.length }))
    .toSorted((a, b) => (a.year < b.year ? -1 : 1));
}
