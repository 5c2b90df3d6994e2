import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isatty } from 'node:tty';
import { parseArgs } from 'node:util';
import { loadConfig } from '../src/config.ts';
import { draftPassage } from '../src/core/curating/draft-passage.ts';
import { findSource } from '../src/core/curating/find-source.ts';
import { suggestFor } from '../src/core/curating/suggest.ts';
import { formatProblem } from '../src/core/passages/reading/problem.ts';
import {
  entityIdSchema,
  relationIdSchema,
  sourceIdSchema,
  type EntityId,
  type RelationId,
  type TopicId,
} from '../src/core/passages/passage.ts';
import { readKnowledge } from '../src/core/passages/read-knowledge.ts';
import { findTopic } from '../src/core/retrieval/find-topic.ts';
import { createRetriever } from '../src/core/retrieval/retriever.ts';
import { readAnswers } from './ask-answers.ts';
import { readFolder } from './read-folder.ts';
import { orRefuse } from './refuse-arguments.ts';

// Starts a passage: asks for its topic, its source and what it tells, suggests entities, relations and
// near passages, writes a draft and prints what is left to do. Answers may be piped, a line each; where
// they end after the third, what is suggested is taken.
orRefuse('Usage: npm run knowledge:new', () => parseArgs({}));
const { knowledgeDir: folder } = loadConfig();
const files = await readFolder(folder);
const { knowledge } = readKnowledge(files);
const say = (...lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`);
using answers = readAnswers(process.stdin, process.stdout, !isatty(process.stdin.fd));

const topic = await askTopic();
const source = await askSource();
const text = await askText();
const { language, near, ...suggested } = suggestFor(text, knowledge, createRetriever(knowledge));
say('', 'Near it:');
say(
  ...(near.length === 0
    ? ['  nothing']
    : near.map(({ id, texts }) => `  ${id}: ${texts.en.title}`)),
);
const entities = await askIds('Entities', suggested.entities, suggested.entities, (id) => {
  const entity = entityIdSchema.safeParse(id).data;
  return entity !== undefined && knowledge.entities.has(entity) ? entity : undefined;
});
// One relation is the usual; the others are what its neighbours tell.
const likely = suggested.relations.slice(0, 1);
const relations = await askIds('Relations', suggested.relations, likely, (id) => {
  const relation = relationIdSchema.safeParse(id).data;
  const known = relation === undefined ? undefined : knowledge.relations.get(relation);
  return known?.family === false ? known.id : undefined;
});
const thisYear = new Date().getFullYear();
const draft = draftPassage(
  { topic, source: source.id, text, language, entities, relations, thisYear },
  knowledge,
  files,
);
const path = join(folder, draft.file);
await mkdir(dirname(path), { recursive: true });
await writeFile(path, draft.content, { flag: 'wx' });

const { problems } = readKnowledge(new Map([...files, [draft.file, draft.content]]));
say(
  '',
  `Started ${path}`,
  '',
  'Left to do:',
  ...problems
    .filter(({ file }) => file === draft.file)
    .toSorted((a, b) => a.line - b.line)
    .map((problem) => `- ${formatProblem({ ...problem, file: path })}`),
  ...(source.isNew ? sourceLines(source) : []),
  ...(relations.length === 0 ? ['- tells: say what each sentence tells of what'] : []),
  '- kind, said_by, as_of, figures: see that they fit',
  '- asks: six or more questions in each language; typed: two or three for each sentence',
  ...(near.length === 0
    ? []
    : ['- see whether it repeats, contradicts, supersedes or needs what is near it']),
  '- npm run knowledge:check',
);

async function required(question: string): Promise<string> {
  for (;;) {
    const answer = await answers.next(question);
    if (answer === undefined) {
      console.error('The answers ended before topic, source and text: nothing was written.');
      process.exit(1);
    }
    if (answer !== '') return answer;
  }
}

async function askTopic(): Promise<TopicId> {
  const topics = [...knowledge.topics.values()];
  say('Topics:', ...topics.map(({ id, en }, place) => `  ${place + 1}  ${id}: ${en.name}`));
  for (;;) {
    const said = await required('Topic (number, id or name):');
    const found = topics[Number(said) - 1] ?? findTopic(said, knowledge);
    if (found !== undefined) return found.id;
    say(`There is no topic ${said}.`);
  }
}

interface ChosenSource {
  readonly id: string;
  readonly isNew: boolean;
  readonly url?: string;
}

async function askSource(): Promise<ChosenSource> {
  const sources = [...knowledge.sources.values()];
  for (;;) {
    const said = await required('Source (id, address, or words of its title):');
    const found = findSource(said, sources);
    switch (found.kind) {
      case 'known':
        say(`  ${found.source.id}: ${found.source.title}`);
        return { id: found.source.id, isNew: false };
      case 'new':
        say('No source has this address yet.');
        return { id: await askNewId(found.url), isNew: true, url: found.url };
      case 'several':
        say('Several:', ...found.sources.slice(0, 10).map(({ id, title }) => `  ${id}: ${title}`));
        break;
      case 'none':
        say('There is no such source; give its address for a new one.');
    }
  }
}

async function askNewId(url: string): Promise<string> {
  const usual = new URL(url).hostname
    .replace(/^www\./, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  for (;;) {
    const said = await answers.next(`Id for it [${usual}]:`);
    const id = sourceIdSchema.safeParse(said === undefined || said === '' ? usual : said).data;
    if (id !== undefined && !knowledge.sources.has(id)) return id;
    if (said === undefined) return `${usual}-new`;
    say('An id has lower-case letters, digits and single hyphens, and is not taken.');
  }
}

async function askText(): Promise<string> {
  for (;;) {
    const said = await required('What it tells, in a sentence of English, Spanish or Chinese:');
    // Such a line would be no text in the file.
    const plain = said.replace(/^[#\s-]+/, '');
    if (plain !== '') return plain;
  }
}

async function askIds<Id extends EntityId | RelationId>(
  what: string,
  suggestions: readonly Id[],
  usual: readonly Id[],
  known: (id: string) => Id | undefined,
): Promise<readonly Id[]> {
  say(`${what} suggested: ${suggestions.join(', ') || 'none'}`);
  for (;;) {
    const said = await answers.next(`${what}, with commas; - for none [${usual.join(', ')}]:`);
    if (said === undefined || said === '') return usual;
    if (said === '-') return [];
    const ids = said.split(/[,\s]+/).filter(Boolean);
    const unknown = ids.filter((id) => known(id) === undefined);
    if (unknown.length === 0) return ids.flatMap((id) => known(id) ?? []);
    say(`Not known: ${unknown.join(', ')}`);
  }
}

function sourceLines({ id, url }: ChosenSource): string[] {
  return [
    `- ${join(folder, 'sources.yaml')}: add the source`,
    `    - id: ${id}`,
    '      title:',
    '      publisher:',
    '      date:',
    `      url: ${url}`,
    '      language:',
    '      tier:',
    '      country:',
    '      voice:',
  ];
}
