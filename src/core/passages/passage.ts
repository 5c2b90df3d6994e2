import { z } from 'zod';
import type { Language } from './language.ts';
import { fullDateSchema, partialDateSchema } from './partial-date.ts';
import { periodSchema } from './period.ts';

const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const id = z
  .string()
  .regex(kebabCase, { error: 'an id has lower-case letters, digits and single hyphens' })
  .max(64, { error: 'an id has at most 64 characters' });

export const passageIdSchema = id.brand<'PassageId'>();
export const sourceIdSchema = id.brand<'SourceId'>();
export const entityIdSchema = id.brand<'EntityId'>();
export const topicIdSchema = id.brand<'TopicId'>();
export const relationIdSchema = id.brand<'RelationId'>();
export const seriesIdSchema = id.brand<'SeriesId'>();

export type PassageId = z.infer<typeof passageIdSchema>;
export type SourceId = z.infer<typeof sourceIdSchema>;
export type EntityId = z.infer<typeof entityIdSchema>;
export type TopicId = z.infer<typeof topicIdSchema>;
export type RelationId = z.infer<typeof relationIdSchema>;
export type SeriesId = z.infer<typeof seriesIdSchema>;

export const kindSchema = z.enum([
  'fact',
  'figure',
  'projection',
  'allegation',
  'analysis',
  'position',
]);
export type Kind = z.infer<typeof kindSchema>;

/** Whether passages of a kind tell what is so, and not what somebody expects, alleges, thinks or wants. */
export const isStated = (kind: Kind): boolean => kind === 'fact' || kind === 'figure';

/** From least to most done; `cancelled` stands apart. */
export const statusSchema = z.enum([
  'alleged',
  'proposed',
  'planned',
  'announced',
  'under-way',
  'completed',
  'cancelled',
]);
export type Status = z.infer<typeof statusSchema>;

const figureSchema = z
  .strictObject({
    value: z.number(),
    unit: z.string().min(1),
    what: z.string().min(1),
    /** The series of which it is a point. */
    series: seriesIdSchema.optional(),
    /** The day, month, year or span that it is of; what the passage holds as of where it is not said. */
    when: periodSchema.optional(),
    /** How exact it is; exact where it is not said. */
    bound: z.enum(['about', 'at-least', 'at-most']).optional(),
    /** Whether it is of less than what the points of its series usually are of. */
    partial: z.boolean().default(false),
  })
  .refine(({ series, partial }) => series !== undefined || !partial, {
    path: ['partial'],
    error: 'only a point of a series is partial: add series',
  });
export type Figure = z.infer<typeof figureSchema>;

const supportSchema = z.strictObject({
  source: sourceIdSchema,
  locator: z.string().min(1),
});
export type Support = z.infer<typeof supportSchema>;

const sentenceNumbers = z.array(z.int().min(1)).min(1);

/** What some sentences tell of a thing, as a property of it. */
const tellSchema = z.strictObject({
  /** What it is told of. */
  of: entityIdSchema,
  what: relationIdSchema,
  /** The sentences, counted from 1. */
  in: sentenceNumbers,
  /** The thing that is the value, where a thing is. */
  by: entityIdSchema.optional(),
  /** When it happened, or as of when it holds. */
  when: partialDateSchema.optional(),
});
export type Tell = z.infer<typeof tellSchema>;

/** What becomes of a project, step by step. */
export const stepSchema = z.enum([
  'announced',
  'awarded',
  'begun',
  'opened',
  'stopped',
  'cancelled',
]);
export type Step = z.infer<typeof stepSchema>;

const projectStepSchema = z.strictObject({
  of: entityIdSchema,
  step: stepSchema,
  when: partialDateSchema,
  /** The sentences that tell it, counted from 1. */
  in: sentenceNumbers,
});

const questions = z.array(z.string().min(1));
const questionsOfEach = z.array(questions);

function sentencesAsked(
  whole: readonly string[],
  typed: readonly (readonly string[])[],
): (number | undefined)[] {
  return [
    ...whole.map(() => undefined),
    ...typed.flatMap((questionsOfOne, sentence) => questionsOfOne.map(() => sentence)),
  ];
}

/** The front matter of a passage file, as people write it. */
export const frontMatterSchema = z
  .strictObject({
    kind: kindSchema,
    status: statusSchema.optional(),
    /** Whose status it is: one id or a list. */
    status_of: z
      .union([entityIdSchema.transform((one) => [one]), z.array(entityIdSchema).min(1)])
      .optional(),
    said_by: z.array(entityIdSchema).default([]),
    as_of: partialDateSchema,
    review_by: fullDateSchema.optional(),
    happened_on: z.array(fullDateSchema).default([]),
    entities: z.array(entityIdSchema).default([]),
    places: z.array(entityIdSchema).default([]),
    figures: z.array(figureSchema).default([]),
    support: z.array(supportSchema).min(1, { error: 'name at least one source and its locator' }),
    contradicts: z.array(passageIdSchema).default([]),
    /** The sentences that what it contradicts says otherwise than, counted from 1; all where it is not said. */
    disputed: z.array(z.int().min(1)).optional(),
    supersedes: z.array(passageIdSchema).default([]),
    needs: z.array(passageIdSchema).default([]),
    tells: z.array(tellSchema).default([]),
    steps: z.array(projectStepSchema).default([]),
    /** Sentences that tell nothing one would ask for, counted from 1. */
    aside: sentenceNumbers.optional(),
    /** Among the first that a good encyclopaedia would say of its subject. */
    weight: z.literal('key').optional(),
    asks: z.strictObject({ en: questions, es: questions, zh: questions }),
    /** Questions as people type them that one sentence answers, for each sentence in order. */
    typed: z
      .strictObject({ en: questionsOfEach, es: questionsOfEach, zh: questionsOfEach })
      .default({ en: [], es: [], zh: [] }),
  })
  .superRefine((matter, context) => {
    if (matter.kind !== 'fact' && matter.said_by.length === 0) {
      context.addIssue({
        code: 'custom',
        path: ['said_by'],
        message: `a passage of kind ${matter.kind} says who says so: add said_by`,
      });
    }
    const open =
      matter.kind === 'projection' ||
      (matter.status !== undefined && !['completed', 'cancelled'].includes(matter.status));
    if (open && matter.review_by === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['review_by'],
        message: 'what is still open needs review_by: the day by which to look again',
      });
    }
  })
  .transform(({ said_by, as_of, review_by, happened_on, status_of, asks, typed, ...rest }) => ({
    ...rest,
    statusOf: status_of ?? [],
    typed,
    /** All questions of each language, those of single sentences last. */
    asks: {
      en: [...asks.en, ...typed.en.flat()],
      es: [...asks.es, ...typed.es.flat()],
      zh: [...asks.zh, ...typed.zh.flat()],
    },
    /** For each question the sentence that it is of, from 0; undefined for one of the whole. */
    askedOf: {
      en: sentencesAsked(asks.en, typed.en),
      es: sentencesAsked(asks.es, typed.es),
      zh: sentencesAsked(asks.zh, typed.zh),
    },
    saidBy: said_by,
    asOf: as_of,
    reviewBy: review_by,
    happenedOn: happened_on,
  }));

/** A passage in one language. `text` is its sentences as they stand in the file, joined. */
export interface PassageText {
  readonly title: string;
  readonly text: string;
  readonly sentences: readonly string[];
}

export type Passage = z.infer<typeof frontMatterSchema> & {
  readonly id: PassageId;
  readonly topic: TopicId;
  readonly texts: Readonly<Record<Language, PassageText>>;
};

/** What a sentence of a passage, counted from 0, is marked to tell; nothing for no passage. */
export function tellsAt(passage: Pick<Passage, 'tells'> | undefined, sentence: number): Tell[] {
  return (passage?.tells ?? []).filter(({ in: numbers }) => numbers.includes(sentence + 1));
}
