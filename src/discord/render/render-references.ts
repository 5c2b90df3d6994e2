import {
  formatReference,
  type ReferenceStyle,
  referenceStyles,
} from '../../core/citations/references/format-reference.ts';
import type { Language } from '../../core/passages/language.ts';
import { type PartialDate, partialDateSchema } from '../../core/passages/partial-date.ts';
import type { Passage } from '../../core/passages/passage.ts';
import { blockMessages } from '../components/block-messages.ts';
import { button } from '../components/buttons.ts';
import { type GivenVersion, otherVersion, presentVersion } from '../corrections/version-line.ts';
import { small, textBlock } from '../components/pack-blocks.ts';
import type { MessagePayload } from '../sending/message-payload.ts';
import { discordWords } from '../words/words.ts';
import type { View } from './view.ts';

const styleNames = {
  apa: 'APA 7',
  iso690: 'ISO 690',
  gbt: 'GB/T 7714—2015',
  bibtex: 'BibTeX',
} as const satisfies Record<ReferenceStyle, string>;

/** The style shown first: the one that is usual where the language is spoken. */
const usualStyles = {
  en: 'apa',
  es: 'apa',
  zh: 'gbt',
} as const satisfies Record<Language, ReferenceStyle>;

/**
 * References to each source of a passage in one style, ready to copy, as of a moment in milliseconds
 * since 1970, with buttons to the other styles. They stand in code blocks, which Discord copies
 * unchanged and does not format.
 */
export function renderReferences(
  passage: Passage,
  { knowledge, locale }: View,
  now: number,
  style: ReferenceStyle = usualStyles[locale],
  given?: GivenVersion,
): MessagePayload[] {
  const retrieved = dayOf(now);
  const { references } = discordWords(locale).lists;
  const { colon } = discordWords(locale).punctuation;
  const blocks = passage.support.flatMap(({ source: id, locator }) => {
    const source = knowledge.sources.get(id);
    if (source === undefined) return [];
    const request = { source, locator, retrieved, language: locale };
    return [codeBlock(formatReference(style, request))];
  });
  const texts = [
    `**${references}${colon}${styleNames[style]}**`,
    ...blocks,
    small + presentVersion(passage, locale),
    ...otherVersion(passage, given, locale),
  ];
  const others = referenceStyles
    .filter((each) => each !== style)
    .map((each) =>
      button(styleNames[each], {
        name: 'cite',
        passage: passage.id,
        style: each,
        version: given?.name,
      }),
    );
  return blockMessages(texts.map(textBlock), others);
}

function dayOf(moment: number): PartialDate {
  return partialDateSchema.parse(new Date(moment).toISOString().slice(0, 10));
}

/** Adds zero-width spaces between backticks, which would end the block. */
function codeBlock(text: string): string {
  return `\`\`\`\n${text.replaceAll('``', '`\u200B`')}\n\`\`\``;
}
