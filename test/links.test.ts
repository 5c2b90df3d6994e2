import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerLines } from '../src/cli/lines/answer-lines.ts';
import { viewOf } from '../src/cli/view.ts';
import { openApplication } from './support/application.ts';

interface Page {
  readonly path: string;
  readonly text: string;
}

async function readPages(pattern: string): Promise<Page[]> {
  const pages: Page[] = [];
  for await (const path of glob(pattern, { exclude: (name) => name === 'node_modules' })) {
    pages.push({ path, text: await readFile(path, 'utf8') });
  }
  return pages.toSorted((one, other) => one.path.localeCompare(other.path));
}

/** Code is no link, whatever it looks like. */
const withoutCode = (text: string) => text.replace(/^```.*?^```$/gms, '').replace(/`[^`\n]*`/g, '');

const linksIn = ({ text }: Page) =>
  [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');

const isOutside = (link: string) => /^[a-z]+:/.test(link);

/** The anchors of a page's headings, as GitHub names them. */
const anchorsOf = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

async function leadsSomewhere(link: string, from: string): Promise<boolean> {
  const [file = '', anchor] = link.split('#');
  const path = file === '' ? from : join(dirname(from), file);
  if (!existsSync(path)) return false;
  return anchor === undefined || anchorsOf(await readFile(path, 'utf8')).includes(anchor);
}

const lineCount = (text: string) => text.trimEnd().split('\n').length;

describe('the pages of the project', () => {
  it('link only to files and headings that exist', async () => {
    const dead: string[] = [];
    for (const page of await readPages('**/*.md')) {
      for (const link of linksIn(page)) {
        if (isOutside(link) || (await leadsSomewhere(link, page.path))) continue;
        dead.push(`${page.path}: ${link}`);
      }
    }
    expect(dead).toEqual([]);
  });

  it('stay short: the README fits 90 lines, a decision 20', async () => {
    const [readme] = await readPages('README.md');
    expect(lineCount(readme?.text ?? '')).toBeLessThanOrEqual(90);
    const decisions = await readPages('src/decisions/[0-9]*.md');
    expect(decisions.filter(({ text }) => lineCount(text) > 20)).toEqual([]);
  });
});

describe('the decisions', () => {
  it('each say when, what, why, what else, where, and when to look again', async () => {
    const labels = ['Date', 'Choice', 'Why', 'Rejected', 'Code', 'Look again'];
    const decisions = await readPages('src/decisions/[0-9]*.md');
    const lacking = decisions.filter(({ text }) => {
      const found = [...text.matchAll(/^- \*\*([^*]+):\*\* \S/gm)].map((match) => match[1]);
      return found.join() !== labels.join() || !/^- \*\*Date:\*\* \d{4}-\d\d-\d\d$/m.test(text);
    });
    expect(lacking.map(({ path }) => path)).toEqual([]);
  });

  it('are all listed, under their own titles', async () => {
    const [list] = await readPages('src/decisions/README.md');
    const decisions = await readPages('src/decisions/[0-9]*.md');
    const entries = decisions.map(({ path, text }) => {
      const [, title] = /^# (.+)$/m.exec(text) ?? [];
      return `- [${title}](${path.replace('src/decisions/', '')})`;
    });
    expect(list?.text.match(/^- .*$/gm)).toEqual(entries);
  });
});

describe('the README', () => {
  it('shows an exchange as the program prints it', async () => {
    const [readme] = await readPages('README.md');
    const shown = /^\$ npm run --silent ask -- "([^\n]+)"\n(.*?)^```/ms.exec(readme?.text ?? '');
    const [, question = '', answer] = shown ?? [];
    expect(await printedAnswer(question)).toBe(answer);
  });
});

async function printedAnswer(question: string): Promise<string> {
  const view = viewOf(await openApplication());
  const { answer } = await view.answerQuestion(question, { fallback: 'en' });
  return `${answerLines(answer, view).join('\n')}\n`;
}
