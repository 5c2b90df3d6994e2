import type { Knowledge } from '../../passages/knowledge.ts';
import type { EntityId } from '../../passages/passage.ts';
import type { ComparedFigures, DateMatch } from './figures/compare-values.ts';
import type { Foreign } from './parties/in-place-of.ts';
import type { HeldSentence } from '../reading/held-sentence.ts';
import type { Stated } from '../reading/read-stated.ts';
import type { SpeltOf } from './parties/naming.ts';
import type { Links } from './links.ts';

/** What judging takes beside the claim and the sentence. */
export interface Judging {
  readonly knowledge: Knowledge;
  readonly links: Links;
  readonly speltOf: SpeltOf;
  /** Known things that a claim names and the passage of a sentence does not. */
  readonly missingFrom: (claim: Stated, held: HeldSentence) => readonly EntityId[];
  /** The country whose a thing is, where it is Peru or China. */
  readonly homeOf: (id: EntityId) => string | undefined;
  readonly everywhere: ReadonlySet<string>;
  /** Countries that the glossary has as things. */
  readonly abroad: ReadonlySet<string>;
}

/** What a claim and a sentence agree and differ in, before it is decided what that means. */
export interface Evidence {
  readonly figures: ComparedFigures;
  readonly dates: DateMatch;
  /** Known things that the claim names and the passage does not. */
  readonly missing: readonly EntityId[];
  readonly foreign: Foreign;
  /** Unknown names of the claim that the passage does not have. */
  readonly strange: readonly string[];
  readonly sharesRelation: boolean;
  readonly score: number;
}
