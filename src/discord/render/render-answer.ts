import { ButtonStyle } from 'discord.js';
import { declineSentence, missingText, noticesOf } from '../../core/answering/answer-text.ts';
import { shownIn } from '../../core/answering/acts/shown-sentences.ts';
import { shownKey } from '../../core/conversation/conversation.ts';
import type { Answer, CitedAnswer } from '../../core/answering/answer.ts';
import { saysOtherwise } from '../../core/citations/leads.ts';
import { newHeading } from '../../core/citations/marked-text.ts';
import type { CitedSentence } from '../../core/citations/citation.ts';
import { wordsIn } from '../../core/words/words.ts';
import { blockMessages } from '../components/block-messages.ts';
import {
  type AnyButton,
  button,
  type Button,
  exportButton,
  linkButton,
  passageButton,
} from '../components/buttons.ts';
import { escapeMarkdown } from '../components/escape-markdown.ts';
import { type Block, textBlock } from '../components/pack-blocks.ts';
import { limits } from '../sending/limits.ts';
import { pictureButtons } from '../pictures/offered-pictures.ts';
import type { MessagePayload } from '../sending/message-payload.ts';
import { discordWords } from '../words/words.ts';
import { closedUp, linesOfBlocks, placeOfRest } from './fold-blocks.ts';
import { nextButtons } from './next-buttons.ts';
import { sentenceBlock } from './sentence-block.ts';
import { small } from './source-note.ts';
import type { AnswerView } from './view.ts';

/**
 * An answer as messages, mostly one: each sentence with its markers, then the sources by publisher, then
 * buttons: the numbers of the passages, what can be asked next, and what can be done with the answer. Of
 * a long one the rest is at a press. A declined question gets what is held instead. Talk is text and
 * examples.
 */
export function renderAnswer(answer: Answer, view: AnswerView): MessagePayload[] {
  const closing = answer.status === 'chat' ? [] : closingButtons(view);
  const notices = noticesOf(answer);
  const { question } = view;
  const before = [
    ...(question === undefined ? [] : [textBlock(small + escapeMarkdown(question))]),
    ...openingBlocks(answer),
  ];
  const after = [
    ...missingBlocks(answer),
    ...notices.map((notice) => textBlock(small + escapeMarkdown(notice))),
  ];
  const main = isCited(answer)
    ? foldedBlocks(answer, view, { from: 0, cuts: answer.cuts, around: [...before, ...after] })
    : { blocks: uncitedBlocks(answer, view), buttons: [] };
  const blocks = [...before, ...main.blocks, ...after];
  const beside = [...main.buttons, ...(isCited(answer) ? pictureButtons(answer, view) : [])];
  const first = blocks.flatMap(({ buttons }) => buttons);
  return blockMessages(blocks, closing, [
    ...beside,
    ...nextButtons(answer, view, [...first, ...beside]),
  ]);
}

/** The rest of a long answer, after so many sentences; none where there is no rest. */
export function renderRest(answer: CitedAnswer, view: AnswerView, from: number): MessagePayload[] {
  const { blocks, buttons } = foldedBlocks(answer, view, { from });
  if (blocks.length === 0) return [];
  const kept = { conversation: view.conversation, shown: shownKey(shownIn(answer)) };
  return blockMessages(blocks, [exportButton(kept, view.locale)], buttons);
}

function isCited(answer: Answer): answer is CitedAnswer {
  return 'sentences' in answer;
}

function uncitedBlocks(answer: Exclude<Answer, CitedAnswer>, view: AnswerView): Block[] {
  if (answer.status === 'chat') return [textBlock(escapeMarkdown(answer.text))];
  const { language, near, opening, next = [] } = answer;
  const text = escapeMarkdown(declineSentence(answer, view.knowledge));
  // What is held is offered once: as questions, else by titles, and those are not said before.
  const isOffered = next.length > 0 || opening !== undefined;
  const buttons = isOffered ? [] : near.map((passage) => passageButton(passage, language));
  return [{ text, notes: [], buttons }];
}

/** What is said before the sentences. */
function openingBlocks(answer: Answer): Block[] {
  return answer.status === 'answered' && answer.opening !== undefined
    ? [textBlock(openingText(answer.opening))]
    : [];
}

/** What is said after them. */
function missingBlocks(answer: Answer): Block[] {
  return answer.status === 'partial'
    ? [textBlock(escapeMarkdown(missingText(answer.missing, answer.language)))]
    : [];
}

/** What of an answer one message is to show. */
interface Stretch {
  /** The sentences that stand before it. */
  readonly from: number;
  /** After how many sentences it may be cut; after any by default. */
  readonly cuts?: readonly number[] | undefined;
  /** What stands in the same message. */
  readonly around?: readonly Block[];
}

/** The sentences from a place on, as far as they fit, and a button for the rest. */
function foldedBlocks(
  answer: CitedAnswer,
  view: AnswerView,
  { from, cuts, around = [] }: Stretch,
): { readonly blocks: Block[]; readonly buttons: AnyButton[] } {
  const beside = linesOfBlocks(around) + around.length;
  const paragraphs = paragraphsOf(answer, view, { from });
  const ends = paragraphs.map(({ end }) => end);
  const blocksTo = (to: number) =>
    paragraphsOf(answer, view, { from, to }).map(({ block }) => block);
  const to = placeOfRest({ cuts, ends }, (count) => linesOfBlocks(blocksTo(count)) + beside);
  const left = answer.sentences.length - to;
  return {
    // Headings part what asks for all.
    blocks: cuts === undefined ? blocksTo(to) : closedUp(blocksTo(to), beside),
    buttons: left <= 0 ? [] : moreButtons(answer, view, to, left),
  };
}

function moreButtons(
  answer: CitedAnswer,
  { locale, conversation, publicUrl, asked }: AnswerView,
  from: number,
  left: number,
): AnyButton[] {
  const { more, whole } = discordWords(locale).buttons;
  const shown = shownKey(shownIn(answer));
  const room = publicUrl === undefined ? undefined : roomAddress(publicUrl, answer, asked);
  return [
    button(more(left), { name: 'more', conversation, shown, from }, ButtonStyle.Primary),
    ...(room === undefined ? [] : [linkButton(whole, room)]),
  ];
}

/** The same question in the reading room; undefined where the address is longer than a button takes. */
function roomAddress(
  publicUrl: string,
  { language }: CitedAnswer,
  asked: string | undefined,
): string | undefined {
  if (asked === undefined) return undefined;
  const address = new URL(`${language}/ask`, `${publicUrl.replace(/\/*$/, '')}/`);
  address.searchParams.set('q', asked);
  return address.href.length <= limits.buttonAddress ? address.href : undefined;
}

/** A paragraph and the place in the answer where it ends. */
interface Paragraph {
  readonly block: Block;
  readonly end: number;
}

/** Some sentences, those of one passage in one paragraph, each heading above its first. */
function paragraphsOf(
  answer: CitedAnswer,
  view: AnswerView,
  { from, to }: { readonly from: number; readonly to?: number },
): Paragraph[] {
  const { sentenceSpace } = wordsIn(answer.language);
  const sentences = answer.sentences.slice(from, to);
  const paragraphs: Paragraph[] = [];
  for (const [place, sentence] of sentences.entries()) {
    const block = sentenceBlock(sentence, answer, view);
    const heading = newHeading(sentences, place);
    const last = paragraphs.at(-1);
    const end = from + place + 1;
    if (last === undefined || heading !== undefined || !isOfOne(sentence, sentences[place - 1])) {
      // In one block with its first sentence, so that both stand in the same message.
      const text = heading === undefined ? block.text : `${boldLine(heading)}${block.text}`;
      // Under a heading each claim is a line; what says otherwise stands right below what it is about.
      const isClose =
        heading === undefined &&
        (sentence.heading !== undefined || disagrees(sentence, sentences[place - 1], answer, view));
      paragraphs.push({ block: { ...block, text, isClose }, end });
    } else {
      const text = last.block.text + sentenceSpace + block.text;
      paragraphs[paragraphs.length - 1] = { block: { ...last.block, text }, end };
    }
  }
  return paragraphs;
}

function isOfOne(sentence: CitedSentence, before: CitedSentence | undefined): boolean {
  return sentence.citations.join(' ') === before?.citations.join(' ');
}

/** Whether a sentence is shown as saying otherwise than the one before it. */
function disagrees(
  { lead, citations }: CitedSentence,
  before: CitedSentence | undefined,
  { language }: CitedAnswer,
  { knowledge }: AnswerView,
): boolean {
  if (before === undefined || !saysOtherwise(lead, language)) return false;
  const [contradicts = []] = citations.map((id) => knowledge.passages.get(id)?.contradicts);
  return before.citations.some((id) => contradicts.includes(id));
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
