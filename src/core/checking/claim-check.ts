import type { Language } from '../passages/language.ts';
import type { Passage } from '../passages/passage.ts';
import type { StatedAspect } from '../statements/compare-claim.ts';

/** The result of comparing a claim with the collection; it never says more than that. */
export type Verdict = 'supported' | 'contradicted' | 'partly' | 'not-covered';

/**
 * A respect in which a claim and a passage agree or differ. `short`: the claim leaves out much of what
 * the sentence says; `kind`: it states as fact what the passage holds as something else;
 * `attribution`: it puts down to someone else what the passage holds; `other-side` and `newer`: another
 * passage contradicts or supersedes this one.
 */
export type Aspect =
  | StatedAspect
  | 'short'
  | 'kind'
  | 'attribution'
  | 'other-side'
  | 'newer'
  | 'roles'
  | 'rounded';

/** What one sentence of a passage shows about a claim. */
export interface ClaimFinding {
  readonly passage: Passage;
  /** The sentence's place in the passage. */
  readonly sentence: number;
  /** The sentence, letter for letter. */
  readonly quote: string;
  readonly agrees: readonly StatedAspect[];
  readonly differs: readonly Aspect[];
  readonly verdict: Exclude<Verdict, 'not-covered'>;
}

/** One of the things that a text claims. */
export interface PartCheck {
  /** The person's own words: escape them. */
  readonly text: string;
  readonly verdict: Verdict;
  /** What decides, most telling first. */
  readonly findings: readonly ClaimFinding[];
}

export interface ClaimCheck {
  readonly language: Language;
  readonly claim: string;
  readonly verdict: Verdict;
  /** What the text claims, in order: one where it claims one thing. */
  readonly parts: readonly PartCheck[];
  /** How many claims of a text are compared at most, where it has more: the rest was left out. */
  readonly mostParts?: number | undefined;
  /** Most telling first; empty where nothing is near enough. */
  readonly findings: readonly ClaimFinding[];
  /** The nearest passages, where none is near enough. */
  readonly near: readonly Passage[];
}

/** The verdict on a claim of several sentences. */
export function overallVerdict(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('contradicted')) return 'contradicted';
  if (verdicts.every((verdict) => verdict === 'not-covered')) return 'not-covered';
  return verdicts.every((verdict) => verdict === 'supported') ? 'supported' : 'partly';
}
