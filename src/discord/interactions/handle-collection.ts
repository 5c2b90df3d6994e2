import type { ChatInputCommandInteraction } from 'discord.js';
import { passageIdSchema } from '../../core/passages/passage.ts';
import { askerOf } from '../asking/asker.ts';
import { visibilityIn } from '../asking/settings-in.ts';
import { helpMessages } from '../render/render-help.ts';
import { renderPassage } from '../render/render-passage.ts';
import { renderSources } from '../render/render-sources.ts';
import { renderTopics } from '../render/render-topics.ts';
import type { InteractionReply } from '../sending/interaction-reply.ts';
import { plainMessage } from '../sending/message-payload.ts';
import type { Services } from '../services.ts';
import { discordWords } from '../words/words.ts';
import { topicOf } from './topic-option.ts';

/**
 * The handler of a command that shows the collection. It waits for the channel's settings alone, so its
 * answer is the acknowledgement.
 */
export type CollectionHandler = (
  interaction: ChatInputCommandInteraction,
  reply: InteractionReply,
  services: Services,
) => Promise<void>;

export const handlePassage: CollectionHandler = async (interaction, reply, services) => {
  const { locale } = askerOf(interaction);
  const { knowledge } = services.answering();
  const id = passageIdSchema.safeParse(interaction.options.getString('id', true)).data;
  const passage = id === undefined ? undefined : knowledge.passages.get(id);
  if (passage === undefined) {
    await reply.tellPrivately(plainMessage(discordWords(locale).notices.passageNotFound));
    return;
  }
  const { publicUrl } = services;
  const payloads = renderPassage(passage, { knowledge, locale, publicUrl }, locale);
  await reply.answerAtOnce(payloads, await visibilityIn(interaction, services));
};

export const handleSources: CollectionHandler = async (interaction, reply, services) => {
  const { locale } = askerOf(interaction);
  const { knowledge } = services.answering();
  const topic = topicOf(interaction, services);
  if (topic === 'unknown') {
    await reply.tellPrivately(plainMessage(discordWords(locale).notices.topicNotFound));
    return;
  }
  const { publicUrl } = services;
  const payload = renderSources({ knowledge, locale, publicUrl }, { topic }, 1);
  await reply.answerAtOnce([payload], await visibilityIn(interaction, services));
};

export const handleTopics: CollectionHandler = async (interaction, reply, services) => {
  const { locale } = askerOf(interaction);
  const { knowledge } = services.answering();
  const { publicUrl } = services;
  const payload = renderTopics({ knowledge, locale, publicUrl }, 1);
  await reply.answerAtOnce([payload], await visibilityIn(interaction, services));
};

export const handleHelp: CollectionHandler = async (interaction, reply, services) => {
  const { locale } = askerOf(interaction);
  const payloads = helpMessages(locale, services);
  await reply.answerAtOnce(payloads, await visibilityIn(interaction, services));
};
