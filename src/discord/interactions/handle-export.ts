import type { ButtonInteraction } from 'discord.js';
import { showAgain } from '../../core/answering/acts/show-again.ts';
import { answerMarkdown, answersMarkdown } from '../../core/answering/answer-markdown.ts';
import { shownKey } from '../../core/conversation/conversation.ts';
import { askerOf } from '../asking/asker.ts';
import type { KeptAnswer } from '../asking/kept-answer.ts';
import type { InteractionReply } from '../sending/interaction-reply.ts';
import { type MessageFile, plainMessage } from '../sending/message-payload.ts';
import type { Services } from '../services.ts';
import { discordWords } from '../words/words.ts';

/**
 * Hands the person an answer as a file, or all answers of its thread that are kept: in the order in which
 * they were given, without the questions, which others may not be meant to see.
 */
export async function handleExport(
  { conversation, shown }: KeptAnswer,
  interaction: ButtonInteraction,
  reply: InteractionReply,
  services: Services,
): Promise<void> {
  await reply.defer('private');
  if (reply.isLate) return;
  const { exports, notices } = discordWords(askerOf(interaction).locale);
  const { knowledge, compose } = services.answering();
  const { turns = [] } = (await services.state.conversations.load(conversation)) ?? {};
  const kept = turns.flatMap((turn) => turn.shown ?? []);
  const isThread = conversation.startsWith('thread:');
  const wanted = isThread ? kept : kept.filter((each) => shownKey(each) === shown).slice(-1);
  const answers = wanted.flatMap((each) => showAgain(each, knowledge, compose) ?? []);
  const [first] = answers;
  if (first === undefined) {
    await reply.answer([plainMessage(notices.answerNotKept)]);
    return;
  }
  const view = { knowledge, publicUrl: services.publicUrl };
  const text = isThread ? answersMarkdown(answers, view) : answerMarkdown(first, view);
  const said = isThread ? exports.thread(answers.length) : exports.answer;
  await reply.answer([{ ...plainMessage(said), files: [fileOf(text, services.now())] }]);
}

function fileOf(text: string, now: number): MessageFile {
  return {
    name: `chaski-${new Date(now).toISOString().slice(0, 10)}.md`,
    bytes: new TextEncoder().encode(`${text}\n`),
    contentType: 'text/markdown; charset=utf-8',
  };
}
