import { isEverywhere, type Knowledge } from '../passages/knowledge.ts';
import { languages, type Language } from '../passages/language.ts';
import type { EntityId, Passage, PassageId } from '../passages/passage.ts';
import { findQuantities } from '../passages/quantities.ts';
import type { EntityMention } from '../retrieval/find-entities.ts';
import { foldAccents } from '../retrieval/index/tokenize.ts';
import type { Retriever } from '../retrieval/retriever.ts';
import type { CountryFinder } from './foreign-countries.ts';
import { fillerPhrasesIn } from './fillers/fillers.ts';
import { questionWords } from './words/words.ts';

/** What in a question any answer must be about; what it leaves open is not here. */
export interface Anchors {
  readonly entities: readonly EntityId[];
  /** Those of them that the question leaves a choice of, "X or Y": one is enough. */
  readonly either: readonly EntityId[];
  readonly years: readonly number[];
  /** Whether two years are the ends of a span, of which any year will do: "2016 to 2025". */
  readonly isSpan: boolean;
  /** Months that stand beside a year: "in January 2025" is not the year. */
  readonly months: readonly number[];
  /** Numbers that identify something: of an article, a law, a phase. */
  readonly numbers: readonly string[];
  /** Countries but Peru and China, as ISO 3166-1 codes. */
  readonly countries: readonly string[];
}

/** An anchor that a passage lacks. */
export type UnmetAnchor =
  | { readonly kind: 'entity'; readonly entity: EntityId }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'country'; readonly code: string };

const numbered =
  /(?:\b(?:articles?|art[ií]culos?|law|ley|decree|decreto|lot|lote)\s+(?:no\.?\s*|n[.º°]*\s*)?|第)(\d+)(?!\d)/giu;

export interface AnchorFinder {
  anchorsOf(question: string, language: Language): Anchors;
  /** Whether an entity tells passages apart. */
  isSpecific(id: EntityId): boolean;
  /** Whether any passage is about an entity or names it. */
  isTold(id: EntityId): boolean;
  /** Whether an entity is a good that is bought and sold, and no company that is acquired. */
  isGood(id: EntityId): boolean;
  isPlace(id: EntityId): boolean;
  /** The anchors that a passage lacks, in order of what they say most; empty where it meets all. */
  unmetBy(passage: Passage, anchors: Anchors): UnmetAnchor[];
}

export function createAnchorFinder(
  knowledge: Knowledge,
  retriever: Retriever,
  findCountries: CountryFinder,
): AnchorFinder {
  const known = new Map<PassageId, ReadonlySet<string>>();

  /** The countries that a passage names, read once. */
  function countriesOf(passage: Passage): ReadonlySet<string> {
    const before = known.get(passage.id);
    if (before !== undefined) return before;
    const countries = new Set(findCountries(wordingsOf(passage).join(' ')));
    known.set(passage.id, countries);
    return countries;
  }

  // A concept that passages tell of is said in many ways; one that none tells of is asked for by name.
  const told = new Set(
    [...knowledge.passages.values()].flatMap((passage) => [...retriever.entitiesOf(passage)]),
  );
  const isSpecific = (id: EntityId) =>
    !isEverywhere(id, knowledge) &&
    (knowledge.entities.get(id)?.type !== 'concept' || !told.has(id));

  /** "The Brazil railway" names a railway, and no country. */
  function withoutNames(question: string): string {
    const { words, mentions } = retriever.findEntities(question);
    const isNamed = (place: number) =>
      mentions.some(
        ({ entity, start, end }) =>
          start <= place && place < end && knowledge.entities.get(entity)?.type !== 'place',
      );
    return words.map((word, place) => (isNamed(place) ? '·' : word)).join(' ');
  }

  return {
    isSpecific,
    isTold: (id) => told.has(id),
    isGood: (id) => knowledge.entities.get(id)?.type === 'product',
    isPlace: (id) => knowledge.entities.get(id)?.type === 'place',
    anchorsOf(question, language) {
      const { words, mentions: all } = retriever.findEntities(question);
      const mentions = withoutAsides(words, all, language);
      const mentioned = mentions.map(({ entity }) => entity);
      const valuesOf = (wanted: string) => [
        ...new Set(
          findQuantities(question, language)
            .filter(({ unit }) => unit === wanted)
            .map(({ value }) => value),
        ),
      ];
      const years = valuesOf('year');
      return {
        entities: [...new Set(mentioned)].filter(isSpecific),
        either: eitherOf(words, mentions, language).filter(isSpecific),
        years,
        isSpan: years.length === 2 && questionWords[language].yearSpan.test(question),
        months: years.length === 1 ? valuesOf('month') : [],
        numbers: [...question.matchAll(numbered)].flatMap(([, number]) => number ?? []),
        countries: findCountries(withoutNames(question)),
      };
    },
    unmetBy(passage, { entities, either, years, isSpan, months, numbers, countries }) {
      const held = retriever.entitiesOf(passage);
      const lacking = unheld(entities, either, held).map((entity) => ({
        kind: 'entity' as const,
        entity,
      }));
      if (countries.length + numbers.length + years.length + months.length === 0) return lacking;
      const wordings = wordingsOf(passage);
      return [
        ...lacking,
        ...countries.flatMap((code) =>
          countriesOf(passage).has(code) ? [] : [{ kind: 'country' as const, code }],
        ),
        ...numbers.flatMap((number) => {
          const said = new RegExp(String.raw`(?<!\d)${number}(?!\d)`);
          const isSaid = wordings.some((wording) => said.test(wording));
          return isSaid ? [] : [{ kind: 'number' as const, number }];
        }),
        ...years
          .filter((year) => !isOf(years, year, isSpan, wordings, passage.asOf))
          .map((year) => ({ kind: 'year' as const, year })),
        ...months.flatMap((month) =>
          hasMonth(passage, month) ? [] : [{ kind: 'month' as const, month }],
        ),
      ];
    },
  };
}

/** What a passage says, in all languages. */
function wordingsOf({ texts }: Passage): string[] {
  return languages.flatMap((language) => [texts[language].title, texts[language].text]);
}

/** The named things that a passage does not hold; where it holds one of a choice, the others are not missed. */
export function unheld(
  entities: readonly EntityId[],
  either: readonly EntityId[],
  held: ReadonlySet<EntityId>,
): EntityId[] {
  const isChosen = either.some((id) => held.has(id));
  return entities.filter((id) => !held.has(id) && !(isChosen && either.includes(id)));
}

/**
 * The names that a question is about: not those that it sets aside ("besides BYD"), nor words of a turn
 * of phrase ("no me queda claro" names no operator Claro).
 */
function withoutAsides(
  words: readonly string[],
  mentions: readonly EntityMention[],
  language: Language,
): EntityMention[] {
  const { before, after } = questionWords[language].besides;
  const said = (from: number, to?: number) =>
    words
      .slice(from, to)
      .map(foldAccents)
      .join(language === 'zh' ? '' : ' ');
  const phrases = fillerPhrasesIn(words, language);
  return mentions.filter(
    ({ start, end }) =>
      !before.test(said(0, start)) &&
      !after.test(said(end)) &&
      !phrases.some((phrase) => phrase.start <= start && end <= phrase.end),
  );
}

/** The names on either side of a word that leaves a choice. */
function eitherOf(
  words: readonly string[],
  mentions: readonly EntityMention[],
  language: Language,
): EntityId[] {
  const ordered = mentions.toSorted((a, b) => a.start - b.start);
  const found = ordered.flatMap((one, place) => {
    const next = ordered[place + 1];
    if (next === undefined) return [];
    const between = words.slice(one.end, next.start).join(language === 'zh' ? '' : ' ');
    return questionWords[language].either.test(between) ? [one.entity, next.entity] : [];
  });
  return [...new Set(found)];
}

/** Whether a passage is of a year, or of any of the span that the years bound. */
function isOf(
  years: readonly number[],
  year: number,
  isSpan: boolean,
  wordings: readonly string[],
  asOf: string,
): boolean {
  const said = (each: number) =>
    [asOf, ...wordings].some((wording) => wording.includes(String(each)));
  if (!isSpan) return said(year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, place) => first + place).some(said);
}

function hasMonth({ asOf, texts }: Passage, month: number): boolean {
  const { title, text } = texts.en;
  return (
    Number(asOf.slice(5, 7)) === month ||
    findQuantities(`${title}. ${text}`, 'en').some(
      ({ unit, value }) => unit === 'month' && value === month,
    )
  );
}
