import { sourcesByUse } from '../../core/passages/collection-contents.ts';
import type { TopicId } from '../../core/passages/passage.ts';
import { textDisplay } from '../components/block-messages.ts';
import { button, type Button, buttonRows } from '../components/buttons.ts';
import { escapeMarkdown } from '../components/escape-markdown.ts';
import { componentsMessage, type MessagePayload } from '../sending/message-payload.ts';
import { discordWords } from '../words/words.ts';
import { small, sourceLine } from './source-note.ts';
import type { View } from './view.ts';

/** Sources on one page: two or three screens of a phone, and far from Discord's limit. */
const pageSize = 8;

/** One page of the sources, of all topics or one, the most used first; pages count from 1. */
export function renderSources(
  view: View,
  topic: TopicId | undefined,
  page: number,
): MessagePayload[] {
  const { knowledge, locale } = view;
  const words = discordWords(locale);
  const sources = sourcesByUse(knowledge, topic);
  const pages = Math.max(1, Math.ceil(sources.length / pageSize));
  const shown = Math.min(Math.max(1, page), pages);
  const name = topic === undefined ? undefined : knowledge.topics.get(topic)?.[locale].name;
  const heading = `### ${words.lists.sources(name === undefined ? undefined : escapeMarkdown(name))}`;
  const lines = sources
    .slice((shown - 1) * pageSize, shown * pageSize)
    .map(
      ({ source, uses }) =>
        `- ${sourceLine(source, locale)}${words.punctuation.semicolon}${words.lists.passages(uses)}`,
    );
  const turn = (label: string, to: number): Button[] =>
    to < 1 || to > pages ? [] : [button(label, { name: 'page', list: 'sources', topic, page: to })];
  return [
    componentsMessage([
      textDisplay([heading, ...lines].join('\n')),
      ...(pages > 1 ? [textDisplay(small + words.lists.page(shown, pages))] : []),
      ...buttonRows([
        ...turn(words.buttons.previousPage, shown - 1),
        ...turn(words.buttons.nextPage, shown + 1),
      ]),
    ]),
  ];
}
