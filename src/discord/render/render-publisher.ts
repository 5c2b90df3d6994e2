import { publishersByUse } from '../../core/passages/collection-contents.ts';
import type { SourceId } from '../../core/passages/passage.ts';
import { publisherIn } from '../../core/passages/publisher-names.ts';
import { formatDate } from '../../core/words/format-date.ts';
import { wordsIn } from '../../core/words/words.ts';
import { textDisplay } from '../components/block-messages.ts';
import { button, type Button, buttonRows } from '../components/buttons.ts';
import { escapeMarkdown, maskedLink } from '../components/escape-markdown.ts';
import { shortenLabel } from '../components/shorten-label.ts';
import { componentsMessage, type MessagePayload } from '../sending/message-payload.ts';
import { discordWords } from '../words/words.ts';
import { small } from './source-note.ts';
import type { View } from './view.ts';

/** Sources on one page. */
const pageSize = 8;

/** Characters of a title that tell it apart. */
const titleLength = 70;

/**
 * One page of the sources of a publisher, whom one of them stands for, the newest first; undefined
 * where the collection no longer holds that one.
 */
export function renderPublisher(
  { knowledge, locale }: View,
  of: SourceId,
  page: number,
): MessagePayload | undefined {
  const publisher = publishersByUse(knowledge).find(({ sources }) =>
    sources.some(({ source }) => source.id === of),
  );
  if (publisher === undefined) return undefined;
  const { buttons, lists, punctuation } = discordWords(locale);
  const { noDate, noPublisher } = wordsIn(locale).passage;
  const newestFirst = publisher.sources.toSorted((a, b) =>
    (b.source.date ?? '').localeCompare(a.source.date ?? ''),
  );
  const pages = Math.ceil(newestFirst.length / pageSize);
  const shown = Math.min(Math.max(1, page), pages);
  const lines = newestFirst
    .slice((shown - 1) * pageSize, shown * pageSize)
    .map(({ source: { title, url, date }, uses }) => {
      const short = shortenLabel(title, titleLength);
      const linked = url === undefined ? escapeMarkdown(short) : maskedLink(short, url);
      const facts = [
        date === undefined ? noDate : formatDate(date, locale),
        lists.passages(uses),
      ].join(punctuation.comma);
      return `- ${linked}${punctuation.semicolon}${facts}`;
    });
  const turn = (label: string, to: number): Button[] =>
    to < 1 || to > pages
      ? []
      : [button(label, { name: 'page', list: 'publisher', source: of, page: to })];
  return componentsMessage([
    textDisplay(
      [
        `### ${escapeMarkdown(publisherIn(publisher.sources[0].source, locale) ?? noPublisher)}`,
        ...lines,
      ].join('\n'),
    ),
    ...(pages > 1 ? [textDisplay(small + lists.page(shown, pages))] : []),
    ...buttonRows([...turn(buttons.previousPage, shown - 1), ...turn(buttons.nextPage, shown + 1)]),
  ]);
}
