import type { Source } from '../passages/knowledge.ts';
import type { PartialDate } from '../passages/partial-date.ts';

export const referenceStyles = ['apa', 'bibtex', 'gbt'] as const;
export type ReferenceStyle = (typeof referenceStyles)[number];

export interface ReferenceRequest {
  readonly source: Source;
  /** Where in the source, as the passage says. */
  readonly locator?: string | undefined;
  /** The day on which the source was looked up, as YYYY-MM-DD. */
  readonly retrieved: PartialDate;
}

export function formatReference(_style: ReferenceStyle, { source }: ReferenceRequest): string {
  return source.title;
}
