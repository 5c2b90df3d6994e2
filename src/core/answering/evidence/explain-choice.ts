import { canAnswer, leastScore, orderScore, weightsFor } from './choose-excerpts.ts';
import type { AskedQuestion } from './asked-question.ts';
import type { Answerability } from './answerability.ts';
import { evidenceNames, type ExcerptEvidence } from './evidence-names.ts';
import type { Candidate } from './excerpt-evidence.ts';
import type { EvidenceWeights } from './fitted-weights.ts';

type EvidenceName = keyof ExcerptEvidence;

/** A piece of evidence with what it adds to a score. */
export interface Weighing {
  readonly name: EvidenceName;
  readonly adds: number;
}

export interface ExplainedCandidate extends Candidate {
  readonly score: number;
  /** What weighs most in the score, for or against. */
  readonly weighings: readonly Weighing[];
  /** The evidence for which the sentence is left out; empty where it may answer. */
  readonly fails: readonly EvidenceName[];
}

/** Why the sentences found for a question answer it or not. */
export interface ExplainedChoice {
  /** The best, in order, those that are left out behind the others. */
  readonly candidates: readonly ExplainedCandidate[];
  readonly outcome:
    | { readonly kind: 'outside' }
    | { readonly kind: 'nothing-found' }
    | { readonly kind: 'all-fail' }
    | {
        readonly kind: 'answered' | 'below';
        /** The score of whether the first answers, without what is below the line for it. */
        readonly margin: number;
        readonly threshold: number;
        /** What weighs most in that score. */
        readonly weighings: readonly Weighing[];
      };
}

const mostCandidates = 6;
const mostWeighings = 4;

/** Gathers and weighs again what was weighed for an answer. */
export function explainChoice(asked: AskedQuestion, answerability: Answerability): ExplainedChoice {
  if (answerability.isOutside(asked)) return { candidates: [], outcome: { kind: 'outside' } };
  const all = answerability
    .gather(asked)
    .map((candidate) => explained(candidate))
    .toSorted(
      (a, b) => Number(a.fails.length > 0) - Number(b.fails.length > 0) || b.score - a.score,
    );
  return {
    candidates: all.slice(0, mostCandidates),
    outcome: outcomeOf(all, asked, answerability),
  };
}

function outcomeOf(
  [first]: readonly ExplainedCandidate[],
  asked: AskedQuestion,
  answerability: Answerability,
): ExplainedChoice['outcome'] {
  if (first === undefined) return { kind: 'nothing-found' };
  if (first.fails.length > 0) return { kind: 'all-fail' };
  const { margin } = answerability.choose(asked);
  return {
    kind: margin < 0 ? 'below' : 'answered',
    margin,
    threshold: leastScore(asked),
    weighings: heaviest(first.evidence, weightsFor(first.evidence).answers.evidence),
  };
}

function explained(candidate: Candidate): ExplainedCandidate {
  const { evidence } = candidate;
  return {
    ...candidate,
    score: orderScore(evidence),
    weighings: heaviest(evidence, weightsFor(evidence).order),
    fails: evidenceNames.filter(
      (name) => evidence[name] !== 0 && !canAnswer(alone(evidence, name)),
    ),
  };
}

/** The evidence as if nothing but one piece of it spoke for or against. */
function alone(evidence: ExcerptEvidence, kept: EvidenceName): ExcerptEvidence {
  const none = Object.fromEntries(evidenceNames.map((name) => [name, 0]));
  return { ...evidence, ...none, [kept]: evidence[kept] };
}

function heaviest(evidence: ExcerptEvidence, weights: EvidenceWeights): Weighing[] {
  return evidenceNames
    .map((name) => ({ name, adds: (weights[name] ?? 0) * evidence[name] }))
    .filter(({ adds }) => adds !== 0)
    .toSorted((a, b) => Math.abs(b.adds) - Math.abs(a.adds))
    .slice(0, mostWeighings);
}
