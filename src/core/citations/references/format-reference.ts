import type { Source } from '../../passages/knowledge.ts';
import type { PartialDate } from '../../passages/partial-date.ts';
import { formatApa } from './format-apa.ts';
import { formatBibtex } from './format-bibtex.ts';
import { formatGbt } from './format-gbt.ts';

export const referenceStyles = ['apa', 'bibtex', 'gbt'] as const;
export type ReferenceStyle = (typeof referenceStyles)[number];

export interface ReferenceRequest {
  readonly source: Source;
  /** The place in the source, as the passage names it. */
  readonly locator?: string | undefined;
  /** The day on which the source is looked up, as YYYY-MM-DD. */
  readonly retrieved: PartialDate;
}

/** Formats a reference to a source, ready to copy; unknown fields are left out or marked as the style asks. */
export function formatReference(style: ReferenceStyle, request: ReferenceRequest): string {
  switch (style) {
    case 'apa':
      return formatApa(request);
    case 'bibtex':
      return formatBibtex(request);
    case 'gbt':
      return formatGbt(request);
  }
}
