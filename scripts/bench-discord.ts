import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startFakeDiscord } from '../test/support/fake-discord/start-fake-discord.ts';
import { freePort } from '../test/support/free-port.ts';
import { z } from 'zod';
import { halves, readEvalSet } from '../test/eval/eval-set.ts';

// How fast the bot acknowledges under load: the real program in a process of its own, against a
// Discord on this machine. Run by bench.ts, in a process whose heap is as good as empty.
const perSecond = 50;
const seconds = Number(process.argv[2] ?? 60);
const people = 200;

/** People who each send the next of the worst questions and claims as soon as the one before is answered. */
const hostile = 20;
const hostileSeconds = Math.min(seconds, 30);

const givenBackAfterMs = 65_000;

const discord = await startFakeDiscord({ limitsRate: false });
const home = await mkdtemp(join(tmpdir(), 'chaski-bench-'));
const port = await freePort();
const bot = spawn(process.execPath, ['src/start.mjs'], {
  env: {
    PATH: process.env['PATH'],
    KNOWLEDGE_DIR: process.env['KNOWLEDGE_DIR'],
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    STORE_URL: `sqlite://${join(home, 'chaski.sqlite')}`,
    HTTP_PORT: String(port),
    ASKS_PER_USER_MINUTE: '0',
    ASKS_PER_SERVER_MINUTE: '0',
    LOG_LEVEL: 'warn',
  },
  stdio: ['ignore', 'ignore', 'inherit'],
});

async function residentMegabytes(): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)$/m.exec(text)?.[1]) / 1_000_000;
}

try {
  await discord.ready({ timeoutMs: 60_000 });
  const users = Array.from({ length: people }, (_, number) => {
    const user = discord.world.addUser({ name: `person ${number}` });
    discord.world.addMember(discord.guild, user);
    return user;
  });
  const questions = (await Promise.all(halves.map(readEvalSet))).flat();
  const memory = [await residentMegabytes()];
  const asked = [];
  const startedAt = performance.now();
  for (let number = 0; number < perSecond * seconds; number += 1) {
    await sleep(Math.max(0, startedAt + (number * 1_000) / perSecond - performance.now()));
    const question = questions[number % questions.length]?.question ?? '';
    const user = users[number % people];
    asked.push(discord.slash('ask', { question }, user === undefined ? {} : { user }));
    if (number % (5 * perSecond) === 0) memory.push(await residentMegabytes());
  }
  const answers = await Promise.allSettled(
    asked.map((each) => each.response({ timeoutMs: 60_000 })),
  );
  const answeredMs = performance.now() - startedAt;
  memory.push(await residentMegabytes());
  const times = asked.flatMap(({ acknowledgedAfterMs }) => acknowledgedAfterMs ?? []);
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]?.toFixed(1) ?? '-';
  console.log(`\nacknowledgement of ${perSecond} questions a second for ${seconds} s`);
  console.table({
    reached: {
      p50: `${at(0.5)} ms`,
      p99: `${at(0.99)} ms`,
      'p99.9': `${at(0.999)} ms`,
      max: `${at(1)} ms`,
      'not acknowledged': asked.length - times.length,
      'not answered': answers.filter(({ status }) => status === 'rejected').length,
      'last answer after': `${(answeredMs / 1_000).toFixed(1)} s`,
      'memory before': `${memory[0]?.toFixed(0)} MB`,
      most: `${Math.max(...memory).toFixed(0)} MB`,
      after: `${memory.at(-1)?.toFixed(0)} MB`,
    },
    targets: { p99: '60 ms', 'not acknowledged': 0, 'not answered': 0, after: '250 MB' },
  });

  // Found by bench-worst.ts.
  const worst = z
    .array(z.object({ text: z.string(), isClaim: z.boolean().optional() }))
    .parse(JSON.parse(await readFile('scripts/worst-questions.json', 'utf8')));
  const hard: typeof asked = [];
  const until = performance.now() + hostileSeconds * 1_000;
  let unanswered = 0;
  await Promise.all(
    users.slice(0, hostile).map(async (user, first) => {
      for (let number = first; performance.now() < until; number += 1) {
        const { text = '', isClaim = false } = worst[number % worst.length] ?? {};
        const each = isClaim
          ? discord.slash('check', { claim: text }, { user })
          : discord.slash('ask', { question: text }, { user });
        hard.push(each);
        await each.response({ timeoutMs: 60_000 }).catch(() => (unanswered += 1));
      }
    }),
  );
  const waits = hard
    .flatMap(({ acknowledgedAfterMs }) => acknowledgedAfterMs ?? [])
    .toSorted((a, b) => a - b);
  const waitAt = (share: number) =>
    waits[Math.floor(share * (waits.length - 1))]?.toFixed(1) ?? '-';
  console.log(
    `\nacknowledgement while ${hostile} people send the worst questions and claims, one after another`,
  );
  console.table({
    reached: {
      sent: hard.length,
      p50: `${waitAt(0.5)} ms`,
      p99: `${waitAt(0.99)} ms`,
      'p99.9': `${waitAt(0.999)} ms`,
      max: `${waitAt(1)} ms`,
      'not answered': unanswered,
    },
    targets: { p99: '20 ms', 'not answered': 0 },
  });

  const busyMegabytes = await residentMegabytes();
  // It looks every half minute whether it only waits, and then gives back what V8 keeps for itself.
  await sleep(givenBackAfterMs);
  console.log('\nmemory after all that');
  console.table({
    reached: {
      'at once': `${busyMegabytes.toFixed(0)} MB`,
      'a minute later': `${(await residentMegabytes()).toFixed(0)} MB`,
    },
  });
} finally {
  const ended = once(bot, 'exit');
  bot.kill('SIGTERM');
  await ended;
  await discord.close();
  await rm(home, { recursive: true, force: true });
}
