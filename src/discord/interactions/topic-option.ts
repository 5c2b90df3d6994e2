import type { ChatInputCommandInteraction } from 'discord.js';
import type { TopicId } from '../../core/passages/passage.ts';
import { findTopic } from '../../core/retrieval/find-topic.ts';
import type { Services } from '../services.ts';

/** The value of the option `topic`, which people may also type; undefined where it is left out. */
export function topicOf(
  interaction: ChatInputCommandInteraction,
  services: Services,
): TopicId | 'unknown' | undefined {
  const named = interaction.options.getString('topic');
  if (named === null) return undefined;
  const { knowledge, retriever } = services.answering();
  return findTopic(retriever.simplified(named), knowledge)?.id ?? 'unknown';
}
