import { publisherName } from '../citations/cited-sources.ts';
import { sourcesOf } from '../citations/source-link.ts';
import { shortNamesOf } from '../passages/entity-names.ts';
import type { Knowledge, Source } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { Passage } from '../passages/passage.ts';
import { formatShortMonth } from '../words/format-date.ts';
import { formatList } from '../words/format-list.ts';
import type { PictureReference } from './picture.ts';
import type { PictureSources } from './picture-sources.ts';
import { pictureWords } from './words/words.ts';

/** The references of a picture while it is made. */
export interface ReferenceList {
  /**
   * The number of a sentence of a passage, counted from 0, or of the whole passage; undefined where the gate stops
   * it, and then what it tells may not be drawn.
   */
  readonly numberOf: (passage: Passage, sentence: number | undefined) => number | undefined;
  /** In order of first use. */
  readonly all: () => readonly PictureReference[];
}

export function createReferenceList(sources: PictureSources, language: Language): ReferenceList {
  const references: PictureReference[] = [];
  return {
    numberOf(passage, sentence) {
      const quote = quoteOf(passage, sentence, sources, language);
      if (quote === undefined) return undefined;
      const known = references.find((each) => each.passage === passage.id && each.quote === quote);
      if (known !== undefined) return known.number;
      const number = references.length + 1;
      const source = sourceLine(passage, sources.knowledge, language);
      references.push({ number, passage: passage.id, quote, source });
      return number;
    },
    all: () => references,
  };
}

/** The words that tell it, as the gate has let them through. */
function quoteOf(
  passage: Passage,
  sentence: number | undefined,
  { compose }: PictureSources,
  language: Language,
): string | undefined {
  const { sentences } = passage.texts[language];
  const places = sentence === undefined ? [...sentences.keys()] : [sentence];
  const checked = compose(
    places.map((place) => ({ passage, sentence: place })),
    language,
  );
  if (checked.sentences.length < places.length) return undefined;
  return checked.citations[0]?.quote;
}

/** Who says it, where it stands, and of when that is: Cosco Chancay · EFE · Nov 2025. */
function sourceLine(passage: Passage, knowledge: Knowledge, language: Language): string {
  const speakers = shortNamesOf(passage.saidBy, knowledge, language);
  const source = timelySource(passage, knowledge);
  const parts = [
    ...(speakers.length === 0 ? [] : [formatList(speakers, language)]),
    ...(source === undefined ? [] : [publisherName(source, language)]),
    ...(source?.date === undefined ? [] : [formatShortMonth(source.date, language)]),
  ];
  return upperFirst([...new Set(parts)].join(pictureWords(language).sourceSeparator));
}

/**
 * The first that may hold what the passage tells, those that can be opened before others: none that is older than
 * it, at least not by a year, else one without a date. An older one beside who says it now would read as if it had been said then.
 */
function timelySource(passage: Passage, knowledge: Knowledge): Source | undefined {
  const { asOf } = passage;
  const all = sourcesOf(passage, knowledge);
  // Of two dates the part counts that both tell.
  const notBefore = (day: string) => (source: Source) => {
    const { date } = source;
    return date !== undefined && date.slice(0, day.length) >= day.slice(0, date.length);
  };
  return (
    all.find(notBefore(asOf)) ??
    all.find(notBefore(asOf.slice(0, 'YYYY'.length))) ??
    all.find(({ date }) => date === undefined) ??
    all[0]
  );
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
