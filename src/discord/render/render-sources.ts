import type { APIMessageTopLevelComponent } from 'discord.js';
import { sideText } from '../../core/citations/cited-sources.ts';
import {
  type Publisher,
  publishersByUse,
  type SourceFilter,
} from '../../core/passages/collection-contents.ts';
import { publisherIn } from '../../core/passages/publisher-names.ts';
import { sides } from '../../core/passages/side.ts';
import { wordsIn } from '../../core/words/words.ts';
import { textDisplay } from '../components/block-messages.ts';
import { button, type Button, buttonRows } from '../components/buttons.ts';
import { escapeMarkdown } from '../components/escape-markdown.ts';
import { type SelectOption, selectRow } from '../components/select-row.ts';
import { componentsMessage, type MessagePayload } from '../sending/message-payload.ts';
import { discordWords } from '../words/words.ts';
import { small } from './source-note.ts';
import type { View } from './view.ts';

/** Publishers on one page: about a screen of a phone. */
const pageSize = 10;

/** The value of a select that chooses everything. */
const everything = 'all';

/**
 * One page of the publishers of the sources, the most used first, with selects to choose a topic, a
 * side and one publisher; pages count from 1.
 */
export function renderSources(view: View, filter: SourceFilter, page: number): MessagePayload {
  const { knowledge, locale } = view;
  const words = discordWords(locale);
  const publishers = publishersByUse(knowledge, filter);
  const pages = Math.max(1, Math.ceil(publishers.length / pageSize));
  const shown = Math.min(Math.max(1, page), pages);
  const onPage = publishers.slice((shown - 1) * pageSize, shown * pageSize);
  const lines = onPage.map((publisher) => `- ${publisherLine(publisher, view)}`);
  const turn = (label: string, to: number): Button[] =>
    to < 1 || to > pages
      ? []
      : [button(label, { name: 'page', list: 'sources', ...filter, page: to })];
  return componentsMessage([
    textDisplay(
      [
        `### ${words.lists.sources(chosenNames(filter, view))}`,
        ...(lines.length > 0 ? lines : [words.lists.noSources]),
      ].join('\n'),
    ),
    ...(pages > 1 ? [textDisplay(small + words.lists.page(shown, pages))] : []),
    ...selects(filter, onPage, view),
    ...buttonRows([
      ...turn(words.buttons.previousPage, shown - 1),
      ...turn(words.buttons.nextPage, shown + 1),
    ]),
  ]);
}

function publisherLine({ sources, uses }: Publisher, { locale }: View): string {
  const { lists, punctuation } = discordWords(locale);
  const [{ source }] = sources;
  const facts = [
    sideText(source, locale),
    ...(sources.length > 1 ? [lists.sourceCount(sources.length)] : []),
    lists.passages(uses),
  ];
  return `**${escapeMarkdown(publisherIn(source, locale) ?? wordsIn(locale).passage.noPublisher)}**${punctuation.colon}${facts.join(punctuation.comma)}`;
}

function chosenNames(
  { topic, side }: SourceFilter,
  { knowledge, locale }: View,
): string | undefined {
  const names = [
    topic === undefined ? undefined : knowledge.topics.get(topic)?.[locale].name,
    side === undefined ? undefined : wordsIn(locale).headings.sides[side],
  ];
  const said = names.flatMap((name) => (name === undefined ? [] : [escapeMarkdown(name)]));
  return said.length === 0 ? undefined : said.join(discordWords(locale).punctuation.listed);
}

function selects(
  filter: SourceFilter,
  onPage: readonly Publisher[],
  { knowledge, locale }: View,
): APIMessageTopLevelComponent[] {
  const { lists } = discordWords(locale);
  const option = (value: string, label: string, chosen: string | undefined): SelectOption => ({
    label,
    value,
    ...(value === chosen ? { default: true } : {}),
  });
  const topics = [...knowledge.topics.values()].map((topic) =>
    option(topic.id, topic[locale].name, filter.topic),
  );
  const named = sides.map((side) =>
    option(side, wordsIn(locale).headings.sides[side], filter.side),
  );
  const publishers = onPage.map(({ sources: [{ source }] }) =>
    option(
      source.id,
      publisherIn(source, locale) ?? wordsIn(locale).passage.noPublisher,
      undefined,
    ),
  );
  return [
    ...(publishers.length > 0
      ? [selectRow({ name: 'publisher' }, lists.choosePublisher, publishers)]
      : []),
    selectRow({ name: 'filter', by: 'topic', ...filter }, lists.allTopics, [
      option(everything, lists.allTopics, undefined),
      ...topics,
    ]),
    selectRow({ name: 'filter', by: 'side', ...filter }, lists.allSides, [
      option(everything, lists.allSides, undefined),
      ...named,
    ]),
  ];
}
