import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadConfig } from '../src/config.ts';
import { coverCollection } from '../src/core/curating/collection-coverage.ts';
import { checkKnowledge } from '../src/core/passages/check/check-knowledge.ts';
import { partialDateSchema } from '../src/core/passages/partial-date.ts';
import { formatProblem } from '../src/core/passages/reading/problem.ts';
import { readKnowledge } from '../src/core/passages/read-knowledge.ts';
import { coverageLines } from './coverage-lines.ts';
import { readFolder } from './read-folder.ts';
import { orRefuse } from './refuse-arguments.ts';
import { undrawable } from './undrawable.ts';

// Every rule on the knowledge folder (an argument, else KNOWLEDGE_DIR, else `knowledge`): prints
// `file:line: what is wrong` and exits 1 if there is any. With --coverage it prints what is told too.
const { values, positionals } = orRefuse(
  'Usage: npm run knowledge:check [-- --coverage] [FOLDER]',
  () =>
    parseArgs({
      allowPositionals: true,
      options: { coverage: { type: 'boolean', default: false } },
    }),
);
const folder = positionals[0] ?? loadConfig().knowledgeDir;
const shared = process.env['CHASKI_SHARED'];
const article =
  shared === undefined ? undefined : await readFile(join(shared, 'seed/article.txt'), 'utf8');
if (article === undefined) {
  console.error('CHASKI_SHARED is not set: not compared with the wording of the seed article.');
}
const reading = readKnowledge(await readFolder(folder));
const today = partialDateSchema.parse(new Date().toISOString().slice(0, 10));
const { problems, warnings: ofRules } = checkKnowledge(reading, { today, article });
const warnings = [...ofRules, ...undrawable(reading.knowledge)];
const inFolder = (problem: (typeof problems)[number]) =>
  formatProblem({ ...problem, file: join(folder, problem.file) });
if (values.coverage) {
  console.log(coverageLines(coverCollection(reading.knowledge, today)).slice(1).join('\n'));
}
for (const warning of warnings) console.log(`warning: ${inFolder(warning)}`);
for (const problem of problems) console.log(inFolder(problem));
const { passages, sources, entities } = reading.knowledge;
console.log(
  `${passages.size} passages, ${sources.size} sources, ${entities.size} entities: ` +
    `${problems.length} problems, ${warnings.length} warnings`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
