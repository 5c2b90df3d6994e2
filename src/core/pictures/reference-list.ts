import { publisherName } from '../citations/cited-sources.ts';
import { sourcesOf, timelySource } from '../citations/source-link.ts';
import { shortNamesOf } from '../passages/entity-names.ts';
import type { Knowledge } from '../passages/knowledge.ts';
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

/**
 * Who says it, where it stands, and of when that is: Cosco Chancay · EFE · Nov 2025. A work without a publisher that
 * says it is not named beside another source: "The article · EFE" would be an article of EFE's.
 */
function sourceLine(passage: Passage, knowledge: Knowledge, language: Language): string {
  const { sourceSeparator, bare } = pictureWords(language);
  const works = sourcesOf(passage, knowledge).flatMap(({ publisher, short }) =>
    publisher === undefined ? [short?.[language]] : [],
  );
  const speakers = shortNamesOf(passage.saidBy, knowledge, language)
    .filter((name) => !works.includes(name))
    .map(bare);
  const source = timelySource(passage, knowledge);
  const parts = [
    ...(speakers.length === 0 ? [] : [formatList(speakers, language)]),
    ...(source === undefined ? [] : [publisherName(source, language)]),
    ...(source?.date === undefined ? [] : [formatShortMonth(source.date, language)]),
  ];
  return upperFirst([...new Set(parts)].join(sourceSeparator));
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
