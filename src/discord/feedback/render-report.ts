import { ButtonStyle } from 'discord.js';
import type { ReaderReport } from '../../core/conversation/reader-report.ts';
import type { Language } from '../../core/passages/language.ts';
import { blockMessages } from '../components/block-messages.ts';
import { button } from '../components/buttons.ts';
import { escapeMarkdown } from '../components/escape-markdown.ts';
import { small, textBlock } from '../components/pack-blocks.ts';
import { messageLink } from '../render/message-link.ts';
import { type MessagePayload, plainMessage } from '../sending/message-payload.ts';
import { discordWords } from '../words/words.ts';

/** A report as its curators read it: what was written, not by whom, with a button for when it is done. */
export function renderReport(report: ReaderReport, language: Language): MessagePayload[] {
  const { reports, punctuation } = discordWords(language);
  const { id, reason, line, link, isPrivate, passages, doneAt } = report;
  const ids = passages.map((passage) => `\`${passage}\``).join(punctuation.listed);
  const lines = [
    `### ${reports.heading(reason === undefined ? undefined : reports.reasons[reason])}`,
    ...(line === undefined ? [] : [`> ${escapeMarkdown(line)}`]),
    ...(link === undefined ? [] : [unclickable(link)]),
    ...(isPrivate ? [] : [reports.answer(messageLink(report))]),
    ...(passages.length === 0 ? [] : [reports.passages(ids)]),
    small + reports.notChecked,
    ...(doneAt === undefined ? [] : [small + reports.doneOn(secondsOf(doneAt))]),
  ];
  const closing =
    doneAt === undefined
      ? [button(reports.done, { name: 'done', report: id }, ButtonStyle.Success)]
      : [];
  return blockMessages([textBlock(lines.join('\n'))], closing);
}

/** What the sender of a report hears once it is done. */
export function renderSeenTo({
  language,
  isPrivate,
  ...report
}: Pick<
  ReaderReport,
  'language' | 'isPrivate' | 'givenAt' | 'server' | 'channel' | 'message'
>): MessagePayload {
  const address = isPrivate ? undefined : messageLink(report);
  return plainMessage(discordWords(language).reports.seenTo(secondsOf(report.givenAt), address));
}

/** An address that a stranger typed, as text to copy and not to press. */
function unclickable(link: string): string {
  return `\`${link.replaceAll('`', '%60').replace(/@(?=everyone|here)/gi, '%40')}\``;
}

function secondsOf(iso: string): number {
  return Math.floor(Date.parse(iso) / 1_000);
}
