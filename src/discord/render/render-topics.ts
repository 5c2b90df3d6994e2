import { passagesOf } from '../../core/passages/collection-contents.ts';
import { textMessages } from '../components/block-messages.ts';
import { escapeMarkdown } from '../components/escape-markdown.ts';
import type { MessagePayload } from '../sending/message-payload.ts';
import { discordWords } from '../words/words.ts';
import type { View } from './view.ts';

/** The topics, each with its number of passages. */
export function renderTopics({ knowledge, locale }: View): MessagePayload[] {
  const { lists, punctuation } = discordWords(locale);
  const lines = [...knowledge.topics.values()].map((topic) => {
    const { name, description } = topic[locale];
    const count = lists.passages(passagesOf(knowledge, topic.id).length);
    return `**${escapeMarkdown(name)}**${punctuation.comma}${count}${punctuation.colon}${escapeMarkdown(description)}`;
  });
  return textMessages([`### ${lists.topics}`, ...lines]);
}
