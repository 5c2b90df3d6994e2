import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { folderWith, folderWithPassage } from '../support/folder.ts';
import { runProgram } from '../support/run.ts';

const sentenceSchema = z.strictObject({ text: z.string(), citations: z.array(z.string()).min(1) });

const citationSchema = z.strictObject({
  n: z.number(),
  passage: z.string(),
  title: z.string(),
  text: z.string(),
  quote: z.string().min(1),
  kind: z.enum(['fact', 'figure', 'projection', 'allegation', 'analysis', 'position']),
  asOf: z.string(),
  link: z.string().nullable(),
  source: z.strictObject({
    id: z.string(),
    title: z.string(),
    publisher: z.string(),
    date: z.string().nullable(),
    url: z.string().nullable(),
  }),
});

const recordSchema = z.strictObject({
  id: z.string().optional(),
  status: z.enum(['answered', 'partial', 'abstained']),
  mode: z.enum(['extractive', 'model']),
  lang: z.enum(['en', 'es', 'zh']),
  answer: z.string().min(1),
  sentences: z.array(sentenceSchema),
  citations: z.array(citationSchema),
  elapsedMs: z.number(),
});

const ask = (args: readonly string[], input = '', env = {}) =>
  runProgram('src/cli/ask.ts', args, { input, env });

const askLines = async (lines: readonly unknown[]) => {
  const input = lines
    .map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
    .join('\n');
  const run = await ask(['--jsonl'], `${input}\n`);
  const records: unknown[] = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { ...run, records };
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chaski-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function writeFolder(name: string, files: ReadonlyMap<string, string>): Promise<string> {
  const target = join(folder, name);
  for (const [file, content] of files) {
    await mkdir(dirname(join(target, file)), { recursive: true });
    await writeFile(join(target, file), content);
  }
  return target;
}

describe('ask --jsonl', () => {
  it('answers in order with sentences, markers and quotes that hold together', async () => {
    const { status, records } = await askLines([
      { id: 'a', question: 'Who operates the Las Bambas mine?' },
      { id: 'b', question: '¿Qué parte de las exportaciones del Perú fue a China en 2024?' },
      { id: 'c', question: '谁控制利马的配电？', lang: 'zh' },
    ]);
    expect(status).toBe(0);
    const parsed = records.map((record) => recordSchema.parse(record));
    expect(parsed.map(({ id, status: state, lang }) => [id, state, lang])).toEqual([
      ['a', 'answered', 'en'],
      ['b', 'answered', 'es'],
      ['c', 'answered', 'zh'],
    ]);
    for (const { answer, sentences, citations } of parsed) {
      for (const { passage, text, quote } of citations) {
        expect(text).toContain(quote);
        expect(sentences.some((sentence) => sentence.citations.includes(passage))).toBe(true);
      }
      for (const sentence of sentences) {
        const markers = sentence.citations.map((id) => {
          const citation = citations.find(({ passage }) => passage === id);
          return `[${citation?.n}]`;
        });
        expect(answer).toContain(sentence.text + markers.join(''));
      }
    }
  });

  it('abstains without sentences and names what is near', async () => {
    const { records } = await askLines([
      { id: 'x', question: 'How do I bake a chocolate cake with cherries?' },
      { id: 'y', question: '¿Cómo se prepara un buen ceviche?' },
    ]);
    for (const record of records) {
      expect(record).toMatchObject({ status: 'abstained', sentences: [], citations: [] });
    }
    expect(records[1]).toMatchObject({ answer: expect.stringContaining('en la colección') });
  });

  it('keeps the conversations of a run apart', async () => {
    const { records } = await askLines([
      { id: '1', question: 'Who operates Las Bambas?', conversation: 'a' },
      { id: '2', question: '¿Quién compró Luz del Sur?', conversation: 'b' },
      { id: '3', question: 'What about Toromocho?', conversation: 'a' },
      { id: '4', question: '¿Y cuánto pagó?', conversation: 'b' },
    ]);
    expect(records[2]).toMatchObject({ answer: expect.stringContaining('Chinalco') });
    expect(records[3]).toMatchObject({
      answer: expect.stringContaining('3590 millones de dólares'),
    });
  });

  it('reports a bad line in its place, goes on, and ends with status 1', async () => {
    const { status, records } = await askLines([
      '\uFEFFno json',
      { id: 'short', question: 'a' },
      { id: 'long', question: 'é'.repeat(501), lang: 'es' },
      { id: 7, question: 'Who operates Las Bambas?' },
      { id: 'lang', question: 'Who operates Las Bambas?', lang: 'fr' },
      { id: 'good', question: 'Who operates Las Bambas?' },
    ]);
    expect(status).toBe(1);
    expect(records).toEqual([
      { error: expect.stringContaining('not JSON') },
      { id: 'short', error: expect.stringContaining('3 to 500') },
      { id: 'long', error: expect.stringContaining('de 3 a 500') },
      { error: expect.stringContaining('id') },
      { id: 'lang', error: expect.stringContaining('lang') },
      expect.objectContaining({ id: 'good', status: 'answered' }),
    ]);
  });

  it('prints nothing for no input', async () => {
    expect(await ask(['--jsonl'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

describe('ask "question"', () => {
  it('answers in the language asked for', async () => {
    const { stdout } = await ask(['Who operates Las Bambas?', '--lang', 'zh', '--json']);
    expect(recordSchema.parse(JSON.parse(stdout))).toMatchObject({
      lang: 'zh',
      status: 'answered',
    });
  });

  it('links to the reading room when there is one', async () => {
    const env = { PUBLIC_URL: 'https://chaski.example/room/' };
    const { stdout } = await ask(['Who operates Las Bambas?', '--json'], '', env);
    const [citation] = recordSchema.parse(JSON.parse(stdout)).citations;
    expect(citation?.link).toBe(`https://chaski.example/room/passages/${citation?.passage}`);
  });

  it.for([
    [['--lang', 'fr', 'Who?'], 2, 'Use: '],
    [[], 2, 'Use: '],
    [['--what'], 2, 'Use: '],
    [['ab'], 1, '3 to 500 characters; this one has 2'],
  ] as const)('refuses %s in a clear line', async ([args, status, message]) => {
    const run = await ask(args);
    expect(run.status).toBe(status);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain(message);
  });

  it('stops at a bad passage, naming file and line', async () => {
    const bad = await writeFolder('bad', folderWithPassage('kind: figure', 'kind: rumour'));
    const run = await ask(['Testville port size?'], '', { KNOWLEDGE_DIR: bad });
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toMatch(/bad\/passages\/ports\/testville-port-size\.md:2: kind/);
  });

  it('stops where the folder is not there', async () => {
    const run = await ask(['Testville port size?'], '', { KNOWLEDGE_DIR: join(folder, 'none') });
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/^KNOWLEDGE_DIR: /);
  });

  it('answers from another folder, and follows it when a fact changes', async () => {
    const first = await writeFolder('first', folderWith());
    const changed = [...folderWith()].map(([file, text]) => {
      return [file, text.replace('18,000', '19,000')] as const;
    });
    const second = await writeFolder('second', new Map(changed));
    const question = ['How large is Testville port?'];
    const before = await ask(question, '', { KNOWLEDGE_DIR: first });
    const after = await ask(question, '', { KNOWLEDGE_DIR: second });
    expect(before.stdout).toContain(
      'According to the Port Office, as of November 2024: Testville handled 18,000 TEU in November 2024. [1]',
    );
    expect(after.stdout).toContain('19,000 TEU');
  });
});
