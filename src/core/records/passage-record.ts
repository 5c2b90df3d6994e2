import { z } from 'zod';
import { permanentAddress, supportsOf } from '../citations/source-link.ts';
import { versionName } from '../corrections/passage-version.ts';
import { languageSchema } from '../passages/language-schema.ts';
import type { Language } from '../passages/language.ts';
import { whenOf } from '../passages/series-points.ts';
import type { Passage } from '../passages/passage.ts';
import {
  addressSchema,
  asOfSchema,
  recordKindSchema,
  recordStatusSchema,
  sourceRecord,
  sourceRecordSchema,
  speakerSchema,
  speakersOf,
} from './cited-record.ts';
import type { RecordView } from './view.ts';

const related = z.array(z.string());

export const figureBoundSchema = z
  .enum(['about', 'at-least', 'at-most'])
  .nullable()
  .describe('how exact the value is; null where it is exact');

export const passageRecordSchema = z.object({
  passage: z.string().describe('the id of the passage'),
  lang: languageSchema,
  title: z.string(),
  text: z.string().describe('the whole passage, letter for letter'),
  sentences: z.array(z.string()).describe('the same, sentence by sentence'),
  topic: z.string(),
  kind: recordKindSchema,
  status: recordStatusSchema,
  saidBy: z.array(speakerSchema).describe('who says so; empty for a plain fact'),
  asOf: asOfSchema,
  reviewBy: z
    .string()
    .nullable()
    .describe('the day by which what is still open is looked at again'),
  address: addressSchema,
  sources: z
    .array(
      sourceRecordSchema.extend({
        locator: z.string().describe('the place in the source, as far as it is established'),
      }),
    )
    .describe('all that it rests on, those that can be opened first'),
  figures: z.array(
    z.object({
      value: z.number(),
      unit: z.string(),
      what: z.string().describe('in English'),
      when: z.string().describe('the day, month, year or span FROM/TO that it is of'),
      bound: figureBoundSchema,
      series: z.string().nullable().describe('the id of the series of which it is a point'),
    }),
  ),
  contradicts: related.describe('the passages that say otherwise'),
  supersedes: related.describe('older passages that it brings up to date'),
  supersededBy: related.describe('newer passages that bring it up to date: read them too'),
  version: z.string().describe('another one whenever what the passage says changes'),
});
export type PassageRecord = z.infer<typeof passageRecordSchema>;

/** A whole passage as one JSON object. */
export function passageRecord(
  passage: Passage,
  view: RecordView,
  language: Language,
): PassageRecord {
  const { knowledge, publicUrl } = view;
  const { title, text, sentences } = passage.texts[language];
  return {
    passage: passage.id,
    lang: language,
    title,
    text,
    sentences: [...sentences],
    topic: passage.topic,
    kind: passage.kind,
    status: passage.status ?? null,
    saidBy: speakersOf(passage, view, language),
    asOf: passage.asOf,
    reviewBy: passage.reviewBy ?? null,
    address: permanentAddress(passage, publicUrl, language) ?? null,
    sources: supportsOf(passage, knowledge).flatMap(({ source: id, locator }) => {
      const source = knowledge.sources.get(id);
      return source === undefined ? [] : [{ ...sourceRecord(source, language), locator }];
    }),
    figures: passage.figures.map((figure) => ({
      value: figure.value,
      unit: figure.unit,
      what: figure.what,
      when: whenOf(figure, passage),
      bound: figure.bound ?? null,
      series: figure.series ?? null,
    })),
    contradicts: [...passage.contradicts],
    supersedes: [...passage.supersedes],
    supersededBy: [...(knowledge.successors.get(passage.id) ?? [])],
    version: versionName(passage),
  };
}
