import type { ClaimCheck } from '../core/checking/claim-check.ts';
import { leadOf } from '../core/citations/leads.ts';
import { wordsIn } from '../core/words/words.ts';
import type { View } from './view.ts';

/** A check of a claim as one JSON object; the shape is fixed for scripts that read it. */
export function checkRecord(check: ClaimCheck, view: View) {
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
  { knowledge }: View,
): string {
  const { leads, verdicts, claims } = wordsIn(language);
  const said = findings.map(({ passage, quote }) => {
    const { title } = passage.texts[language];
    return `${leadOf(passage, quote, { knowledge, language })}${quote}\n  ${title}${leads.details([passage.id])}`;
  });
  const left = mostParts === undefined ? [] : [claims(mostParts)];
  return [verdicts[verdict], ...said, ...left].join('\n');
}
