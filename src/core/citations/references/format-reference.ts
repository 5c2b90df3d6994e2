import { z } from 'zod';
import type { Language } from '../../passages/language.ts';
import type { Source } from '../../passages/knowledge.ts';
import type { PartialDate } from '../../passages/partial-date.ts';
import { formatApa } from './format-apa.ts';
import { formatBibtex } from './format-bibtex.ts';
import { formatGbt } from './format-gbt.ts';
import { formatIso690 } from './format-iso690.ts';

export const referenceStyles = ['apa', 'iso690', 'gbt', 'bibtex'] as const;
export const referenceStyleSchema = z.enum(referenceStyles);
export type ReferenceStyle = (typeof referenceStyles)[number];

/** What each is called, in every language. */
export const referenceStyleNames = {
  apa: 'APA 7',
  iso690: 'ISO 690',
  gbt: 'GB/T 7714—2015',
  bibtex: 'BibTeX',
} as const satisfies Record<ReferenceStyle, string>;

export interface ReferenceRequest {
  readonly source: Source;
  /** The place in the source, as the passage names it. */
  readonly locator?: string | undefined;
  /** The day on which the source is looked up, as YYYY-MM-DD. */
  readonly retrieved: PartialDate;
  /** Of the text that cites, for the styles whose own words follow it; English by default. */
  readonly language?: Language | undefined;
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
    case 'iso690':
      return formatIso690(request);
  }
}
