import { ButtonStyle } from 'discord.js';
import { declineText, missingText, withoutText } from '../../core/answering/answer-text.ts';
import type { Answer, CitedAnswer } from '../../core/answering/answer.ts';
import { newHeading } from '../../core/citations/marked-text.ts';
import type { CitedSentence } from '../../core/citations/citation.ts';
import { wordsIn } from '../../core/words/words.ts';
import { blockMessages } from '../components/block-messages.ts';
import { button, type Button, passageButton } from '../components/buttons.ts';
import { escapeMarkdown } from '../components/escape-markdown.ts';
import { type Block, textBlock } from '../components/pack-blocks.ts';
import type { MessagePayload } from '../sending/message-payload.ts';
import { discordWords } from '../words/words.ts';
import { nextButtons } from './next-buttons.ts';
import { sentenceBlock } from './sentence-block.ts';
import { small } from './source-note.ts';
import type { AnswerView } from './view.ts';

/**
 * An answer as messages, mostly one: each sentence with its markers, then the sources by publisher, then
 * buttons: the numbers of the passages, what can be asked next, and what can be done with the answer. A
 * declined question gets what is held instead. Talk is text and examples.
 */
export function renderAnswer(answer: Answer, view: AnswerView): MessagePayload[] {
  const closing = answer.status === 'chat' ? [] : closingButtons(view);
  return blockMessages(blocksOf(answer, view), closing, nextButtons(answer, view));
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
  if (answer.status === 'chat') return [textBlock(escapeMarkdown(answer.text))];
  if (answer.status === 'abstained') {
    const { language, near, next = [] } = answer;
    const text = escapeMarkdown(declineText(answer, view.knowledge));
    // What is held is offered once: as questions, else by titles.
    const buttons = next.length > 0 ? [] : near.map((passage) => passageButton(passage, language));
    return [{ text, notes: [], buttons }];
  }
  const blocks = citedBlocks(answer, view);
  if (answer.status === 'answered') {
    const { opening } = answer;
    return opening === undefined ? blocks : [textBlock(openingText(opening)), ...blocks];
  }
  return [...blocks, textBlock(escapeMarkdown(missingText(answer.missing, answer.language)))];
}

/** The sentences, those of one passage in one paragraph, each with its heading where it opens one. */
function citedBlocks(answer: CitedAnswer, view: AnswerView): Block[] {
  const { sentences, language } = answer;
  const { sentenceSpace } = wordsIn(language);
  const blocks: Block[] = [];
  for (const [place, sentence] of sentences.entries()) {
    const block = sentenceBlock(sentence, answer, view);
    const heading = newHeading(sentences, place);
    const last = blocks.at(-1);
    if (last === undefined || heading !== undefined || !isOfOne(sentence, sentences[place - 1])) {
      // In one block with its first sentence, so that both stand in the same message.
      const text = heading === undefined ? block.text : `${boldLine(heading)}${block.text}`;
      blocks.push({ ...block, text });
    } else {
      blocks[blocks.length - 1] = { ...last, text: last.text + sentenceSpace + block.text };
    }
  }
  return blocks;
}

function isOfOne(sentence: CitedSentence, before: CitedSentence | undefined): boolean {
  return sentence.citations.join(' ') === before?.citations.join(' ');
}

function openingText(opening: string): string {
  return opening.split('\n').map(escapeMarkdown).join('\n');
}

function boldLine(heading: string): string {
  return `**${escapeMarkdown(heading)}**\n`;
}

/** Understood in every language, and short enough for all of the row to stand on one line of a phone. */
const thumbs = { up: '👍', down: '👎' };

function closingButtons({ locale, conversation, offersThread }: AnswerView): Button[] {
  const { thread, followUp } = discordWords(locale).buttons;
  return [
    ...(offersThread
      ? [button(thread, { name: 'thread', conversation }, ButtonStyle.Primary)]
      : []),
    button(followUp, { name: 'followup', conversation }, ButtonStyle.Primary),
    button(thumbs.up, { name: 'helpful' }),
    button(thumbs.down, { name: 'unhelpful' }),
  ];
}
