import { z } from 'zod';
import { passageRecord, passageRecordSchema } from '../../core/records/passage-record.ts';
import { searchRecord, searchRecordSchema } from '../../core/records/search-record.ts';
import { seriesRecord, seriesRecordSchema } from '../../core/records/series-record.ts';
import type { AnsweringServices } from '../api-services.ts';
import {
  claimInput,
  languageInput,
  limitInput,
  passageIdInput,
  questionInput,
  readInputs,
  searchInput,
  seriesIdInput,
} from '../inputs.ts';
import {
  askCollection,
  checkClaim,
  findPassage,
  findSeries,
  searchCollection,
  type Outcome,
  type View,
} from '../operations.ts';
import type { Refusal } from '../refusal.ts';
import { toolAnswer, toolAnswerSchema, toolCheck, toolCheckSchema } from './tool-records.ts';
import { descriptions, type ToolName } from './tool-descriptions.ts';
import {
  answerToRead,
  checkToRead,
  passageToRead,
  searchToRead,
  seriesToRead,
} from './tool-text.ts';

export type ToolResult =
  | { readonly ok: true; readonly record: Record<string, unknown>; readonly text: string }
  | Refusal;

export interface Tool {
  readonly name: ToolName;
  readonly title: string;
  readonly description: string;
  readonly inputs: z.ZodObject;
  readonly record: z.ZodObject;
  /** Which limit it counts towards. */
  readonly limit: 'ask' | 'read';
  readonly run: (
    given: Readonly<Record<string, unknown>>,
    services: AnsweringServices,
  ) => Promise<ToolResult>;
}

export const tools: readonly Tool[] = [
  tool('ask', 'ask', {
    inputs: z.object({ question: questionInput, lang: languageInput }),
    record: toolAnswerSchema,
    find: ({ question, lang }, services) => askCollection({ q: question, lang }, services),
    make: (answer, view) => toolAnswer(answer, view),
    read: answerToRead,
  }),
  tool('search', 'ask', {
    inputs: z.object({ query: searchInput, lang: languageInput, limit: limitInput }),
    record: searchRecordSchema,
    find: ({ query, lang, limit }, services) =>
      searchCollection({ q: query, lang, limit }, services),
    make: (result, view) => searchRecord(result, view),
    read: searchToRead,
  }),
  tool('passage', 'read', {
    inputs: z.object({ id: passageIdInput, lang: languageInput }),
    record: passageRecordSchema,
    find: findPassage,
    make: (passage, view, { lang = 'en' }) => passageRecord(passage, view, lang),
    read: passageToRead,
  }),
  tool('check', 'ask', {
    inputs: z.object({ claim: claimInput, lang: languageInput }),
    record: toolCheckSchema,
    find: ({ claim, lang }, services) => checkClaim({ q: claim, lang }, services),
    make: (check, view) => toolCheck(check, view),
    read: checkToRead,
  }),
  tool('series', 'read', {
    inputs: z.object({ id: seriesIdInput, lang: languageInput }),
    record: seriesRecordSchema,
    find: findSeries,
    make: (series, view, { lang = 'en' }) => seriesRecord(series, view, lang),
    read: seriesToRead,
  }),
];

interface ToolWork<Inputs extends z.ZodObject, Found, Shown extends z.ZodObject> {
  readonly inputs: Inputs;
  readonly record: Shown;
  readonly find: (input: z.output<Inputs>, services: AnsweringServices) => Promise<Outcome<Found>>;
  readonly make: (found: Found, view: View, input: z.output<Inputs>) => z.output<Shown>;
  /** The same to be read. */
  readonly read: (record: z.output<Shown>) => string;
}

function tool<Inputs extends z.ZodObject, Found, Shown extends z.ZodObject>(
  name: ToolName,
  limit: Tool['limit'],
  { inputs, record, find, make, read }: ToolWork<Inputs, Found, Shown>,
): Tool {
  return {
    name,
    ...descriptions[name],
    inputs,
    record,
    limit,
    run: async (given, services) => {
      const asked = readInputs(inputs, given);
      if (!asked.ok) return asked;
      const outcome = await find(asked.input, services);
      if (!outcome.ok) return outcome;
      const made = make(outcome.found, outcome.view, asked.input);
      return { ok: true, record: made, text: read(made) };
    },
  };
}
