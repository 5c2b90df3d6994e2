import type { ChatInputCommandInteraction } from 'discord.js';
import { pickFact } from '../core/answering/pick-fact.ts';
import { passageIdSchema, topicIdSchema, type TopicId } from '../core/passages/passage.ts';
import { citedBy, savePosted } from './answer-in-turn.ts';
import { askerOf } from './asker.ts';
import { refusedByLimit } from './ask-limits.ts';
import { helpMessages } from './help-messages.ts';
import type { InteractionReply } from './interaction-reply.ts';
import { plainMessage } from './message-payload.ts';
import { phrasesOf } from './phrases.ts';
import { conversationIn } from './place-of-conversation.ts';
import { renderAnswer } from './render-answer.ts';
import { renderPassage } from './render-passage.ts';
import { renderSources } from './render-sources.ts';
import { renderTopics } from './render-topics.ts';
import type { Services } from './services.ts';

/** The commands that show what is in the folder: nothing is waited for, so the answer goes out at once. */
export type FolderHandler = (
  interaction: ChatInputCommandInteraction,
  reply: InteractionReply,
  services: Services,
) => Promise<void>;

export const handlePassage: FolderHandler = async (interaction, reply, services) => {
  const { locale } = askerOf(interaction);
  const { knowledge } = services.answering();
  const id = passageIdSchema.safeParse(interaction.options.getString('id', true)).data;
  const passage = id === undefined ? undefined : knowledge.passages.get(id);
  if (passage === undefined) {
    await reply.tellPrivately(plainMessage(phrasesOf(locale).passageNotFound));
    return;
  }
  const { publicUrl } = services;
  const payloads = renderPassage(passage, { knowledge, locale, publicUrl }, locale);
  await reply.answerAtOnce(payloads, 'public');
};

export const handleSources: FolderHandler = async (interaction, reply, services) => {
  const { locale } = askerOf(interaction);
  const { knowledge } = services.answering();
  const topic = topicOf(interaction, services);
  if (topic === 'unknown') {
    await reply.tellPrivately(plainMessage(phrasesOf(locale).topicNotFound));
    return;
  }
  const { publicUrl } = services;
  const payloads = renderSources({ knowledge, locale, publicUrl }, topic, 1);
  await reply.answerAtOnce(payloads, 'public');
};

export const handleTopics: FolderHandler = async (interaction, reply, services) => {
  const { locale } = askerOf(interaction);
  const { knowledge } = services.answering();
  const { publicUrl } = services;
  await reply.answerAtOnce(renderTopics({ knowledge, locale, publicUrl }), 'public');
};

export const handleHelp: FolderHandler = async (interaction, reply, services) => {
  const { locale } = askerOf(interaction);
  await reply.answerAtOnce(helpMessages(locale, services), 'public');
};

export const handleFact: FolderHandler = async (interaction, reply, services) => {
  const asker = askerOf(interaction);
  const { locale, person: by, server } = asker;
  const topic = topicOf(interaction, services);
  if (topic === 'unknown') {
    await reply.tellPrivately(plainMessage(phrasesOf(locale).topicNotFound));
    return;
  }
  await reply.defer('public');
  if (reply.isLate) return;
  const refused = await refusedByLimit(asker, services);
  if (refused !== undefined) {
    await reply.tellPrivately(refused);
    return;
  }
  const { knowledge, compose } = services.answering();
  const { publicUrl } = services;
  const request = { topic, language: locale, pick: Math.random() };
  const fact = await services.compose(async () => pickFact(knowledge, compose, request));
  if (fact === undefined) {
    await reply.tellPrivately(plainMessage(phrasesOf(locale).noFact));
    return;
  }
  const conversation = conversationIn('ask', interaction.id);
  const view = { knowledge, locale, publicUrl, conversation, offersThread: false };
  const sent = await reply.answer(renderAnswer(fact, view));
  const { language } = fact;
  await savePosted({ by, server, conversation, language, sent, cited: citedBy(fact) }, services);
};

/** The topic that is named, which a person may also type: undefined where none is. */
function topicOf(
  interaction: ChatInputCommandInteraction,
  services: Services,
): TopicId | 'unknown' | undefined {
  const named = interaction.options.getString('topic');
  if (named === null) return undefined;
  const topic = topicIdSchema.safeParse(named).data;
  const isKnown = topic !== undefined && services.answering().knowledge.topics.has(topic);
  return isKnown ? topic : 'unknown';
}
