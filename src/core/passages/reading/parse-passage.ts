import { languages, type Language } from '../language.ts';
import { parseYaml } from './parse-yaml.ts';
import {
  frontMatterSchema,
  passageIdSchema,
  topicIdSchema,
  type Passage,
  type PassageText,
} from '../passage.ts';
import type { Problem } from './problem.ts';
import { splitSentences } from '../split-sentences.ts';

/** A passage with the lines at which its parts stand in the file, for complaints about them. */
export interface ParsedPassage {
  readonly passage: Passage;
  readonly file: string;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** The line of each language's heading. */
  readonly sectionLines: Readonly<Record<Language, number>>;
}

type Parsed =
  | { readonly ok: true; readonly value: ParsedPassage }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const heading = /^# (en|es|zh): *(.*)$/;

const isFence = (line: string | undefined) => line?.trimEnd() === '---';

/** Reads a passage file; the file's name is the id, its folder's name the topic. */
export function parsePassage(content: string, file: string): Parsed {
  const problems: Problem[] = [];
  const complain = (line: number, message: string) => problems.push({ file, line, message });
  const [fileName = '', folder = ''] = file.split('/').toReversed();
  const id = passageIdSchema.safeParse(fileName.replace(/\.md$/, ''));
  const topic = topicIdSchema.safeParse(folder);
  if (!id.success) complain(1, `the file name is the id: ${id.error.issues[0]?.message ?? ''}`);
  if (!topic.success) complain(1, 'the folder is no topic id: move the file to passages/<topic>/');

  const lines = content.split(/\r?\n/);
  const end = lines.findIndex((line, place) => place > 0 && isFence(line));
  if (!isFence(lines[0]) || end < 0) {
    complain(1, 'no front matter: start the file with a block between two lines of ---');
    return { ok: false, problems };
  }
  const matter = parseYaml(lines.slice(1, end).join('\n'), frontMatterSchema, file, 2);
  if (!matter.ok) problems.push(...matter.problems);
  const sections = readSections(lines, end + 1, complain);
  if (
    !matter.ok ||
    !id.success ||
    !topic.success ||
    sections === undefined ||
    problems.length > 0
  ) {
    return { ok: false, problems };
  }
  return {
    ok: true,
    value: {
      passage: { ...matter.value, id: id.data, topic: topic.data, texts: sections.texts },
      file,
      lineOf: matter.lineOf,
      sectionLines: sections.lines,
    },
  };
}

function readSections(
  lines: readonly string[],
  from: number,
  complain: (line: number, message: string) => void,
) {
  const found = new Map<Language, { title: string; line: number; text: string[] }>();
  let current: { title: string; line: number; text: string[] } | undefined;
  for (let place = from; place < lines.length; place++) {
    const line = lines[place] ?? '';
    const match = heading.exec(line);
    const language = languages.find((candidate) => candidate === match?.[1]);
    if (language !== undefined) {
      if (found.has(language)) complain(place + 1, `a second section "# ${language}:": keep one`);
      current = { title: (match?.[2] ?? '').trim(), line: place + 1, text: [] };
      if (current.title === '') complain(place + 1, `write a title after "# ${language}:"`);
      found.set(language, current);
    } else if (line.startsWith('#')) {
      complain(place + 1, 'a heading is "# en: title", "# es: título" or "# zh: 标题"');
    } else if (line.trim() !== '') {
      if (current === undefined) complain(place + 1, 'text before the first "# en: title"');
      else current.text.push(line.trim());
    }
  }
  const read = (language: Language): PassageText | undefined => {
    const section = found.get(language);
    if (section === undefined) {
      complain(
        lines.length,
        `no section "# ${language}: title": write the passage in three languages`,
      );
      return undefined;
    }
    const text = section.text.join(language === 'zh' ? '' : ' ');
    if (text === '') complain(section.line, `no text under "# ${language}:"`);
    return { title: section.title, text, sentences: splitSentences(text, language) };
  };
  const [en, es, zh] = [read('en'), read('es'), read('zh')];
  if (en === undefined || es === undefined || zh === undefined) return undefined;
  const lineOf = (language: Language) => found.get(language)?.line ?? 1;
  return {
    texts: { en, es, zh },
    lines: { en: lineOf('en'), es: lineOf('es'), zh: lineOf('zh') },
  };
}
