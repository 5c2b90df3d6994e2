import { coverageOf, untoldIn } from '../../core/passages/collection-contents.ts';
import type { Topic } from '../../core/passages/knowledge.ts';
import { partialDateSchema } from '../../core/passages/partial-date.ts';
import { formatDate } from '../../core/words/format-date.ts';
import { formatNumber } from '../../core/words/format-number.ts';
import { textMessages } from '../components/block-messages.ts';
import { escapeMarkdown } from '../components/escape-markdown.ts';
import type { MessagePayload } from '../sending/message-payload.ts';
import { discordWords } from '../words/words.ts';
import { small } from './source-note.ts';
import type { View } from './view.ts';

/**
 * The topics and how well each is covered: its passages, the newest date, the sides that nothing comes
 * from; then what people ask and no passage tells.
 */
export function renderTopics(view: View): MessagePayload[] {
  const { knowledge, locale } = view;
  const { lists, punctuation } = discordWords(locale);
  const untold = untoldIn(knowledge, locale).map(escapeMarkdown);
  return textMessages([
    `### ${lists.topics}\n${small}${lists.inAllLanguages(lists.passages(knowledge.passages.size))}`,
    [...knowledge.topics.values()].map((topic) => topicLines(topic, view)).join('\n'),
    ...(untold.length === 0
      ? []
      : [`**${lists.notHeld}**${punctuation.colon}${untold.join(punctuation.listed)}`]),
  ]);
}

function topicLines(topic: Topic, { knowledge, locale }: View): string {
  const { lists, punctuation } = discordWords(locale);
  const { passages, newest, unheard } = coverageOf(knowledge, topic.id);
  const facts = [
    formatNumber(passages, locale),
    ...(newest === undefined
      ? []
      : [lists.newest(formatDate(partialDateSchema.parse(newest.slice(0, 7)), locale))]),
  ].join(punctuation.comma);
  const missing = unheard.map((side) => lists.sides[side]).join(punctuation.listed);
  return [
    `**${escapeMarkdown(topic[locale].name)}**${punctuation.colon}${facts}`,
    ...(missing === '' ? [] : [small + lists.unheard(missing)]),
  ].join('\n');
}
