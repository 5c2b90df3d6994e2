import { z } from 'zod';
import type { ClaimCheck } from '../checking/claim-check.ts';
import { leadOf } from '../citations/leads.ts';
import { languageSchema } from '../passages/language-schema.ts';
import { wordsIn } from '../words/words.ts';
import { quoteSchema } from './cited-record.ts';
import type { RecordView } from './view.ts';

export const checkFindingSchema = z.object({
  passage: z.string().describe('the id of the passage'),
  quote: quoteSchema,
  verdict: z
    .enum(['supported', 'contradicted', 'partly'])
    .describe('what this quote alone says of the claim'),
});

export const checkRecordSchema = z.object({
  verdict: z
    .enum(['supported', 'contradicted', 'partly', 'not-covered'])
    .describe(
      'how the claim compares with the collection, which is not whether it is true; not-covered: nothing in it is close enough',
    ),
  lang: languageSchema,
  passages: z.array(checkFindingSchema).describe('what decides, most telling first'),
  text: z.string().describe('the same as text to read'),
});
export type CheckRecord = z.infer<typeof checkRecordSchema>;

/** A check of a claim as one JSON object; the shape is fixed for scripts that read it. */
export function checkRecord(check: ClaimCheck, view: RecordView): CheckRecord {
  return {
    verdict: check.verdict,
    lang: check.language,
    passages: check.findings.map(({ passage, quote, verdict }) => ({
      passage: passage.id,
      quote,
      verdict,
    })),
    text: checkText(check, view),
  };
}

/** The verdict, then each sentence that decides behind its lead, with the passage that it is of. */
export function checkText(
  { verdict, findings, language, mostParts }: ClaimCheck,
  { knowledge }: Pick<RecordView, 'knowledge'>,
): string {
  const { leads, verdicts, claims } = wordsIn(language);
  const said = findings.map(({ passage, quote }) => {
    const { title } = passage.texts[language];
    return `${leadOf(passage, quote, { knowledge, language })}${quote}\n  ${title}${leads.details([passage.id])}`;
  });
  const left = mostParts === undefined ? [] : [claims(mostParts)];
  return [verdicts[verdict], ...said, ...left].join('\n');
}
