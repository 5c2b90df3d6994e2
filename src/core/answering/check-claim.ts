import type { GuardKind } from '../citations/guard-lexicon.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { Passage } from '../passages/passage.ts';
import type { Retriever } from '../retrieval/retriever.ts';

/** What the comparison of a claim with the folder shows, and never more. */
export type Verdict = 'supported' | 'contradicted' | 'partly' | 'not-covered';

/** A respect in which a claim and a passage's sentence agree or differ. */
export type Aspect = 'figures' | 'dates' | 'names' | 'kind' | 'other-side' | GuardKind;

/** What one sentence of a passage shows about a claim. */
export interface ClaimFinding {
  readonly passage: Passage;
  /** The sentence's place in the passage. */
  readonly sentence: number;
  /** The sentence, letter for letter. */
  readonly quote: string;
  readonly agrees: readonly Aspect[];
  readonly differs: readonly Aspect[];
  readonly verdict: Exclude<Verdict, 'not-covered'>;
}

export interface ClaimCheck {
  readonly language: Language;
  readonly claim: string;
  readonly verdict: Verdict;
  /** Nearest first; empty where nothing is near enough. */
  readonly findings: readonly ClaimFinding[];
}

export interface CheckOptions {
  /** The language where the claim does not tell its own; English by default. */
  readonly fallback?: Language | undefined;
}

export type CheckClaim = (claim: string, options: CheckOptions) => ClaimCheck;

export function createCheckClaim(_knowledge: Knowledge, retriever: Retriever): CheckClaim {
  return (claim, { fallback }) => ({
    language: retriever.languageOf(claim) ?? fallback ?? 'en',
    claim,
    verdict: 'not-covered',
    findings: [],
  });
}
