import {
  formatReference,
  type ReferenceStyle,
  referenceStyles,
} from '../../core/citations/references/format-reference.ts';
import { type PartialDate, partialDateSchema } from '../../core/passages/partial-date.ts';
import type { Passage } from '../../core/passages/passage.ts';
import { textMessages } from '../components/block-messages.ts';
import type { MessagePayload } from '../sending/message-payload.ts';
import { discordWords } from '../words/words.ts';
import type { View } from './view.ts';

const styleNames = {
  apa: 'APA 7',
  bibtex: 'BibTeX',
  gbt: 'GB/T 7714—2015',
} as const satisfies Record<ReferenceStyle, string>;

/**
 * References to each source of a passage, ready to copy, as of a moment in milliseconds since 1970.
 * They stand in code blocks, which Discord copies unchanged and does not format.
 */
export function renderReferences(passage: Passage, view: View, now: number): MessagePayload[] {
  const retrieved = dayOf(now);
  const { references } = discordWords(view.locale).lists;
  const blocks = passage.support.flatMap(({ source: id, locator }) => {
    const source = view.knowledge.sources.get(id);
    if (source === undefined) return [];
    return referenceStyles.map((style) =>
      codeBlock(styleNames[style], formatReference(style, { source, locator, retrieved })),
    );
  });
  return textMessages([`**${references}**`, ...blocks]);
}

function dayOf(moment: number): PartialDate {
  return partialDateSchema.parse(new Date(moment).toISOString().slice(0, 10));
}

/** Adds zero-width spaces between backticks, which would end the block. */
function codeBlock(name: string, text: string): string {
  return `${name}\n\`\`\`\n${text.replaceAll('``', '`\u200B`')}\n\`\`\``;
}
