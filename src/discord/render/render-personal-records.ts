import type { Feedback } from '../../core/conversation/feedback.ts';
import type { PostedAnswer } from '../../core/conversation/posted-answer.ts';
import type { DigestContact } from '../../core/digest/digest-settings.ts';
import type { PersonalRecords } from '../../core/ports.ts';
import { textMessages } from '../components/block-messages.ts';
import { escapeMarkdown } from '../components/escape-markdown.ts';
import { type MessagePayload, plainMessage } from '../sending/message-payload.ts';
import { phrasesOf } from '../words/phrases.ts';
import { small } from './source-note.ts';
import type { View } from './view.ts';

/** All that is kept about a person, item by item, or that nothing is. */
export function renderPersonalRecords(
  records: PersonalRecords,
  { locale }: View,
): MessagePayload[] {
  const { conversations, answers, feedback, preference, digests } = records;
  const words = phrasesOf(locale);
  const questions = conversations.flatMap(({ turns }) => turns.map(({ question }) => question));
  const items = [
    ...listed(words.keptConversations, conversations.length, questions.map(escapeMarkdown)),
    ...listed(words.keptAnswers, answers.length, answers.map(answerLine)),
    ...listed(
      words.keptFeedback,
      feedback.length,
      feedback.map((each) => feedbackLine(each, words)),
    ),
    ...listed(words.keptDigests, digests.length, digests.map(digestLine)),
    ...(preference === undefined ? [] : [words.keptLocale(escapeMarkdown(preference.locale))]),
  ];
  if (items.length === 0) return [plainMessage(words.nothingKept)];
  const texts = [`### ${words.kept}`, ...items, small + words.keptFor];
  return textMessages(texts);
}

function listed(
  heading: (count: number) => string,
  count: number,
  lines: readonly string[],
): string[] {
  if (count === 0) return [];
  return [[heading(count), ...lines.map((line) => `- ${line}`)].join('\n')];
}

function answerLine({ postedAt, ...posted }: PostedAnswer): string {
  return `${shownTime(postedAt)} ${addressOf(posted)}`;
}

function feedbackLine(
  { helpful, givenAt, ...posted }: Feedback,
  words: { readonly helpful: string; readonly unhelpful: string; readonly colon: string },
): string {
  const opinion = helpful ? words.helpful : words.unhelpful;
  return `${opinion}${words.colon}${shownTime(givenAt)} ${addressOf(posted)}`;
}

function digestLine({ server, channel, locale }: DigestContact): string {
  return `https://discord.com/channels/${server}/${channel} (${escapeMarkdown(locale)})`;
}

/** A time that Discord shows in the reader's own zone. */
function shownTime(iso: string): string {
  return `<t:${Math.floor(Date.parse(iso) / 1000)}:f>`;
}

/** The address of a message, which Discord shows as its place. */
function addressOf({
  server,
  channel,
  message,
}: Pick<Feedback, 'server' | 'channel' | 'message'>): string {
  return `https://discord.com/channels/${server ?? '@me'}/${channel}/${message}`;
}
