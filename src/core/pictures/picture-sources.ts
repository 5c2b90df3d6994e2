import type { ComposeChecked } from '../citations/compose-checked.ts';
import type { Knowledge } from '../passages/knowledge.ts';

/** What pictures are made from: the collection, and the gate that each quote passes. */
export interface PictureSources {
  readonly knowledge: Knowledge;
  readonly compose: ComposeChecked;
}
