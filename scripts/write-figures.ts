import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { text } from 'node:stream/consumers';
import { markdownOf, readPrinted } from './printed-tables.ts';

// Runs a measuring program and writes the tables that it prints into test/eval/README.md, between the
// markers of its name: nobody copies figures by hand, so they cannot drift from what was measured.
const file = 'test/eval/README.md';

const programs: Readonly<Record<string, readonly string[]>> = {
  eval: ['scripts/eval.ts'],
  readers: ['scripts/eval-readers.ts'],
  claims: ['scripts/eval-claims.ts'],
  models: ['scripts/eval-fake-models.ts'],
  bench: ['--expose-gc', 'scripts/bench.ts'],
};

const [name = ''] = process.argv.slice(2);
const program = Object.hasOwn(programs, name) ? programs[name] : undefined;
if (program === undefined) {
  console.error(`Use: npm run figures -- ${Object.keys(programs).join('|')}`);
  process.exit(2);
}
const conditions = describeConditions();
const output = await run(program);
await writeBetweenMarkers(`${conditions}\n\n${markdownOf(readPrinted(output))}`);

/** What a figure depends on besides the code; read before the run, which is a load of its own. */
function describeConditions(): string {
  const day = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const load = loadavg()[0]?.toFixed(1);
  return `Written by \`npm run figures -- ${name}\` on ${day}: Node ${process.versions.node}, ${availableParallelism()} cores, load ${load} at the start.`;
}

/** Shows what the program prints while it runs, and returns it. */
async function run(argv: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.pipe(process.stdout);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('close', resolve);
    child.on('error', reject);
  });
  const printed = await text(child.stdout);
  const status = await ended;
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with status ${status}`);
  return printed;
}

async function writeBetweenMarkers(figures: string): Promise<void> {
  const begin = `<!-- ${name}:begin -->`;
  const end = `<!-- ${name}:end -->`;
  const readme = await readFile(file, 'utf8');
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${file} lacks ${begin} … ${end}`);
  const before = readme.slice(0, from + begin.length);
  await writeFile(file, `${before}\n\n${figures}\n\n${readme.slice(to)}`);
}
