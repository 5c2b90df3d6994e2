import { type APITextDisplayComponent, ComponentType } from 'discord.js';
import type { Language } from '../../core/passages/language.ts';
import type { Report } from '../../core/report/report.ts';
import { reportText } from '../../core/report/report-sections.ts';
import { escapeMarkdown } from '../components/escape-markdown.ts';
import { shortenLabel } from '../components/shorten-label.ts';
import { componentIdOf } from '../report/listed-reports.ts';
import { limits } from '../sending/limits.ts';
import { componentsMessage, type MessagePayload } from '../sending/message-payload.ts';
import { small } from './source-note.ts';

const mostItems = 5;
const longestItem = 400;

/** A report as one message: as many items of each section as fit into it. */
export function renderReport(report: Report, language: Language): MessagePayload {
  for (let most = mostItems; most > 1; most -= 1) {
    const displays = displaysOf(report, language, most);
    const length = displays.reduce((sum, { content }) => sum + content.length, 0);
    if (length <= limits.displayedText) return componentsMessage(displays);
  }
  return componentsMessage(displaysOf(report, language, 1));
}

/** The line by which a report is known again. */
export function titleLine(title: string): string {
  return `### ${escapeMarkdown(title)}`;
}

/** What a reader reports stands apart, so that it can be taken out again. */
function displaysOf(report: Report, language: Language, most: number): APITextDisplayComponent[] {
  const { title, sections } = reportText(report, language, most);
  const displays: APITextDisplayComponent[] = [];
  let lines = [titleLine(title)];
  const close = () => {
    if (lines.length > 0) displays.push(display(lines.join('\n')));
    lines = [];
  };
  for (const { heading, items, notes, reports = [] } of sections) {
    lines.push(`**${escapeMarkdown(heading)}**`);
    for (const [place, item] of items.entries()) {
      const line = `- ${escapeMarkdown(shortenLabel(item, longestItem))}`;
      const id = reports[place];
      if (id === undefined) {
        lines.push(line);
      } else {
        close();
        displays.push({ ...display(line), id: componentIdOf(id) });
      }
    }
    lines.push(...notes.map((each) => small + escapeMarkdown(each)));
  }
  close();
  return displays;
}

function display(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}
