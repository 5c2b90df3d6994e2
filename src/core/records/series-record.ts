import { z } from 'zod';
import { nameOf } from '../passages/entity-names.ts';
import { sentenceWithFigure } from '../passages/figure-sentence.ts';
import type { Series } from '../passages/knowledge.ts';
import { languageSchema } from '../passages/language-schema.ts';
import type { Language } from '../passages/language.ts';
import {
  comparablePoints,
  pointsBySeries,
  rivalSeries,
  type SeriesPoint,
} from '../passages/series-points.ts';
import { citedRecord, citedRecordSchema, speakerSchema } from './cited-record.ts';
import { figureBoundSchema } from './passage-record.ts';
import type { RecordView } from './view.ts';

const seriesNameSchema = z.object({
  series: z.string(),
  name: z.string(),
  compiler: speakerSchema,
});

export const seriesPointSchema = citedRecordSchema.extend({
  when: z.string().describe('the day, month, year or span FROM/TO that the value is of'),
  value: z.number(),
  bound: figureBoundSchema,
  partial: z.boolean().describe('whether it is of less than the points of the series usually are'),
  comparable: z
    .boolean()
    .describe(
      'whether it may stand on one line with the others that may; never join one that may not',
    ),
});

export const seriesRecordSchema = seriesNameSchema.extend({
  lang: languageSchema,
  unit: z.string(),
  what: z.string().describe('what exactly is counted, in English'),
  compiler: speakerSchema.describe('whose count it is'),
  points: z
    .array(seriesPointSchema)
    .describe('in order of time; each as its source gives it, none interpolated or derived'),
  rivals: z
    .array(seriesNameSchema)
    .describe('what others count of the same, to stand beside it and never on its line'),
});
export type SeriesRecord = z.infer<typeof seriesRecordSchema>;

/** A series with its points as one JSON object. */
export function seriesRecord(series: Series, view: RecordView, language: Language): SeriesRecord {
  const { knowledge } = view;
  const points = pointsBySeries(knowledge).get(series.id) ?? [];
  const comparable = new Set(comparablePoints(points));
  return {
    ...seriesName(series, view, language),
    lang: language,
    unit: series.unit,
    what: series.what,
    points: points.map((point) => ({
      ...pointRecord(point, view, language),
      comparable: comparable.has(point),
    })),
    rivals: rivalSeries(series, knowledge).map((rival) => seriesName(rival, view, language)),
  };
}

function seriesName(series: Series, { knowledge }: RecordView, language: Language) {
  const { id, compiler } = series;
  return {
    series: id,
    name: series[language].name,
    compiler: { id: compiler, name: nameOf(compiler, knowledge, language) },
  };
}

function pointRecord({ passage, figure, when }: SeriesPoint, view: RecordView, language: Language) {
  const quote = sentenceWithFigure(figure, passage, language);
  return {
    ...citedRecord(passage, quote, view, language),
    when,
    value: figure.value,
    bound: figure.bound ?? null,
    partial: figure.partial,
  };
}
