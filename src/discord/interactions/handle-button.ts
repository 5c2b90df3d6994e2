import type { ButtonInteraction } from 'discord.js';
import { showAgain } from '../../core/answering/acts/show-again.ts';
import { shownKey } from '../../core/conversation/conversation.ts';
import { askerOf } from '../asking/asker.ts';
import type { CustomId } from '../components/custom-id.ts';
import { parseCustomId } from '../components/parse-custom-id.ts';
import { renderRest } from '../render/render-answer.ts';
import { renderPublisher } from '../render/render-publisher.ts';
import { renderSources } from '../render/render-sources.ts';
import { renderTopics } from '../render/render-topics.ts';
import { pressPicture, pressTable, tablePage } from '../pictures/press-picture.ts';
import { handleDone } from '../feedback/handle-done.ts';
import { rateAnswer } from '../feedback/handle-report.ts';
import { reportForm } from '../feedback/report-form.ts';
import type { InteractionReply } from '../sending/interaction-reply.ts';
import { type MessagePayload, plainMessage } from '../sending/message-payload.ts';
import type { Services } from '../services.ts';
import { discordWords } from '../words/words.ts';
import { answerFollowUp, isPrivateMessage } from './answer-follow-up.ts';
import { followUpModal } from './follow-up-modal.ts';
import { handleExport } from './handle-export.ts';
import { handleThread } from './handle-thread.ts';
import { showPassage } from './show-passage.ts';

/** Handles a button, whose custom_id carries all it needs, so that it works after a restart. */
export async function handleButton(
  interaction: ButtonInteraction,
  reply: InteractionReply,
  services: Services,
): Promise<void> {
  const { locale } = askerOf(interaction);
  const id = parseCustomId(interaction.customId);
  switch (id?.name) {
    case undefined:
      await reply.tellPrivately(plainMessage(discordWords(locale).notices.outOfDate));
      return;
    case 'thread':
      await handleThread(interaction, id.conversation, reply, services);
      return;
    case 'followup':
      await reply.showModal(followUpModal(id.conversation, locale, isPrivateMessage(interaction)));
      return;
    case 'passage':
    case 'cite':
      await showPassage(id, interaction, reply, services);
      return;
    case 'helpful':
      await takeThanks(interaction, reply, services);
      return;
    case 'unhelpful':
      await reply.showModal(reportForm(locale));
      // The press is a word of its own, whether or not the form is sent.
      if (!reply.isLate) await rateAnswer(interaction, false, services);
      return;
    case 'done':
      await handleDone(interaction, id.report, reply, services);
      return;
    case 'picture':
      await pressPicture(id.request, interaction, reply, services);
      return;
    case 'table':
      await pressTable(id.request, interaction, reply, services);
      return;
    case 'export':
      await handleExport(id, interaction, reply, services);
      return;
    case 'more':
      await showRest(id, interaction, reply, services);
      return;
    case 'next':
      await askNext(id, interaction, reply, services);
      return;
    case 'filter':
    case 'publisher':
    case 'choose':
      // These name selects, which are not pressed.
      await reply.tellPrivately(plainMessage(discordWords(locale).notices.outOfDate));
      return;
    case 'page':
      await turnPage(id, interaction, reply, services);
      return;
  }
}

/** Shows the person the rest of a long answer, as it is kept with its conversation. */
async function showRest(
  { conversation, shown, from }: Extract<CustomId, { name: 'more' }>,
  interaction: ButtonInteraction,
  reply: InteractionReply,
  services: Services,
): Promise<void> {
  await reply.defer('private');
  if (reply.isLate) return;
  const { locale } = askerOf(interaction);
  const { knowledge, compose } = services.answering();
  const { turns = [] } = (await services.state.conversations.load(conversation)) ?? {};
  const turn = turns.findLast((each) => each.shown !== undefined && shownKey(each.shown) === shown);
  const answer = turn?.shown && showAgain(turn.shown, knowledge, compose, from);
  const { publicUrl } = services;
  const view = { knowledge, locale, publicUrl, conversation, offersThread: false };
  const rest = answer === undefined ? [] : renderRest(answer, view, from);
  await reply.answer(
    rest.length > 0 ? rest : [plainMessage(discordWords(locale).notices.restNotKept)],
  );
}

/** Answers a question that a button offers, as if the person had asked it. */
async function askNext(
  { passage, language, place, conversation }: Extract<CustomId, { name: 'next' }>,
  interaction: ButtonInteraction,
  reply: InteractionReply,
  services: Services,
): Promise<void> {
  const { passages } = services.answering().knowledge;
  const question = passages.get(passage)?.asks[language][place];
  if (question === undefined) {
    const { locale } = askerOf(interaction);
    await reply.tellPrivately(plainMessage(discordWords(locale).notices.outOfDate));
    return;
  }
  const isUnderPrivate = isPrivateMessage(interaction);
  const asked = { question, conversation, language, isUnderPrivate, showsQuestion: true };
  await answerFollowUp(interaction, asked, reply, services);
}

async function takeThanks(
  interaction: ButtonInteraction,
  reply: InteractionReply,
  services: Services,
): Promise<void> {
  await reply.defer('private');
  if (reply.isLate) return;
  const { locale } = askerOf(interaction);
  await rateAnswer(interaction, true, services);
  await reply.answer([plainMessage(discordWords(locale).notices.thanksHelpful)]);
}

function pageOf(
  id: Extract<CustomId, { name: 'page' }>,
  interaction: ButtonInteraction,
  services: Services,
): MessagePayload | undefined {
  const { locale } = askerOf(interaction);
  const { knowledge } = services.answering();
  const view = { knowledge, locale, publicUrl: services.publicUrl };
  switch (id.list) {
    case 'table':
      return tablePage(id, interaction, services)?.[0];
    case 'sources':
      return renderSources(view, { topic: id.topic, side: id.side }, id.page);
    case 'publisher':
      return renderPublisher(view, id.source, id.page);
    case 'topics':
      return renderTopics(view, id.page);
  }
}

/** Replaces the page that the button stands on with another. */
async function turnPage(
  id: Extract<CustomId, { name: 'page' }>,
  interaction: ButtonInteraction,
  reply: InteractionReply,
  services: Services,
): Promise<void> {
  await reply.deferUpdate();
  const payload = pageOf(id, interaction, services);
  if (payload !== undefined && !reply.isLate) await reply.updateMessage(payload);
}
