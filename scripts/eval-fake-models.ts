import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { ModelMode } from '../test/support/fake-openai/model-modes.ts';
import { startFakeOpenai } from '../test/support/fake-openai/start-fake-openai.ts';
import { readPrinted, type PrintedTable } from './printed-tables.ts';

// How far three extreme models get, none of which knows more than words: the bounds of what a model
// can do to the answers. A true one is measured by `npm run eval -- --model`.
const fakes: readonly (readonly [name: string, mode: ModelMode])[] = [
  ["chooses by the question's words", { kind: 'honest' }],
  ['says yes, with the first sentences', { kind: 'willing' }],
  ['says no to everything', { kind: 'declining' }],
];

interface Comparison {
  /** The eval's line above it, which names the half of the set. */
  readonly title: string;
  readonly table: PrintedTable;
}

/** The eval's tables with and without the model, one for each half of the set. */
async function evaluate(mode: ModelMode): Promise<Comparison[]> {
  const openai = await startFakeOpenai();
  try {
    openai.behave(mode);
    const child = spawn(process.execPath, ['scripts/eval.ts', '--model'], {
      env: {
        PATH: process.env['PATH'],
        OPENAI_API_KEY: openai.key,
        OPENAI_BASE_URL: openai.url,
        // A busy machine must not make answers extractive.
        OPENAI_TIMEOUT_MS: '600000',
        // Empty, so that a `.env` file changes nothing.
        OPENAI_DAILY_TOKENS: '',
        ANSWER_STYLE: '',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const comparisons = readComparisons(await text(child.stdout));
    if (comparisons.length > 0) return comparisons;
    throw new Error('the eval compared nothing');
  } finally {
    await openai.close();
  }
}

function readComparisons(output: string): Comparison[] {
  return readPrinted(output).flatMap((block, place, blocks) => {
    const above = blocks[place - 1];
    const isComparison = block.kind === 'table' && block.rows[1]?.[0] === 'with the model';
    return isComparison && above?.kind === 'line' ? [{ title: above.text, table: block }] : [];
  });
}

function rowOf({ rows }: PrintedTable, name: string): Record<string, string> {
  const [header = []] = rows;
  const row = rows.find(([first]) => first === name) ?? [];
  return Object.fromEntries(header.map((column, place) => [column, row[place] ?? '-']).slice(1));
}

const halves = new Map<string, Record<string, Record<string, string>>>();
for (const [name, mode] of fakes) {
  for (const { title, table } of await evaluate(mode)) {
    const rows = halves.get(title) ?? { 'no model': rowOf(table, 'without') };
    halves.set(title, { ...rows, [name]: rowOf(table, 'with the model') });
  }
}
for (const [title, rows] of halves) {
  console.log(`\n${title}`);
  console.table(rows);
}
