import { parseArgs } from 'node:util';
import { z } from 'zod';
import { localityHere } from '../src/cli/locality.ts';
import { loadConfig } from '../src/config.ts';
import { dayMs } from '../src/core/day-ms.ts';
import { languageSchema } from '../src/core/passages/language-schema.ts';
import { gatherReport } from '../src/core/report/gather-report.ts';
import { reportRecord } from '../src/core/report/report-record.ts';
import { reportText } from '../src/core/report/report-sections.ts';
import { startApplication } from '../src/program/application.ts';
import { openState } from '../src/storage/open-state.ts';
import {
  readSourceChecks,
  SourceChecksUnreadable,
} from '../src/storage/files/source-checks-file.ts';
import { StoreUnusable } from '../src/storage/store-unusable.ts';
import { orRefuse } from './refuse-arguments.ts';

// What readers did not find, marked as not helpful and reported, which sources are dead and what is past
// review, from the store of the bot.
const usage = `Usage: npm run report [-- --since 7d] [--json] [--lang en|es|zh]
  --since  how far back, in days or weeks such as 7d or 2w, or a day such as 2026-11-01 (7d)`;

const hour = 3_600_000;
const unitMs = { h: hour, d: dayMs, w: 7 * dayMs };
const sinceSchema = z.union([
  z
    .string()
    .regex(/^\d+[hdw]$/)
    .transform((text) => {
      const unit = z.enum(['h', 'd', 'w']).parse(text.at(-1));
      return Date.now() - Number.parseInt(text, 10) * unitMs[unit];
    }),
  z.iso.date().transform((text) => Date.parse(text)),
]);

const { since, language, isJson } = orRefuse(usage, () => {
  const { values } = parseArgs({
    options: {
      since: { type: 'string', default: '7d' },
      json: { type: 'boolean', default: false },
      lang: { type: 'string' },
    },
  });
  const read = sinceSchema.safeParse(values.since);
  if (!read.success) throw new Error(`Not understood: --since ${values.since}`);
  const named = languageSchema.optional().safeParse(values.lang);
  if (!named.success) throw new Error(`Not understood: --lang ${values.lang}`);
  return {
    since: read.data,
    language: named.data ?? localityHere().language,
    isJson: values.json,
  };
});

const config = loadConfig();
const orEnd = (error: unknown): never => {
  if (!(error instanceof StoreUnusable || error instanceof SourceChecksUnreadable)) throw error;
  console.error(error.message);
  process.exit(1);
};
const checks = await readSourceChecks(config.sourceChecksFile).catch(orEnd);
const state = await openState(config.storeUrl, Date.now).catch(orEnd);
// The collection alone: no model has a part in a report.
const application = await startApplication({
  ...config,
  openai: { ...config.openai, apiKey: undefined, baseUrl: undefined },
});
const { misses, feedbackList, answers, readerReports } = state;
const report = await gatherReport(
  {
    stores: { misses, feedbackList, answers, readerReports },
    answering: application.answering(),
    checks,
    keepsMisses: config.keepMisses,
  },
  { since, until: Date.now() },
);
if (isJson) {
  console.log(JSON.stringify(reportRecord(report, language), undefined, 2));
} else {
  const { title, sections } = reportText(report, language);
  const lines = sections.flatMap(({ heading, items, notes }) => [
    '',
    heading,
    ...items.map((item) => `- ${item}`),
    ...notes,
  ]);
  console.log([title, ...lines].join('\n'));
}
await application.close();
await state.close();
