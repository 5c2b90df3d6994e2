import type { Language } from '../passages/language.ts';
import { contrastsIn, tellsOfTheOther } from '../question/contrasts.ts';
import type { Retriever } from '../retrieval/retriever.ts';
import { eachInSteps, type Steps } from '../steps.ts';
import type { ClaimCheck, Verdict } from './claim-check.ts';
import { compareWithPassage, type Comparing } from './compare-with-passage.ts';
import { findCounterparts } from './find-counterparts.ts';
import { closestFindings, rankFindings, type RankedFinding } from './rank-findings.ts';
import { leastCoverageOfNear, passagesCompared } from './thresholds.ts';

/** What the sentences nearest to a claim show about it. */
export interface CheckedSentence {
  readonly verdict: Verdict;
  /** The first finding and its counterparts. */
  readonly deciding: readonly RankedFinding[];
  readonly further: readonly RankedFinding[];
  readonly near: ClaimCheck['near'];
}

/** Compares a claim with the words of the sentences nearest to it. */
export function* checkLiterally(
  sentence: string,
  language: Language,
  retriever: Retriever,
  comparing: Comparing,
): Steps<CheckedSentence> {
  yield;
  const { passages } = retriever.retrieve(sentence, { language, limit: passagesCompared });
  const contrasts = contrastsIn(sentence, language);
  const compared = passages.filter(({ passage }) => {
    const { title, text } = passage.texts[language];
    return !tellsOfTheOther(contrasts, `${title} ${text}`);
  });
  const found = yield* eachInSteps(compared, function* ({ passage }) {
    yield;
    return compareWithPassage(sentence, passage, language, comparing);
  });
  const [first, ...further] = closestFindings(rankFindings(found.flat()));
  const near = passages
    .filter(({ coverage }) => coverage >= leastCoverageOfNear)
    .map(({ passage }) => passage);
  if (first === undefined) return { verdict: 'not-covered', deciding: [], further, near };
  const counterparts = findCounterparts(first.passage, sentence, language, retriever, comparing);
  return { verdict: first.verdict, deciding: [first, ...counterparts], further, near };
}
