import { ButtonStyle } from 'discord.js';
import type { Answer } from '../../core/answering/answer.ts';
import { declineText, missingText, withoutText } from '../../core/answering/answer-text.ts';
import { newHeading } from '../../core/citations/marked-text.ts';
import { button, passageButton, type Button } from '../components/buttons.ts';
import { escapeMarkdown } from '../components/escape-markdown.ts';
import type { MessagePayload } from '../sending/message-payload.ts';
import type { Unit } from '../components/pack-blocks.ts';
import { phrasesOf } from '../words/phrases.ts';
import { renderParts } from '../components/block-messages.ts';
import { sentenceUnit } from './sentence-block.ts';
import { small } from './source-note.ts';
import type { AnswerView } from './view.ts';

/**
 * An answer as messages, mostly one: each sentence with its markers, under it the sources, then a
 * button for each cited passage. Where the folder does not hold the answer, what is near is offered.
 */
export function renderAnswer(answer: Answer, view: AnswerView): MessagePayload[] {
  return renderParts(unitsOf(answer, view), closingButtons(view));
}

function unitsOf(answer: Answer, view: AnswerView): Unit[] {
  const notice = withoutText(answer);
  return [
    ...mainUnits(answer, view),
    ...(notice === undefined ? [] : [plainUnit(small + escapeMarkdown(notice))]),
  ];
}

function mainUnits(answer: Answer, view: AnswerView): Unit[] {
  if (answer.status === 'abstained') {
    const { language, near } = answer;
    const text = escapeMarkdown(declineText(answer, view.knowledge));
    const buttons = near.map((passage) => passageButton(passage, language));
    return [{ text, notes: [], buttons }];
  }
  const units = answer.sentences.map((sentence, place) => {
    const unit = sentenceUnit(sentence, answer, view);
    const heading = newHeading(answer.sentences, place);
    // In one unit with its first sentence: they go into the same message.
    return heading === undefined ? unit : { ...unit, text: `${boldLine(heading)}${unit.text}` };
  });
  if (answer.status === 'answered') return units;
  return [...units, plainUnit(escapeMarkdown(missingText(answer.missing, answer.language)))];
}

const plainUnit = (text: string): Unit => ({ text, notes: [], buttons: [] });

function boldLine(heading: string): string {
  return `**${escapeMarkdown(heading)}**\n`;
}

function closingButtons({ locale, conversation, offersThread }: AnswerView): Button[] {
  const { thread, followUp, helpful, unhelpful } = phrasesOf(locale);
  return [
    ...(offersThread
      ? [button(thread, { name: 'thread', conversation }, ButtonStyle.Primary)]
      : []),
    button(followUp, { name: 'followup', conversation }, ButtonStyle.Primary),
    button(helpful, { name: 'helpful' }),
    button(unhelpful, { name: 'unhelpful' }),
  ];
}
