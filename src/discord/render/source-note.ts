import { formatDate } from '../../core/words/format-date.ts';
import { leadOf } from '../../core/citations/leads.ts';
import { wordsIn } from '../../core/words/words.ts';
import { firstSource, linkOf } from '../../core/citations/source-link.ts';
import type { Source } from '../../core/passages/knowledge.ts';
import type { Language } from '../../core/passages/language.ts';
import type { Passage } from '../../core/passages/passage.ts';
import { escapeMarkdown, maskedLink } from './escape-markdown.ts';
import { phrasesOf } from '../words/phrases.ts';
import type { View } from './view.ts';

/** Discord's small type. */
export const small = '-# ';

/** A source in one line: title with its link, publisher, date, and which side it speaks from. */
export function sourceLine(
  source: Source,
  language: Language,
  address: string | undefined = source.url,
): string {
  const { comma, semicolon, dash, countries, voices } = phrasesOf(language);
  const { noAddress, noDate, noPublisher } = wordsIn(language).passage;
  const title =
    address === undefined ? escapeMarkdown(source.title) : maskedLink(source.title, address);
  const date = source.date === undefined ? noDate : formatDate(source.date, language);
  const side = [countries[source.country], voices[source.voice]].join(comma);
  const facts = [
    [escapeMarkdown(source.publisher ?? noPublisher), date].join(comma),
    side,
    ...(address === undefined ? [noAddress] : []),
  ];
  return title + dash + facts.join(semicolon);
}

/**
 * The note under an answer for a passage that it cites: its first source, and how many more there
 * are. The date as of which it holds is added where no lead says it.
 */
export function sourceNote(
  n: number,
  passage: Passage,
  language: Language,
  { knowledge, publicUrl }: View,
): string {
  const { semicolon, moreSources } = phrasesOf(language);
  const source = firstSource(passage, knowledge);
  const more = passage.support.length - 1;
  const isDated = leadOf(passage, knowledge, language, false) !== '';
  const facts = [
    ...(source === undefined
      ? []
      : [sourceLine(source, language, linkOf(passage, knowledge, publicUrl))]),
    ...(more > 0 ? [moreSources(more)] : []),
    ...(isDated ? [] : [wordsIn(language).passage.asOf(formatDate(passage.asOf, language))]),
  ];
  return `${small}[${n}] ${facts.join(semicolon)}`;
}
