import type { Citation } from '../../core/citations/citation.ts';
import {
  type ChooseSource,
  type CitedSource,
  citedSources,
  publisherHeading,
  sideText,
  sourceFacts,
} from '../../core/citations/cited-sources.ts';
import { permanentAddress } from '../../core/citations/source-link.ts';
import type { Source } from '../../core/passages/knowledge.ts';
import type { Language } from '../../core/passages/language.ts';
import { publisherIn } from '../../core/passages/publisher-names.ts';
import { formatDate } from '../../core/words/format-date.ts';
import { wordsIn } from '../../core/words/words.ts';
import { escapeMarkdown, maskedLink } from '../components/escape-markdown.ts';
import type { Note } from '../components/pack-blocks.ts';
import { shortenLabel } from '../components/shorten-label.ts';
import { discordWords } from '../words/words.ts';
import type { View } from './view.ts';

export { small } from '../components/pack-blocks.ts';

export const betweenFacts = ' · ';

/** A source in full in one line: title with its link, publisher, date and side. */
export function sourceLine(source: Source, language: Language): string {
  const { comma, semicolon, dash } = discordWords(language).punctuation;
  const { noAddress, noDate, noPublisher } = wordsIn(language).passage;
  const { url } = source;
  const title = url === undefined ? escapeMarkdown(source.title) : maskedLink(source.title, url);
  const date = source.date === undefined ? noDate : formatDate(source.date, language);
  const facts = [
    [escapeMarkdown(publisherIn(source, language) ?? noPublisher), date].join(comma),
    sideText(source, language),
    ...(url === undefined ? [noAddress] : []),
  ];
  return title + dash + facts.join(semicolon);
}

/**
 * The notes on the sources of what is shown, among all that is cited: the numbers of what rests on each,
 * then its publisher with its link. Which source of a passage is named may be chosen. Where there is a reading room, each number leads to its passage there.
 */
export function sourceNotes(
  shown: readonly Citation[],
  citations: readonly Citation[],
  view: View,
  choose?: ChooseSource,
): Note[] {
  return citedSources(citations, view.knowledge, choose).flatMap((cited) => {
    const marked = cited.citations.filter((citation) => shown.includes(citation));
    if (marked.length === 0) return [];
    const marks = marked.map((citation) => numberOf(citation, view));
    return [{ marks, text: sourceText(cited, view) }];
  });
}

/** Characters of a name that fill a line of a phone beside its number: a title in the place of a publisher is cut. */
const longestName = 36;

function sourceText(cited: CitedSource, { knowledge }: View): string {
  const { source, citations } = cited;
  const [{ language } = { language: 'en' as const }] = citations;
  const name = shortenLabel(publisherHeading(source, language), longestName);
  const linked = source.url === undefined ? escapeMarkdown(name) : maskedLink(name, source.url);
  const facts = sourceFacts(cited, knowledge).map(escapeMarkdown);
  return [linked, ...facts].join(betweenFacts);
}

function numberOf({ n, passage, language }: Citation, { publicUrl }: View): string {
  const link = permanentAddress(passage, publicUrl, language);
  return link === undefined ? `[${n}]` : maskedLink(`[${n}]`, link);
}
