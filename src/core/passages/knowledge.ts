import { z } from 'zod';
import type { Embedding } from '../embedding/embedding.ts';
import type { Language } from './language.ts';
import { partialDateSchema } from './partial-date.ts';
import { sideSchema } from './side.ts';
import {
  entityIdSchema,
  relationIdSchema,
  seriesIdSchema,
  sourceIdSchema,
  topicIdSchema,
  type EntityId,
  type Passage,
  type PassageId,
  type RelationId,
  type SeriesId,
  type SourceId,
  type TopicId,
} from './passage.ts';

const words = z.string().trim().min(1);

const coordinateDecimals = 2;

/** The names of countries by which a code is told from any two letters. */
const countryNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && countryNames.of(code) !== undefined;
}

export const sourceSchema = z.strictObject({
  id: sourceIdSchema,
  title: words,
  author: words.optional(),
  /** Absent where it is not established. */
  publisher: words.optional(),
  /** What people call its publisher in each language, where that is shorter or not the same in all. */
  short: z.strictObject({ en: words, es: words, zh: words }).optional(),
  date: partialDateSchema.optional(),
  url: z.url({ protocol: /^https?$/, error: 'not a web address' }).optional(),
  language: words,
  tier: z.enum(['official', 'company', 'news', 'state-media', 'think-tank', 'academic', 'ngo']),
  /** Of the body that publishes it, by ISO 3166-1; `international` for one of no country, or of none established. */
  country: z.union([
    z.literal('international'),
    z.string().refine(isCountry, { error: 'no country code: two capitals, or international' }),
  ]),
  voice: z.enum([
    'government',
    'state-media',
    'press',
    'news-agency',
    'company',
    'think-tank',
    'academia',
    'civil-society',
  ]),
  /** What a reader should know about it; where it is written in English alone, it is shown in English alone. */
  note: z
    .union([
      words.transform((en) => ({ en, es: undefined, zh: undefined })),
      z.strictObject({ en: words, es: words, zh: words }),
    ])
    .optional(),
});
export type Source = z.infer<typeof sourceSchema>;

/**
 * The names of an entity in one language; `said` is the name in the middle of a sentence, `short` the same
 * as short as it informs, for leads.
 */
const entityNamesSchema = z.strictObject({
  name: words,
  said: words.optional(),
  short: words.optional(),
  aliases: z.array(words).default([]),
  /** What it is called where nothing else is named: "the port". */
  alone: z.array(words).default([]),
});

const degreesSchema = z
  .number()
  .refine((degrees) => Number(degrees.toFixed(coordinateDecimals)) === degrees, {
    error: `degrees have at most ${coordinateDecimals} decimals: no site is known closer than about a kilometre`,
  });

/** Latitude and longitude in degrees, south and west below zero. */
const pointSchema = z.tuple([degreesSchema.min(-90).max(90), degreesSchema.min(-180).max(180)], {
  error: 'write [latitude, longitude]: [-11.59, -77.27]',
});
export type Point = z.infer<typeof pointSchema>;

/** What has a site that can be shown on a map. */
const placedTypes: ReadonlySet<string> = new Set(['place', 'project']);

export const entitySchema = z
  .strictObject({
    id: entityIdSchema,
    type: z.enum([
      'person',
      'organisation',
      'company',
      'place',
      'project',
      'agreement',
      'law',
      'product',
      'publication',
      'group',
      'event',
      'concept',
    ]),
    en: entityNamesSchema,
    es: entityNamesSchema,
    zh: entityNamesSchema,
    misspellings: z.array(words).default([]),
    /** The side that it speaks for; companies and the press by default for a company and a publication. */
    side: sideSchema.optional(),
    /** For a country and its government: the side whose statements count as its own in a comparison. */
    speaks_as: sideSchema.optional(),
    /** Whether nearly every passage is about it, so that its name tells none apart. */
    everywhere: z.boolean().default(false),
    /** Where it is; a region, a country and a line have none. */
    at: pointSchema.optional(),
    /** Of a line: the places with `at` that it runs through, from end to end. */
    route: z.array(entityIdSchema).min(2, { error: 'a line has two ends or more' }).optional(),
  })
  .superRefine(({ type, at, route }, context) => {
    const complain = (key: string, message: string) =>
      context.addIssue({ code: 'custom', path: [key], message });
    if (at !== undefined && !placedTypes.has(type)) {
      complain('at', `of type ${type}: only a place or a project is at a point`);
    }
    if (route !== undefined && type !== 'project') complain('route', 'only a project is a line');
    if (at !== undefined && route !== undefined) {
      complain('route', 'a point or a line, not both: take one off');
    }
  })
  .transform(({ speaks_as, ...rest }) => ({ ...rest, speaksAs: speaks_as }));
export type Entity = z.infer<typeof entitySchema>;

/** `words` are what people call its field, in lower case without accents. */
const topicNamesSchema = z.strictObject({
  name: words,
  description: words,
  words: z.array(words).default([]),
});

export const topicSchema = z.strictObject({
  id: topicIdSchema,
  en: topicNamesSchema,
  es: topicNamesSchema,
  zh: topicNamesSchema,
});
export type Topic = z.infer<typeof topicSchema>;

/** Words and phrases that mean the same, for search only; with `entity`, ways to describe one. */
export const conceptSchema = z.strictObject({
  id: entityIdSchema,
  entity: entityIdSchema.optional(),
  en: z.array(words).min(1),
  es: z.array(words).min(1),
  zh: z.array(words).min(1),
});
export type Concept = z.infer<typeof conceptSchema>;

const answerKinds = [
  'person',
  'company',
  'institution',
  'place',
  'money',
  'share',
  'count',
  'amount',
  'date',
  'list',
  'reason',
  'text',
  'yes-no',
] as const;

/** A property of a thing that passages can tell. A family only gathers others under a name. */
export const relationSchema = z.strictObject({
  id: relationIdSchema,
  family: z.boolean().default(false),
  parent: relationIdSchema.optional(),
  /** False for what people ask and no passage tells: asking for it is no asking for its neighbours. */
  held: z.boolean().default(true),
  /** The kinds of thing that answer it, the most usual first. */
  answer: z.array(z.enum(answerKinds)).default([]),
  /** As it stands in a list of what is told of a thing. */
  name: z.strictObject({ en: words, es: words, zh: words }),
  /** The words by which people ask for it; one that ends in * stands for all that begin so. */
  asked: z
    .strictObject({ en: z.array(words), es: z.array(words), zh: z.array(words) })
    .default({ en: [], es: [], zh: [] }),
});
export type Relation = z.infer<typeof relationSchema>;

/** Ways in which people ask for a relation, as whole questions with X, and Y, for what is asked about. */
export const wordingsSchema = z.strictObject({ id: relationIdSchema, asks: z.array(words).min(1) });
export type Wordings = z.infer<typeof wordingsSchema>;

const classWordsSchema = z.strictObject({ words: z.array(words).min(1) });

/** A kind of things that people ask for all at once; with `nation`, the firms and offices of a country. */
export const classSchema = z.strictObject({
  id: entityIdSchema,
  nation: entityIdSchema.optional(),
  /** What the kind is called where it is an entity itself. */
  entity: entityIdSchema.optional(),
  /** True where what was paid is asked for: the biggest investments. */
  sums: z.boolean().default(false),
  /** The most important first. */
  members: z.array(entityIdSchema).min(1),
  en: classWordsSchema,
  es: classWordsSchema,
  zh: classWordsSchema,
});
export type ThingClass = z.infer<typeof classSchema>;

const seriesNamesSchema = z.strictObject({ name: words });

/** What one compiler counts in one way again and again; figures of passages are its points. */
export const seriesSchema = z.strictObject({
  id: seriesIdSchema,
  unit: words,
  /** What exactly is counted, for those who write. */
  what: words,
  /** Whose count it is. */
  compiler: entityIdSchema,
  /** The same for all series that count the same thing by other compilers. */
  quantity: entityIdSchema.optional(),
  en: seriesNamesSchema,
  es: seriesNamesSchema,
  zh: seriesNamesSchema,
});
export type Series = z.infer<typeof seriesSchema>;

/** The whole collection, read and linked. Iteration is in order of ids. */
export interface Knowledge {
  readonly passages: ReadonlyMap<PassageId, Passage>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly topics: ReadonlyMap<TopicId, Topic>;
  readonly thesaurus: readonly Concept[];
  /** Empty where the collection has no relations. */
  readonly relations: ReadonlyMap<RelationId, Relation>;
  /** How people ask for each relation; empty where the collection has no such list. */
  readonly wordings: Readonly<Record<Language, readonly Wordings[]>>;
  /** What was learned of how people ask; undefined where the collection has no such file. */
  readonly embedding?: Embedding | undefined;
  /** Kinds of things that are asked for all at once; empty where the collection has no such list. */
  readonly classes: readonly ThingClass[];
  /** Empty where the collection has no series. */
  readonly series: ReadonlyMap<SeriesId, Series>;
  /** The passages that supersede each one; no entry where there is none. */
  readonly successors: ReadonlyMap<PassageId, readonly PassageId[]>;
  /** The passages that tell the same of a later period, the latest first; no entry where there is none. */
  readonly later: ReadonlyMap<PassageId, readonly PassageId[]>;
}

/** Whether nearly every passage is about an entity, so that naming it tells none apart. */
export function isEverywhere(id: EntityId, { entities }: Knowledge): boolean {
  return entities.get(id)?.everywhere === true;
}
