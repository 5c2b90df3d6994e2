import { spawnSync } from 'node:child_process';
import { mkdir, mkdtempDisposable, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Answering } from '../src/core/answering/answering.ts';
import { startApplication } from '../src/program/application.ts';
import { languages } from '../src/core/passages/language.ts';
import type { Passage } from '../src/core/passages/passage.ts';
import { indexRecords, searchRecords } from '../src/core/retrieval/index/search-records.ts';
import { bareConfig } from './bare-config.ts';
import { generatePassages, generateQueries } from './generate-passages.ts';
import { percentiles, timed } from './timing.ts';

// Speed and memory on this machine. Needs --expose-gc, which the npm script sets. Without names of parts
// it runs all but the year of digests and the soak, which take half an hour and more. What follows "soak" is
// its own: --minutes N (of each store), --seed N, --store sqlite|redis|postgres.
const megabyte = 1_000_000;
const collectGarbage = () => globalThis.gc?.();

/** A process that answers one question, with its caches in another folder for temporary files. */
const askOnce = (env: NodeJS.ProcessEnv = process.env) =>
  timed(() =>
    spawnSync(process.execPath, ['src/cli/start-ask.mjs', 'Who operates Las Bambas?'], { env }),
  );

async function startToFirstAnswer() {
  const times = Array.from({ length: 7 }, () => askOnce());
  const median = times.toSorted((a, b) => a - b)[3] ?? 0;
  console.log(`\nstart to first answer (median of 7): ${median.toFixed(0)} ms; target 1200 ms`);
  await using folder = await mkdtempDisposable(join(tmpdir(), 'bench-'));
  const env = { ...process.env, TMPDIR: folder.path };
  const unprepared = askOnce(env);
  await rm(folder.path, { recursive: true });
  await mkdir(folder.path);
  spawnSync(process.execPath, ['scripts/prepare.mjs', 'ask'], { env });
  const first = askOnce(env);
  console.log(`first start after the set-up: ${first.toFixed(0)} ms; target 1200 ms`);
  console.log(`with nothing prepared: ${unprepared.toFixed(0)} ms`);
}

async function openAnswering(): Promise<Answering> {
  const application = await startApplication(bareConfig());
  return application.answering();
}

function gate({ knowledge, compose }: Answering) {
  const every = [...knowledge.passages.values()];
  const pass = (passages: readonly Passage[]) =>
    languages.map((language) => {
      const claims = passages.flatMap((passage) =>
        passage.texts[language].sentences.map((_, sentence) => ({ passage, sentence })),
      );
      return timed(() => compose(claims, language));
    });
  const answers = every.map((_, place) => every.slice(place, place + 3));
  answers.forEach(pass);
  const times = answers.flatMap(pass).toSorted((a, b) => a - b);
  const p95 = times[Math.floor(0.95 * (times.length - 1))] ?? 0;
  console.log(`\nthe gate, over three whole passages: p95 ${p95.toFixed(2)} ms; target 5 ms`);
}

function largeIndex(count: number) {
  const passages = generatePassages(count, 1);
  const queries = generateQueries(passages, 3000, 2);
  collectGarbage();
  const before = process.memoryUsage();
  const started = performance.now();
  const index = indexRecords(passages);
  const build = performance.now() - started;
  collectGarbage();
  const after = process.memoryUsage();
  const search = ({ text, lang }: (typeof queries)[number]) => searchRecords(index, text, { lang });
  // The first thousand warm the engine up.
  for (const query of queries.slice(0, 1000)) search(query);
  const measured = queries.slice(1000);
  const times = measured.map((query) => timed(() => search(query)));
  const found = measured.filter((query) => search(query)[0]?.id === query.passage).length;
  const used = after.heapUsed + after.external - before.heapUsed - before.external;
  console.log(`\nretrieval over ${count} generated passages of 730 characters, a third a language`);
  console.table({
    all: {
      build: `${build.toFixed(0)} ms`,
      ...percentiles(times),
      'heapUsed + external': `${(used / megabyte).toFixed(1)} MB`,
      'recall@1': (found / measured.length).toFixed(3),
    },
    targets: { build: '2000 ms', p50: '0.5 ms', p99: '3 ms', 'heapUsed + external': '60 MB' },
    ...Object.fromEntries(
      languages.map((language) => {
        const own = times.filter((_, place) => measured[place]?.lang === language);
        return [language, percentiles(own)];
      }),
    ),
  });
}

const questionSet = z.object({
  passages: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })),
  questions: z.array(z.object({ text: z.string(), passage: z.string() })),
});

/** The longest word with two letters in its middle swapped. */
function misspell(question: string): string {
  const words = question.match(/\p{Script=Latin}+/gu) ?? [];
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  const middle = Math.floor(longest.length / 2);
  const [a = '', b = ''] = [longest[middle - 1], longest[middle]];
  const swapped = longest.slice(0, Math.max(0, middle - 1)) + b + a + longest.slice(middle + 1);
  return longest.length < 4 ? question : question.replace(longest, swapped);
}

async function plainPassages(shared: string) {
  const rows: Record<string, Record<string, string>> = {};
  for (const lang of languages) {
    const text = await readFile(join(shared, `retrieval-bench/xquad.${lang}.json`), 'utf8');
    const { passages, questions } = questionSet.parse(JSON.parse(text));
    const index = indexRecords(passages.map((passage) => ({ ...passage, lang })));
    const ranksOf = (change: (question: string) => string) =>
      questions.map(({ text: question, passage }) =>
        searchRecords(index, change(question), { lang }).findIndex(({ id }) => id === passage),
      );
    const recall = (ranks: readonly number[]) =>
      (ranks.filter((rank) => rank === 0).length / ranks.length).toFixed(4);
    const ranks = ranksOf((question) => question);
    const reciprocal = ranks.reduce((sum, rank) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0);
    rows[lang] = {
      'recall@1': recall(ranks),
      'MRR@10': (reciprocal / ranks.length).toFixed(4),
      'recall@1, one word misspelt': lang === 'zh' ? '-' : recall(ranksOf(misspell)),
    };
  }
  console.log('\nretrieval over plain passages (XQuAD, half for choosing)');
  console.table(rows);
}

async function xquad() {
  const shared = process.env['CHASKI_SHARED'];
  if (shared === undefined) console.log('\nCHASKI_SHARED is not set: XQuAD left out.');
  else await plainPassages(shared);
}

/** Runs a script in a process whose heap is as good as empty. */
const script = (name: string, part: readonly string[] = []) =>
  spawnSync(process.execPath, [`scripts/${name}`, ...part], { stdio: 'inherit' });

function soak(options: readonly string[]) {
  process.exitCode = script('bench-soak.ts', options).status ?? 1;
}

const parts = new Map<string, () => unknown>([
  ['start', startToFirstAnswer],
  ['answers', () => script('bench-answers.mjs')],
  ['worst', () => script('bench-worst.ts')],
  ['patterns', () => script('bench-patterns.ts')],
  ['gate', async () => gate(await openAnswering())],
  ['index', () => largeIndex(20_000)],
  ['xquad', xquad],
  ['discord', () => script('bench-discord.ts')],
  ['digests', () => script('bench-digests.ts', ['minute'])],
  ['digest-year', () => script('bench-digests.ts', ['year'])],
  ['soak', () => soak(process.argv.slice(3))],
]);
const longParts: ReadonlySet<string> = new Set(['digest-year', 'soak']);
const given = process.argv.slice(2);
const wanted = given[0] === 'soak' ? ['soak'] : given;
const unknown = wanted.filter((name) => !parts.has(name));
if (unknown.length > 0) {
  console.error(`No part ${unknown.join(', ')}: choose from ${[...parts.keys()].join(', ')}.`);
  process.exit(2);
}
for (const [name, run] of parts) {
  if (wanted.length === 0 ? !longParts.has(name) : wanted.includes(name)) await run();
}
