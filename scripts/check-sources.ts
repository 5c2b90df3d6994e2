import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { loadConfig } from '../src/config.ts';
import { dayMs } from '../src/core/day-ms.ts';
import { createTurnQueue } from '../src/core/conversation/turn-queue.ts';
import { dueAddresses, withAnswer } from '../src/core/curating/source-checks.ts';
import { readKnowledge } from '../src/core/passages/read-knowledge.ts';
import { useProxy } from '../src/program/use-proxy.ts';
import { checkAddresses } from '../src/sources/check-addresses.ts';
import { createHostTurns } from '../src/sources/host-turns.ts';
import {
  readSourceChecks,
  SourceChecksUnreadable,
  writeSourceChecks,
} from '../src/storage/files/source-checks-file.ts';
import { readFolder } from './read-folder.ts';
import { orRefuse } from './refuse-arguments.ts';
import { sourceCheckLines } from './source-check-lines.ts';

// Asks the addresses of the sources whether they can still be opened, gently, and prints which are gone
// or moved. It ends with status 0 whatever they answer, so that nothing can be made to wait for it.
const usage = `Usage: npm run sources:check [-- --days N] [--pause SECONDS] [--timeout SECONDS]
  --days     an address is not asked again within so many days (7)
  --pause    between two requests to a host (2)
  --timeout  for each request (20)`;
const number = z
  .string()
  .regex(/^\d+(?:\.\d+)?$/)
  .transform(Number);
const { days, pauseMs, timeoutMs } = orRefuse(usage, () => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { days: text, pause: text, timeout: text } });
  return {
    days: number.parse(values.days ?? '7'),
    pauseMs: number.parse(values.pause ?? '2') * 1_000,
    timeoutMs: number.parse(values.timeout ?? '20') * 1_000,
  };
});

const config = loadConfig();
const { knowledgeDir, sourceChecksFile: file, publicUrl } = config;
useProxy(config);
const { knowledge } = readKnowledge(await readFolder(knowledgeDir));
let checks = await readSourceChecks(file).catch((error: unknown) => {
  if (!(error instanceof SourceChecksUnreadable)) throw error;
  console.error(error.message);
  process.exit(1);
});
const due = dueAddresses(knowledge, checks, Date.now(), days * dayMs);
if (due.length > 0) console.error(`Asking ${due.length} addresses…`);
const inTurn = createTurnQueue();
await checkAddresses(
  due,
  { inTurn: createHostTurns(pauseMs, wait), userAgent: userAgentOf(publicUrl), timeoutMs },
  (address, answer) =>
    inTurn(file, async () => {
      checks = withAnswer(checks, address, answer, Date.now());
      // Kept at once: a run that is stopped need not ask again.
      await writeSourceChecks(file, checks);
    }),
);
console.log(sourceCheckLines(knowledge, checks, due.length).join('\n'));

function userAgentOf(home: string | undefined): string {
  const more = home === undefined ? '' : `; +${home}`;
  return `Chaski/0.1 (checks whether a source it cites can still be opened${more})`;
}
