import type { ChatInputCommandInteraction } from 'discord.js';
import { type TopicId, topicIdSchema } from '../../core/passages/passage.ts';
import type { Services } from '../services.ts';

/** The value of the option `topic`, which people may also type; undefined where it is left out. */
export function topicOf(
  interaction: ChatInputCommandInteraction,
  services: Services,
): TopicId | 'unknown' | undefined {
  const named = interaction.options.getString('topic');
  if (named === null) return undefined;
  const topic = topicIdSchema.safeParse(named).data;
  const isKnown = topic !== undefined && services.answering().knowledge.topics.has(topic);
  return isKnown ? topic : 'unknown';
}
