import { z } from 'zod';
import type { Language } from '../core/passages/language.ts';
import { answerRecord, answerRecordSchema } from '../core/records/answer-record.ts';
import { checkRecord, checkRecordSchema } from '../core/records/check-record.ts';
import { passageRecord, passageRecordSchema } from '../core/records/passage-record.ts';
import { searchRecord, searchRecordSchema } from '../core/records/search-record.ts';
import { seriesCsv } from '../core/records/series-csv.ts';
import { seriesRecord, seriesRecordSchema } from '../core/records/series-record.ts';
import type { AnsweringServices } from './api-services.ts';
import {
  claimInput,
  languageInput,
  limitInput,
  passageIdInput,
  questionInput,
  readInputs,
  searchInput,
  seriesIdInput,
} from './inputs.ts';
import {
  askCollection,
  checkClaim,
  findPassage,
  findSeries,
  searchCollection,
  type Outcome,
  type View,
} from './operations.ts';
import type { Refusal } from './refusal.ts';

/** The records that routes answer with, by the names that the description of the API gives them. */
export const records = {
  Answer: answerRecordSchema,
  Check: checkRecordSchema,
  Search: searchRecordSchema,
  Passage: passageRecordSchema,
  Series: seriesRecordSchema,
} as const;

/** What a route answers with: a record as JSON, or text of another type. */
export type RouteAnswer =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: true; readonly csv: string }
  | Refusal;

export interface Route {
  /** As OpenAPI writes it: /api/passages/{id}. */
  readonly path: `/api/${string}`;
  readonly operationId: string;
  readonly summary: string;
  readonly inputs: Readonly<Record<string, z.ZodType>>;
  readonly answers: keyof typeof records | 'csv';
  /** Which limit it counts towards. */
  readonly limit: 'ask' | 'read';
  /** What changes only when the collection does, and can be asked for again by its ETag. */
  readonly isLasting: boolean;
  readonly answer: (
    given: Readonly<Record<string, unknown>>,
    services: AnsweringServices,
  ) => Promise<RouteAnswer>;
}

export const routes: readonly Route[] = [
  {
    path: '/api/ask',
    operationId: 'ask',
    summary: 'Answers a question with citations, or says that the collection does not cover it.',
    ...asking({ q: questionInput, lang: languageInput }, 'Answer', async (input, services) =>
      jsonOf(await askCollection(input, services), (answer, view, elapsedMs) =>
        answerRecord(answer, view, elapsedMs),
      ),
    ),
  },
  {
    path: '/api/search',
    operationId: 'search',
    summary: 'Finds the passages nearest to a text, whether or not they answer it.',
    ...asking(
      { q: searchInput, lang: languageInput, limit: limitInput },
      'Search',
      async (input, services) => jsonOf(await searchCollection(input, services), searchRecord),
    ),
  },
  {
    path: '/api/check',
    operationId: 'check',
    summary: 'Compares a claim with the collection.',
    ...asking({ q: claimInput, lang: languageInput }, 'Check', async (input, services) =>
      jsonOf(await checkClaim(input, services), checkRecord),
    ),
  },
  {
    path: '/api/passages/{id}',
    operationId: 'passage',
    summary: 'Shows a whole passage with all of its sources; in English unless told otherwise.',
    ...reading({ id: passageIdInput, lang: languageInput }, 'Passage', async (input, services) =>
      jsonOf(await findPassage(input, services), (passage, view) =>
        passageRecord(passage, view, shownIn(input)),
      ),
    ),
  },
  {
    path: '/api/series/{id}.csv',
    operationId: 'seriesCsv',
    summary: 'The points of a series as CSV.',
    ...reading({ id: seriesIdInput, lang: languageInput }, 'csv', async (input, services) => {
      const outcome = await findSeries(input, services);
      if (!outcome.ok) return outcome;
      const { found, view } = outcome;
      return { ok: true, csv: seriesCsv(seriesRecord(found, view, shownIn(input))) };
    }),
  },
  {
    path: '/api/series/{id}',
    operationId: 'series',
    summary: 'What one compiler counts again and again, each point with its quote and source.',
    ...reading({ id: seriesIdInput, lang: languageInput }, 'Series', async (input, services) =>
      jsonOf(await findSeries(input, services), (series, view) =>
        seriesRecord(series, view, shownIn(input)),
      ),
    ),
  },
];

type Answering<Inputs extends z.ZodRawShape> = (
  input: z.output<z.ZodObject<Inputs>>,
  services: AnsweringServices,
) => Promise<RouteAnswer>;

type RouteWork = Pick<Route, 'inputs' | 'answers' | 'limit' | 'isLasting' | 'answer'>;

function asking<Inputs extends Record<string, z.ZodType>>(
  inputs: Inputs,
  answers: Route['answers'],
  answer: Answering<Inputs>,
): RouteWork {
  return { ...work(inputs, answers, answer), limit: 'ask', isLasting: false };
}

function reading<Inputs extends Record<string, z.ZodType>>(
  inputs: Inputs,
  answers: Route['answers'],
  answer: Answering<Inputs>,
): RouteWork {
  return { ...work(inputs, answers, answer), limit: 'read', isLasting: true };
}

function work<Inputs extends Record<string, z.ZodType>>(
  inputs: Inputs,
  answers: Route['answers'],
  answer: Answering<Inputs>,
) {
  const schema = z.object(inputs);
  return {
    inputs,
    answers,
    answer: async (
      given: Readonly<Record<string, unknown>>,
      services: AnsweringServices,
    ): Promise<RouteAnswer> => {
      const read = readInputs(schema, given);
      return read.ok ? answer(read.input, services) : read;
    },
  };
}

function jsonOf<Found>(
  outcome: Outcome<Found>,
  record: (found: Found, view: View, elapsedMs: number) => unknown,
): RouteAnswer {
  if (!outcome.ok) return outcome;
  return { ok: true, json: record(outcome.found, outcome.view, outcome.elapsedMs) };
}

function shownIn({ lang }: { readonly lang?: Language | undefined }): Language {
  return lang ?? 'en';
}
