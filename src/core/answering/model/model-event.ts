import type { ModelFailure, PromptName } from '../../ports.ts';
import type { Incident } from '../../citations/compose-checked.ts';

/** A rule that a unit of a model's selection broke, as in the table in src/openai/README.md. */
export type UnitRule =
  | 'unknown-id'
  | 'text-and-edit'
  | 'one-sentence'
  | 'deletion-only'
  | 'figures'
  | 'guard-words'
  | 'status'
  | 'names'
  | 'plain-text'
  | 'repeated'
  | 'companion'
  | 'not-asked';

/** A rule that a part of a model's reading of a question broke, as in the same table. */
export type ReadingRule =
  | 'unknown-id'
  | 'not-said'
  | 'other-name'
  | 'known-name'
  | 'anchor-lost'
  | 'anchor-added'
  | 'order'
  | 'plain-text'
  | 'other-language';

/** What came of a model's part in one answer, for the log, the metrics and the eval. */
export type ModelEvent =
  | { readonly kind: 'selected'; readonly answer: string; readonly units: number }
  /** What the model says is missing: for the log only, never shown. */
  | { readonly kind: 'missing'; readonly answer: string; readonly text: string }
  | {
      readonly kind: 'failed-unit';
      readonly answer: string;
      readonly outcome: 'repaired' | 'replaced' | 'dropped';
      readonly rule: UnitRule;
    }
  /** A part of its reading of the question was left out. */
  | { readonly kind: 'failed-reading'; readonly answer: string; readonly rule: ReadingRule }
  /** The extractive answer went out although a model is there. */
  | {
      readonly kind: 'fallback';
      readonly answer: string;
      readonly reason: ModelFailure | 'declined' | 'unanchored' | 'nothing-left' | 'incident';
      /** The prompt that failed, where one did. */
      readonly prompt?: PromptName | undefined;
    }
  /** The gate stopped a sentence of the finished text: a fault here, to be looked into. */
  | { readonly kind: 'incident'; readonly answer: string; readonly incident: Incident };
