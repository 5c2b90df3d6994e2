import type { ChatInputCommandInteraction } from 'discord.js';
import type { Answer } from '../../core/answering/answer.ts';
import { pickFact } from '../../core/answering/pick-fact.ts';
import type { Turn } from '../../core/conversation/conversation.ts';
import { citedBy, savePosted } from '../asking/answer-in-turn.ts';
import { askerOf } from '../asking/asker.ts';
import { conversationIn } from '../asking/conversation-place.ts';
import { renderAnswer } from '../render/render-answer.ts';
import type { InteractionReply } from '../sending/interaction-reply.ts';
import { plainMessage } from '../sending/message-payload.ts';
import type { Services } from '../services.ts';
import { discordWords } from '../words/words.ts';
import { mayOpenThread } from './answer-interaction.ts';
import { beginAnswer } from './begin-answer.ts';
import { topicOf } from './topic-option.ts';

/** Handles `/fact`: one fact with its citation, which follow-ups can refer to. */
export async function handleFact(
  interaction: ChatInputCommandInteraction,
  reply: InteractionReply,
  services: Services,
): Promise<void> {
  const asker = askerOf(interaction);
  const { locale, person: by, server } = asker;
  const topic = topicOf(interaction, services);
  if (topic === 'unknown') {
    await reply.tellPrivately(plainMessage(discordWords(locale).notices.topicNotFound));
    return;
  }
  const settings = await beginAnswer(interaction, reply, services);
  if (settings === undefined) return;
  const { isPrivate, language: set } = settings;
  const { knowledge, compose } = services.answering();
  const { publicUrl } = services;
  const request = { topic, language: set ?? locale, pick: Math.random() };
  const fact = await services.compose(async () => pickFact(knowledge, compose, request));
  if (fact === undefined) {
    await reply.tellPrivately(plainMessage(discordWords(locale).notices.noFact));
    return;
  }
  const conversation = conversationIn('ask', interaction.id);
  await services.state.conversations.save(conversation, {
    turns: turnsOf(fact),
    people: [by],
    server,
  });
  const offersThread = !isPrivate && mayOpenThread(interaction);
  const around = isPrivate ? locale : (set ?? locale);
  const view = { knowledge, locale: around, publicUrl, conversation, offersThread };
  const sent = await reply.answer(renderAnswer(fact, view));
  if (isPrivate) return;
  const { language } = fact;
  await savePosted({ by, server, conversation, language, sent, cited: citedBy(fact) }, services);
}

/** The turn of the question that a fact answers, as if it had been asked. */
function turnsOf(fact: Answer): Turn[] {
  const { language } = fact;
  const [passage] = citedBy(fact);
  const [question] = passage?.asks[language] ?? [];
  if (passage === undefined || question === undefined) return [];
  const { id, entities } = passage;
  return [{ question, context: '', language, entities, passages: [id] }];
}
