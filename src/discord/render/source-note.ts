import { leadOf } from '../../core/citations/leads.ts';
import { firstSource, linkOf } from '../../core/citations/source-link.ts';
import type { Source } from '../../core/passages/knowledge.ts';
import type { Language } from '../../core/passages/language.ts';
import type { Passage } from '../../core/passages/passage.ts';
import { formatDate } from '../../core/words/format-date.ts';
import { wordsIn } from '../../core/words/words.ts';
import { escapeMarkdown, maskedLink } from '../components/escape-markdown.ts';
import { discordWords } from '../words/words.ts';
import type { View } from './view.ts';

/** Discord's small type. */
export const small = '-# ';

/** A source in one line: title with its link, publisher, date, country and kind of publisher. */
export function sourceLine(
  source: Source,
  language: Language,
  address: string | undefined = source.url,
): string {
  const { punctuation, sources } = discordWords(language);
  const { comma, semicolon, dash } = punctuation;
  const { noAddress, noDate, noPublisher } = wordsIn(language).passage;
  const title =
    address === undefined ? escapeMarkdown(source.title) : maskedLink(source.title, address);
  const date = source.date === undefined ? noDate : formatDate(source.date, language);
  const origin = [sources.countries[source.country], sources.voices[source.voice]].join(comma);
  const facts = [
    [escapeMarkdown(source.publisher ?? noPublisher), date].join(comma),
    origin,
    ...(address === undefined ? [noAddress] : []),
  ];
  return title + dash + facts.join(semicolon);
}

/**
 * The note on a cited passage: its first source, the number of others, and its date where no lead
 * says it.
 */
export function sourceNote(
  n: number,
  passage: Passage,
  language: Language,
  { knowledge, publicUrl }: View,
): string {
  const { punctuation, sources } = discordWords(language);
  const source = firstSource(passage, knowledge);
  const more = passage.support.length - 1;
  const isDated = leadOf(passage, knowledge, language, false) !== '';
  const facts = [
    ...(source === undefined
      ? []
      : [sourceLine(source, language, linkOf(passage, knowledge, publicUrl))]),
    ...(more > 0 ? [sources.more(more)] : []),
    ...(isDated ? [] : [wordsIn(language).passage.asOf(formatDate(passage.asOf, language))]),
  ];
  return `${small}[${n}] ${facts.join(punctuation.semicolon)}`;
}
