import { passagesOf } from '../../core/passages/collection-contents.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { MessagePayload } from '../sending/message-payload.ts';
import { phrasesOf } from '../words/phrases.ts';
import { renderParts } from './render-parts.ts';
import type { View } from './view.ts';

/** What the folder is about: each topic with the number of its passages. */
export function renderTopics({ knowledge, locale }: View): MessagePayload[] {
  const { topics, passageCount, comma, colon } = phrasesOf(locale);
  const lines = [...knowledge.topics.values()].map((topic) => {
    const { name, description } = topic[locale];
    const count = passageCount(passagesOf(knowledge, topic.id).length);
    return `**${escapeMarkdown(name)}**${comma}${count}${colon}${escapeMarkdown(description)}`;
  });
  return renderParts([`### ${topics}`, ...lines].map((text) => ({ text, notes: [], buttons: [] })));
}
