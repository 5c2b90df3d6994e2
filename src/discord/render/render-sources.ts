import { sourcesByUse } from '../../core/passages/collection-contents.ts';
import type { TopicId } from '../../core/passages/passage.ts';
import { button, buttonRows, type Button } from './buttons.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { componentsMessage, type MessagePayload } from '../sending/message-payload.ts';
import { phrasesOf } from '../words/phrases.ts';
import { display } from './render-parts.ts';
import { small, sourceLine } from './source-note.ts';
import type { View } from './view.ts';

/** Sources on one page: what a phone shows in two or three screens, and far from Discord's limit. */
const pageSize = 8;

/** One page of what the folder or a topic rests on, the most used source first; pages count from 1. */
export function renderSources(
  view: View,
  topic: TopicId | undefined,
  page: number,
): MessagePayload[] {
  const { knowledge, locale } = view;
  const words = phrasesOf(locale);
  const sources = sourcesByUse(knowledge, topic);
  const pages = Math.max(1, Math.ceil(sources.length / pageSize));
  const shown = Math.min(Math.max(1, page), pages);
  const name = topic === undefined ? undefined : knowledge.topics.get(topic)?.[locale].name;
  const heading = `### ${words.sourcesOf(name === undefined ? undefined : escapeMarkdown(name))}`;
  const lines = sources
    .slice((shown - 1) * pageSize, shown * pageSize)
    .map(
      ({ source, uses }) =>
        `- ${sourceLine(source, locale)}${words.semicolon}${words.passagesResting(uses)}`,
    );
  const turn = (label: string, to: number): Button[] =>
    to < 1 || to > pages ? [] : [button(label, { name: 'page', list: 'sources', topic, page: to })];
  return [
    componentsMessage([
      display([heading, ...lines].join('\n')),
      ...(pages > 1 ? [display(small + words.page(shown, pages))] : []),
      ...buttonRows([...turn(words.previousPage, shown - 1), ...turn(words.nextPage, shown + 1)]),
    ]),
  ];
}
