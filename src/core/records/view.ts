import type { Knowledge } from '../passages/knowledge.ts';

/** The collection at one moment, and where its passages can be read. */
export interface RecordView {
  readonly knowledge: Knowledge;
  readonly publicUrl: string | undefined;
}
