import { ButtonStyle } from 'discord.js';
import { declineText, missingText, withoutText } from '../../core/answering/answer-text.ts';
import type { Answer, NextQuestion } from '../../core/answering/answer.ts';
import { newHeading } from '../../core/citations/marked-text.ts';
import type { Language } from '../../core/passages/language.ts';
import { wordsIn } from '../../core/words/words.ts';
import { blockMessages } from '../components/block-messages.ts';
import { button, type Button, passageButton } from '../components/buttons.ts';
import { escapeMarkdown } from '../components/escape-markdown.ts';
import { type Block, textBlock } from '../components/pack-blocks.ts';
import type { MessagePayload } from '../sending/message-payload.ts';
import { discordWords } from '../words/words.ts';
import { sentenceBlock } from './sentence-block.ts';
import { small } from './source-note.ts';
import type { AnswerView } from './view.ts';

/**
 * An answer as messages, mostly one: each sentence with its markers, then the sources, then a
 * button for each cited passage. A declined question gets buttons to what is near. Talk is text alone.
 */
export function renderAnswer(answer: Answer, view: AnswerView): MessagePayload[] {
  const closing = answer.status === 'chat' ? [] : closingButtons(view);
  return blockMessages(blocksOf(answer, view), closing);
}

function blocksOf(answer: Answer, view: AnswerView): Block[] {
  const notice = withoutText(answer);
  const { question } = view;
  return [
    ...(question === undefined ? [] : [textBlock(small + escapeMarkdown(question))]),
    ...mainBlocks(answer, view),
    ...(notice === undefined ? [] : [textBlock(small + escapeMarkdown(notice))]),
  ];
}

function mainBlocks(answer: Answer, view: AnswerView): Block[] {
  if (answer.status === 'chat') {
    const lines = [escapeMarkdown(answer.text), ...exampleLines(answer.next, answer.language)];
    return [textBlock(lines.join('\n'))];
  }
  if (answer.status === 'abstained') {
    const { language, near } = answer;
    const text = escapeMarkdown(declineText(answer, view.knowledge));
    const buttons = near.map((passage) => passageButton(passage, language));
    return [{ text, notes: [], buttons }];
  }
  const blocks = answer.sentences.map((sentence, place) => {
    const block = sentenceBlock(sentence, answer, view);
    const heading = newHeading(answer.sentences, place);
    // In one block with its first sentence, so that both stand in the same message.
    return heading === undefined ? block : { ...block, text: `${boldLine(heading)}${block.text}` };
  });
  if (answer.status === 'answered') {
    const { opening } = answer;
    return opening === undefined ? blocks : [textBlock(openingText(opening)), ...blocks];
  }
  return [...blocks, textBlock(escapeMarkdown(missingText(answer.missing, answer.language)))];
}

function openingText(opening: string): string {
  return opening.split('\n').map(escapeMarkdown).join('\n');
}

function exampleLines(next: readonly NextQuestion[] = [], language: Language): string[] {
  if (next.length === 0) return [];
  const questions = next.map(({ question }) => `- ${escapeMarkdown(question)}`);
  return [wordsIn(language).chat.examples, ...questions];
}

function boldLine(heading: string): string {
  return `**${escapeMarkdown(heading)}**\n`;
}

function closingButtons({ locale, conversation, offersThread }: AnswerView): Button[] {
  const { thread, followUp, helpful, unhelpful } = discordWords(locale).buttons;
  return [
    ...(offersThread
      ? [button(thread, { name: 'thread', conversation }, ButtonStyle.Primary)]
      : []),
    button(followUp, { name: 'followup', conversation }, ButtonStyle.Primary),
    button(helpful, { name: 'helpful' }),
    button(unhelpful, { name: 'unhelpful' }),
  ];
}
