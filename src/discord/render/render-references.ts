import {
  formatReference,
  type ReferenceStyle,
  referenceStyleNames,
  referenceStyles,
} from '../../core/citations/references/format-reference.ts';
import { linesIn } from '../../core/passages/columns.ts';
import type { Language } from '../../core/passages/language.ts';
import { type PartialDate, partialDateSchema } from '../../core/passages/partial-date.ts';
import type { Passage } from '../../core/passages/passage.ts';
import { blockMessages } from '../components/block-messages.ts';
import { button } from '../components/buttons.ts';
import { pagesOf } from '../components/pages-of.ts';
import { type GivenVersion, otherVersion, presentVersion } from '../corrections/version-line.ts';
import { small, textBlock } from '../components/pack-blocks.ts';
import type { MessagePayload } from '../sending/message-payload.ts';
import { discordWords } from '../words/words.ts';
import { lineColumns } from './fold-blocks.ts';
import type { View } from './view.ts';

/** The style shown first: the one that is usual where the language is spoken. */
const usualStyles = {
  en: 'apa',
  es: 'apa',
  zh: 'gbt',
} as const satisfies Record<Language, ReferenceStyle>;

/** Which references of a passage are shown. */
export interface ShownReferences {
  /** The one that is usual in the language by default. */
  readonly style?: ReferenceStyle | undefined;
  /** Counts from 1; the first by default. */
  readonly page?: number | undefined;
  readonly given?: GivenVersion | undefined;
}

/** Lines of a phone that the references of one page take, beside their heading, version and buttons. */
const mostLines = 36;

/**
 * References to the sources of a passage in one style, ready to copy, as of a moment in milliseconds
 * since 1970, with buttons to the other styles, and to further pages where they are many. They stand in
 * code blocks, which Discord copies unchanged and does not format.
 */
export function renderReferences(
  passage: Passage,
  { knowledge, locale }: View,
  now: number,
  { style = usualStyles[locale], page = 1, given }: ShownReferences = {},
): MessagePayload[] {
  const { lists, buttons, punctuation } = discordWords(locale);
  const retrieved = dayOf(now);
  const references = passage.support.flatMap(({ source: id, locator }) => {
    const source = knowledge.sources.get(id);
    if (source === undefined) return [];
    return [formatReference(style, { source, locator, retrieved, language: locale })];
  });
  const pages = pagesOf(
    references,
    (reference) => linesIn(reference, lineColumns) + linesAround,
    mostLines,
  );
  const shown = Math.min(page, Math.max(1, pages.length));
  const texts = [
    `**${lists.references}${punctuation.colon}${referenceStyleNames[style]}**`,
    ...(pages[shown - 1] ?? []).map(codeBlock),
    ...(pages.length > 1 ? [small + lists.page(shown, pages.length)] : []),
    small + presentVersion(passage, locale),
    ...otherVersion(passage, given, locale),
  ];
  const cite = (label: string, of: ReferenceStyle, to?: number) =>
    button(label, {
      name: 'cite',
      passage: passage.id,
      style: of,
      page: to,
      version: given?.name,
    });
  const others = referenceStyles
    .filter((each) => each !== style)
    .map((each) => cite(referenceStyleNames[each], each));
  const turns = [
    ...(shown > 1 ? [cite(buttons.previousPage, style, shown - 1)] : []),
    ...(shown < pages.length ? [cite(buttons.nextPage, style, shown + 1)] : []),
  ];
  return blockMessages(texts.map(textBlock), turns, others);
}

/** The edges of a code block, and the empty line before the next. */
const linesAround = 3;

function dayOf(moment: number): PartialDate {
  return partialDateSchema.parse(new Date(moment).toISOString().slice(0, 10));
}

/** Adds zero-width spaces between backticks, which would end the block. */
function codeBlock(text: string): string {
  return `\`\`\`\n${text.replaceAll('``', '`\u200B`')}\n\`\`\``;
}
