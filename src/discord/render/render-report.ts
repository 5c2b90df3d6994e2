import type { Language } from '../../core/passages/language.ts';
import type { Report } from '../../core/report/report.ts';
import { reportText } from '../../core/report/report-sections.ts';
import { textDisplay } from '../components/block-messages.ts';
import { escapeMarkdown } from '../components/escape-markdown.ts';
import { shortenLabel } from '../components/shorten-label.ts';
import { limits } from '../sending/limits.ts';
import { componentsMessage, type MessagePayload } from '../sending/message-payload.ts';
import { small } from './source-note.ts';

const mostItems = 5;
const longestItem = 400;

/** A report as one message: as many items of each section as fit into it. */
export function renderReport(report: Report, language: Language): MessagePayload {
  for (let most = mostItems; most > 1; most -= 1) {
    const text = textOf(report, language, most);
    if (text.length <= limits.displayedText) return componentsMessage([textDisplay(text)]);
  }
  return componentsMessage([textDisplay(textOf(report, language, 1))]);
}

/** The line by which a report is known again. */
export function titleLine(title: string): string {
  return `### ${escapeMarkdown(title)}`;
}

function textOf(report: Report, language: Language, most: number): string {
  const { title, sections } = reportText(report, language, most);
  return [
    titleLine(title),
    ...sections.map(({ heading, items, notes }) =>
      [
        `**${escapeMarkdown(heading)}**`,
        ...items.map((item) => `- ${escapeMarkdown(shortenLabel(item, longestItem))}`),
        ...notes.map((each) => small + escapeMarkdown(each)),
      ].join('\n'),
    ),
  ].join('\n');
}
