import type { Knowledge, Source } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { Passage, SourceId } from '../passages/passage.ts';
import { shortNamesOf } from '../passages/entity-names.ts';
import { publisherIn } from '../passages/publisher-names.ts';
import { columnsOf } from '../passages/columns.ts';
import { countryName } from '../words/country-name.ts';
import { formatList } from '../words/format-list.ts';
import { formatAsOf, formatShortMonth } from '../words/format-date.ts';
import { wordsIn } from '../words/words.ts';
import type { Citation } from './citation.ts';
import { leadOf, saysYear } from './leads.ts';
import { firstSource, sourcesOf } from './source-link.ts';

/** A source with all that rests on it, so that each is named once. */
export interface CitedSource {
  readonly source: Source;
  readonly citations: readonly Citation[];
  /** The other sources of what is cited. */
  readonly others: readonly Source[];
  /** Whether all that is cited rests on it alone. */
  readonly isOnly: boolean;
}

/** Which of the sources of a passage is named. */
export type ChooseSource = (passage: Passage, knowledge: Knowledge) => Source | undefined;

/** The sources of citations in order of first use, each once: of each passage one, by default that can be opened. */
export function citedSources(
  citations: readonly Citation[],
  knowledge: Knowledge,
  choose: ChooseSource = firstSource,
): CitedSource[] {
  const groups = new Map<SourceId, { source: Source; citations: Citation[] }>();
  for (const citation of citations) {
    const source = choose(citation.passage, knowledge);
    if (source === undefined) continue;
    const group = groups.get(source.id) ?? { source, citations: [] };
    group.citations.push(citation);
    groups.set(source.id, group);
  }
  return [...groups.values()].map(({ source, citations: all }) => {
    const every = all.flatMap(({ passage }) => sourcesOf(passage, knowledge));
    const others = [...new Set(every)].filter(({ id }) => id !== source.id);
    return { source, citations: all, others, isOnly: groups.size === 1 && others.length === 0 };
  });
}

/**
 * What people call the publisher of a source; where none is established, what they call the source, which is
 * also its name in leads.
 */
export function publisherName(source: Source, language: Language): string {
  return publisherIn(source, language) ?? source.short?.[language] ?? source.title;
}

/** The same at the beginning of a line. */
export function publisherHeading(source: Source, language: Language): string {
  const name = publisherName(source, language);
  return source.publisher === undefined ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** The side that a source speaks from: its country and what kind of body publishes it. */
export function sideText({ country, voice }: Source, language: Language): string {
  const { voices, side } = wordsIn(language).passage;
  if (country === 'international') return voices[voice];
  return side(countryName(country, language), voices[voice]);
}

/** The same with the country as short as people call it. */
function shortSide(source: Source, language: Language): string {
  const { countries, voices, side } = wordsIn(language).passage;
  const country = countries[source.country];
  return country === undefined ? sideText(source, language) : side(country, voices[source.voice]);
}

/**
 * What is told of a cited source behind its name, as short as it still tells it from others: its month,
 * its side, as of when, how many others.
 */
export function sourceFacts(
  { source, citations, others, isOnly }: CitedSource,
  knowledge: Knowledge,
): string[] {
  const [{ language } = { language: 'en' as const }] = citations;
  const dates = citations.filter((each) => needsDate(each, source, knowledge));
  const asOf = new Set(dates.map(({ passage }) => formatAsOf(passage.asOf, language)));
  const speakers = shortNamesOf(
    citations.flatMap(({ passage }) => passage.saidBy),
    knowledge,
    language,
  );
  return [
    ...(source.date === undefined ? [] : [formatShortMonth(source.date, language)]),
    shortSide(source, language),
    ...asOf,
    ...othersText(source, others, language, speakers),
    ...(isOnly && argues(source, citations) ? [wordsIn(language).passage.oneVoice] : []),
  ];
}

/** Columns of a name that is said among other facts, beyond which it takes a line of its own on a phone. */
const longestOther = 20;

/**
 * The other sources: one by its name where that is short and another one, else their number, and among them
 * those that a lead names.
 */
function othersText(
  source: Source,
  others: readonly Source[],
  language: Language,
  speakers: readonly string[],
): string[] {
  const { also, more, moreWith } = wordsIn(language).passage;
  const [first, second] = others;
  if (first === undefined) return [];
  const own = publisherName(source, language);
  const names = others.map((other) => publisherName(other, language));
  const spoken = names.filter((name) => name !== own && speakers.includes(name));
  if (second !== undefined) {
    const { length } = others;
    return [spoken.length === 0 ? more(length) : moreWith(length, formatList(spoken, language))];
  }
  const [name = ''] = names;
  const isNamed = name !== own && (spoken.includes(name) || columnsOf(name) <= longestOther);
  return [isNamed ? also(name) : more(1)];
}

/** Whether nothing else says as of when a passage holds: its lead, its words, its source's date. */
function needsDate(
  { passage, language, quote }: Citation,
  { date }: Source,
  knowledge: Knowledge,
): boolean {
  if (leadOf(passage, '', { knowledge, language }) !== '') return false;
  const isOfThatYear = date?.startsWith(passage.asOf.slice(0, 4)) ?? false;
  return !isOfThatYear && !saysYear(quote, passage, language);
}

/** Voices that argue a case of their own. */
const opinionated: readonly Source['voice'][] = ['think-tank', 'civil-society', 'company'];

/** Kinds whose lead says by itself that this is what somebody holds. */
const views: readonly Passage['kind'][] = ['analysis', 'position', 'allegation'];

/** Whether a source argues a case of its own where a lead does not say so. */
function argues({ voice }: Source, citations: readonly Citation[]): boolean {
  return (
    opinionated.includes(voice) && citations.some(({ passage }) => !views.includes(passage.kind))
  );
}
