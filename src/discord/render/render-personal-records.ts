import type { Feedback } from '../../core/conversation/feedback.ts';
import type { ReaderReport } from '../../core/conversation/reader-report.ts';
import type { PostedAnswer } from '../../core/conversation/posted-answer.ts';
import type { DigestContact } from '../../core/digest/digest-settings.ts';
import { columnsOf } from '../../core/passages/columns.ts';
import type { Language } from '../../core/passages/language.ts';
import type { PersonalRecords } from '../../core/stores.ts';
import { textMessages } from '../components/block-messages.ts';
import { escapeMarkdown, maskedLink } from '../components/escape-markdown.ts';
import { shortenLabel } from '../components/shorten-label.ts';
import { type MessagePayload, plainMessage } from '../sending/message-payload.ts';
import { type DiscordWords, discordWords } from '../words/words.ts';
import { messageLink } from './message-link.ts';
import { small } from './source-note.ts';

export interface PersonalView {
  readonly locale: Language;
  /** Whether the words of declined questions are kept of anyone. */
  readonly keepsMisses: boolean;
}

/** All that is kept about a person, a line for each item, or one that nothing is. */
export function renderPersonalRecords(
  records: PersonalRecords,
  { locale, keepsMisses }: PersonalView,
): MessagePayload[] {
  const { conversations, answers, feedback, reports, preference, digests, possibleMisses } =
    records;
  const words = discordWords(locale);
  const questions = conversations.flatMap(({ turns }) => turns.map(({ question }) => question));
  const items = [
    ...listed(words.privacy.conversations, conversations.length, questions.map(questionLine)),
    ...listed(
      words.privacy.answers,
      answers.length,
      answers.map((each) => answerLine(each, words)),
    ),
    ...listed(
      words.privacy.feedback,
      feedback.length,
      feedback.map((each) => feedbackLine(each, words)),
    ),
    ...listed(
      words.privacy.reports,
      reports.length,
      reports.map((each) => reportLine(each, words)),
    ),
    ...listed(words.privacy.digests, digests.length, digests.map(digestLine)),
    ...(preference === undefined ? [] : [words.privacy.locale(escapeMarkdown(preference.locale))]),
  ];
  const unnamed = possibleMisses === 0 ? [] : [words.privacy.possibleMisses(possibleMisses)];
  const told = keepsMisses ? [small + words.privacy.misses] : [];
  if (items.length === 0 && unnamed.length + told.length === 0) {
    return [plainMessage(words.privacy.nothingKept)];
  }
  const named = items.length === 0 ? [words.privacy.nothingKept] : items;
  const keptFor = items.length === 0 ? [] : [small + words.privacy.keptFor];
  const texts = [`### ${words.privacy.kept}`, ...named, ...unnamed, ...keptFor, ...told];
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

/** Columns of a line beside its mark. */
const lineColumns = 38;

/** The beginning of a question that tells the person which one it was. */
function questionLine(question: string): string {
  const isWide = columnsOf(question) > question.length;
  return escapeMarkdown(shortenLabel(question, isWide ? lineColumns / 2 : lineColumns));
}

function answerLine({ postedAt, ...posted }: PostedAnswer, { privacy }: DiscordWords): string {
  return `${shownTime(postedAt)} ${maskedLink(privacy.open, messageLink(posted))}`;
}

function feedbackLine(
  { helpful, givenAt, ...posted }: Feedback,
  { buttons, privacy, punctuation }: DiscordWords,
): string {
  const opinion = helpful ? buttons.helpful : buttons.unhelpful;
  const place = maskedLink(privacy.open, messageLink(posted));
  return `${opinion}${punctuation.colon}${shownTime(givenAt)} ${place}`;
}

/** All that was kept of what the person wrote: what is blotted out here is nowhere. */
function reportLine(
  { reason, line, link, givenAt, doneAt, isPrivate, ...posted }: ReaderReport,
  { reports, privacy, punctuation }: DiscordWords,
): string {
  const facts = [
    ...(reason === undefined ? [] : [reports.reasons[reason]]),
    ...(line === undefined ? [] : [escapeMarkdown(line)]),
    ...(link === undefined ? [] : [escapeMarkdown(link)]),
    ...(doneAt === undefined ? [] : [`${reports.done} ${shownTime(doneAt)}`]),
  ];
  const place = isPrivate ? [] : [maskedLink(privacy.open, messageLink(posted))];
  return [shownTime(givenAt), ...place, facts.join(punctuation.semicolon)].join(' ');
}

function digestLine({ channel, locale }: DigestContact): string {
  return `<#${channel}> (${escapeMarkdown(locale)})`;
}

/** A time that Discord shows in the reader's own zone. */
function shownTime(iso: string): string {
  return `<t:${Math.floor(Date.parse(iso) / 1000)}:d>`;
}
