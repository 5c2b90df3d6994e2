import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadConfig } from '../src/config.ts';
import { openState } from '../src/storage/open-state.ts';
import { answeringOf, settingsOf, sourcesOf } from '../test/support/digest-folder.ts';
import { startFakeDiscord } from '../test/support/fake-discord/start-fake-discord.ts';
import { findFaults } from '../test/support/judge-digests.ts';
import { simulateDigests } from '../test/support/simulate-digests.ts';
import { readFolder } from './read-folder.ts';

// The daily digests: the speed at which the real program posts many that are due in the same minute,
// to a Discord on this machine that keeps its limits; and a simulated year. Run by bench.ts.
// The part to run, `minute` or `year`, comes first; then how many channels, and of a year how many days.
const [part, channelCount, dayCount] = process.argv.slice(2);
const channelsAtOnce = Number(channelCount ?? 1_000);
const channelsOfYear = Number(channelCount ?? 200);
const days = Number(dayCount ?? 365);
const minuteMs = 60_000;

/** Answers to interactions do not count among the 50 requests a second. */
const countsForLimit = ({ path }: { readonly path: string }) =>
  !path.startsWith('/interactions/') && !path.startsWith('/webhooks/');

const home = await mkdtemp(join(tmpdir(), 'chaski-bench-'));

async function sameMinute(): Promise<void> {
  const discord = await startFakeDiscord({ checksDocument: false });
  const storeUrl = `sqlite://${join(home, 'minute.sqlite')}`;
  const channels = Array.from({ length: channelsAtOnce }, () =>
    discord.world.addChannel(discord.guild),
  );
  // The next whole minute after the start.
  const dueAt = Math.ceil((Date.now() + 30_000) / minuteMs) * minuteMs;
  const due = new Date(dueAt).toISOString();
  const state = await openState(storeUrl, Date.now);
  for (const [place, { id }] of channels.entries()) {
    await state.digests.save(
      settingsOf({
        channel: id,
        server: discord.guild.id,
        time: due.slice(11, 16),
        zone: 'UTC',
        language: ['en', 'es', 'zh'][place % 3],
        firstOn: due.slice(0, 10),
      }),
    );
  }
  await state.close();
  const bot = spawn(process.execPath, ['src/start.mjs'], {
    env: {
      PATH: process.env['PATH'],
      KNOWLEDGE_DIR: process.env['KNOWLEDGE_DIR'],
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      STORE_URL: storeUrl,
      ASKS_PER_USER_MINUTE: '0',
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    await discord.ready({ timeoutMs: minuteMs });
    await sleep(Math.max(0, dueAt - Date.now()));
    const asked = [];
    const until = dueAt + 3 * minuteMs;
    const wanted = new Set(channels.map(({ id }) => `/channels/${id}/messages`));
    const arrivals = () =>
      discord.requests.filter(
        ({ method, path, status }) => method === 'POST' && status === 200 && wanted.has(path),
      );
    while (arrivals().length < channels.length && Date.now() < until) {
      asked.push(discord.slash('ask', { question: 'Who operates Las Bambas?' }));
      await sleep(200);
    }
    await Promise.allSettled(asked.map((each) => each.response({ timeoutMs: minuteMs })));
    const posted = arrivals();
    const reached = new Set(posted.map(({ path }) => path));
    const bySecond = Map.groupBy(discord.requests.filter(countsForLimit), ({ at }) =>
      Math.floor(at / 1_000),
    );
    const perSecond = [...bySecond.values()].map((each) => each.length).toSorted((a, b) => b - a);
    const late = posted.map(({ at }) => at - dueAt).toSorted((a, b) => a - b);
    const acknowledged = asked
      .flatMap(({ acknowledgedAfterMs }) => acknowledgedAfterMs ?? [])
      .toSorted((a, b) => a - b);
    const of = (sorted: readonly number[], share: number) =>
      sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
    const seconds = (ms: number) => `${(ms / 1_000).toFixed(1)} s`;
    console.log(
      `\n${channelsAtOnce} digests due in the same minute, and 5 questions a second meanwhile`,
    );
    console.table({
      reached: {
        posted: reached.size,
        'posted twice': posted.length - reached.size,
        first: seconds(of(late, 0)),
        median: seconds(of(late, 0.5)),
        last: seconds(of(late, 1)),
        'most in a second': perSecond[0],
        refused: discord.requests.filter(({ status }) => status === 429).length,
        'acknowledged p99': `${of(acknowledged, 0.99).toFixed(0)} ms`,
      },
      targets: { posted: channelsAtOnce, 'posted twice': 0, last: '45 s', 'most in a second': 50 },
    });
  } finally {
    bot.kill('SIGTERM');
    await discord.close();
  }
}

async function year(): Promise<void> {
  const sources = sourcesOf(answeringOf(await readFolder(loadConfig().knowledgeDir)));
  const storeUrl = `sqlite://${join(home, 'year.sqlite')}`;
  const startedAt = performance.now();
  const simulated = await simulateDigests({
    channels: channelsOfYear,
    days,
    storeUrl,
    sources,
    mostSteps: 20 * channelsOfYear,
    seed: 11,
  });
  const faults = findFaults(simulated, sources.knowledge);
  console.log(`\n${channelsOfYear} channels for ${days} days, in process, killed at random`);
  console.table([
    {
      posted: simulated.channel.posted.length,
      kills: simulated.restarts,
      faults: faults.length,
      took: `${((performance.now() - startedAt) / 1_000).toFixed(0)} s`,
    },
  ]);
  for (const fault of faults.slice(0, 20)) console.log(fault);
}

try {
  if (part === 'year') await year();
  else await sameMinute();
} finally {
  await rm(home, { recursive: true, force: true });
}
