import type { Language } from '../passages/language.ts';
import type { PartialDate } from '../passages/partial-date.ts';
import type {
  EntityId,
  Figure,
  PassageId,
  SeriesId,
  Status,
  TopicId,
} from '../passages/passage.ts';

/**
 * What a picture shows, before anything is drawn: every value, date and place with the sentence that tells it.
 * Drawing adds no word on the subject; the table and the alternative text are made from the same.
 */
export type Picture = ChartPicture | RivalsPicture | MapPicture | TimelinePicture | CardPicture;

interface PictureBase {
  readonly language: Language;
  /** Where the room shows it, without language and ending: `c/exports-to-china`, `map`, `timeline/chancay-port`. */
  readonly path: string;
  /** The finding where it can be computed honestly ("five times 2010"), else a neutral name. */
  readonly title: string;
  /** Unit, period, whose count it is. */
  readonly subtitle: string;
  /** What it shows in words, made from its points; at most 1,024 characters. */
  readonly alternative: string;
  /** In order of their numbers, from 1; each passage once for each sentence that is quoted. */
  readonly references: readonly PictureReference[];
}

/** What a number in a picture stands for. */
export interface PictureReference {
  readonly number: number;
  readonly passage: PassageId;
  /** The sentence that tells what is shown, letter for letter. */
  readonly quote: string;
  /** Who says it, or where it stands, with its date: a line under the picture. */
  readonly source: string;
}

/** What the axis of a chart counts in: thousand tonnes. */
export interface PictureAxis {
  readonly factor: number;
  readonly unit: string;
}

/** One series by its compiler; points that may not stand on its line are drawn apart. */
export interface ChartPicture extends PictureBase {
  readonly kind: 'chart';
  readonly series: SeriesId;
  readonly axis: PictureAxis;
  readonly points: readonly ChartPoint[];
}

export interface ChartPoint {
  /** The day, month, year or span that it is of. */
  readonly when: string;
  readonly value: number;
  /** The same in words: Jan–Nov 2025. */
  readonly period: string;
  /** The value in the unit of the axis as people write it in this language, with a bound ("at least 36 %"). */
  readonly label: string;
  /** The same as short as it is read on the axis, rounded: 23.2. */
  readonly short: string;
  readonly bound: Figure['bound'];
  /** Of less than the points of the series usually are: hollow. */
  readonly isPartial: boolean;
  /** Expected, not counted: dashed. */
  readonly isProjected: boolean;
  /** Whether it may stand on one line with the others that may. */
  readonly isOnLine: boolean;
  readonly reference: number;
}

/** What several count of the same, a row each; its path is `c/` with the quantity, which is no id of a series. */
export interface RivalsPicture extends PictureBase {
  readonly kind: 'rivals';
  readonly quantity: EntityId;
  readonly axis: PictureAxis;
  readonly rows: readonly (Omit<ChartPoint, 'isOnLine'> & { readonly compiler: string })[];
}

/** Placed projects by their status. */
export interface MapPicture extends PictureBase {
  readonly kind: 'map';
  readonly topic: TopicId | undefined;
  readonly status: Status | undefined;
  readonly places: readonly MapPlace[];
}

export interface MapPlace {
  readonly entity: EntityId;
  readonly name: string;
  /** In degrees; south and west are negative. Of a line the point halfway between its ends. */
  readonly latitude: number;
  readonly longitude: number;
  /** Of a line the sites that it runs through, from end to end; empty for a point. */
  readonly route: readonly (readonly [latitude: number, longitude: number])[];
  readonly status: Status;
  /** When it came to this, else as of when it holds. */
  readonly when: PartialDate;
  /** The status in words, with its date. */
  readonly label: string;
  readonly reference: number;
}

/** What happened to a thing, in order. */
export interface TimelinePicture extends PictureBase {
  readonly kind: 'timeline';
  readonly entity: EntityId;
  readonly events: readonly TimelineEvent[];
}

export interface TimelineEvent {
  readonly when: string;
  /** The date as people write it in this language. */
  readonly date: string;
  readonly year: string;
  /** The day or month of the year, as short as it is written; undefined where the year alone is told. */
  readonly day: string | undefined;
  /** The sentence that tells it, behind its lead. */
  readonly label: string;
  readonly isExpected: boolean;
  readonly reference: number;
}

/** A passage, to be seen where its address is shared. */
export interface CardPicture extends PictureBase {
  readonly kind: 'card';
  readonly passage: PassageId;
  /** What kind of statement it is: Figure. */
  readonly kindName: string;
  /** How far the thing is, as of when, and who says it. */
  readonly standing: string;
  readonly text: string;
  /** That another source says otherwise, or that it is superseded. */
  readonly contested: string | undefined;
}
