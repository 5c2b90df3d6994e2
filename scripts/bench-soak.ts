import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { conversationIdSchema } from '../src/core/conversation/conversation.ts';
import { openState } from '../src/storage/open-state.ts';
import { readEvalSet } from '../test/eval/eval-set.ts';
import { startFakeDiscord } from '../test/support/fake-discord/start-fake-discord.ts';
import { freePort } from '../test/support/free-port.ts';
import { createRandom } from '../test/support/random.ts';
import { startProgram, type Program } from '../test/support/start-program.ts';
import { createPeople, type Asked } from './soak/soak-people.ts';
import { soakStores, type SoakStore, type SoakStoreName } from './soak/soak-store.ts';

// The real program under bad days: people go on asking while faults drawn from a seed strike it, its
// Discord, its store and its clock. Run by bench.ts as the part "soak".
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    store: { type: 'string', multiple: true, default: Object.keys(soakStores) },
  },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed);
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error('--minutes takes a number above 0, --seed a whole number.');
  process.exit(2);
}
const isStore = (name: string): name is SoakStoreName => Object.hasOwn(soakStores, name);
const strange = values.store.filter((name) => !isStore(name));
if (strange.length > 0) {
  console.error(
    `--store ${strange.join(', ')}: choose from ${Object.keys(soakStores).join(', ')}.`,
  );
  process.exit(2);
}

/** What a fault may cost: answers in flight, or none. */
type Cost = 'in flight' | 'nothing';

interface SoakFault {
  readonly kind: string;
  readonly costs: Cost;
  readonly begin: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** A fault that struck, until the program was ready again. */
interface Struck {
  readonly kind: string;
  readonly costs: Cost;
  readonly from: number;
  readonly to: number;
  readonly line: string;
}

/** What is under way at a fault may be that of some seconds before, or come too late after it. */
const inFlightMs = 10_000;
/** By then an answer is kept, after it was sent. */
const keptAfterMs = 1_500;
const actEveryMs = 250;
const longestRecoveryMs = 90_000;

/**
 * What is read of the collection when it is first needed, and stays: 31 MB after 177 answers on PostgreSQL,
 * 31 after 355 and 35 after 517, with 278 where nothing was asked yet.
 */
const readOnNeedMegabytes = 40;

/** By then the program has seen that it waits, and given back what V8 keeps for itself. */
const givenBackAfterMs = 65_000;

async function soak(name: SoakStoreName): Promise<boolean> {
  const random = createRandom(seed);
  const home = await mkdtemp(join(tmpdir(), 'chaski-soak-'));
  const clock = join(home, 'clock');
  await writeFile(clock, '0');
  const store = await soakStores[name]();
  const discord = await startFakeDiscord({ limitsRate: false });
  const port = await freePort();
  const ended: Program[] = [];
  const start = () =>
    startProgram(
      process.execPath,
      ['--import', './scripts/soak/shift-clock.mjs', 'src/start.mjs'],
      {
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.apiUrl,
        STORE_URL: store.url,
        HTTP_PORT: String(port),
        ASKS_PER_USER_MINUTE: '0',
        ASKS_PER_SERVER_MINUTE: '0',
        SOAK_CLOCK: clock,
      },
    );
  let program = start();
  const stop = async () => {
    await program.kill();
    ended.push(program);
  };
  const log = () => [...ended, program].map(({ stderr }) => stderr).join('');
  const get = async (path: string) => {
    try {
      const response = await fetch(`http://127.0.0.1:${port}${path}`);
      return { status: response.status, text: await response.text() };
    } catch {
      return { status: 0, text: '' };
    }
  };
  const untilReady = async () => {
    const deadline = Date.now() + longestRecoveryMs;
    while ((await get('/readyz')).status !== 200) {
      if (Date.now() > deadline) throw new Error(`not ready again: ${(await get('/readyz')).text}`);
      await sleep(100);
    }
  };
  const memory = async () =>
    Number(/^process_resident_memory_bytes (\S+)$/m.exec((await get('/metrics')).text)?.[1]) / 1e6;

  const nothing = async () => {};
  const shift = (kind: string, sign: number): SoakFault => ({
    kind,
    costs: 'nothing',
    // Minutes to a day: what is kept for a month stays.
    begin: () => writeFile(clock, String(sign * (60_000 + random(86_400_000)))),
    end: () => writeFile(clock, '0'),
  });
  const strike = (kind: string, effect: Parameters<typeof discord.faults.add>[0]['effect']) => ({
    kind,
    costs: 'in flight' as const,
    begin: async () => discord.faults.add({ path: /./, times: 1e9, effect }),
    end: async () => discord.faults.clear(),
  });
  const faults: SoakFault[] = [
    {
      kind: 'gateway cut',
      costs: 'in flight',
      begin: async () => discord.gateway.cut(),
      end: nothing,
    },
    {
      kind: 'gateway away',
      costs: 'in flight',
      begin: async () => {
        discord.gateway.acceptConnections(false);
        discord.gateway.cut();
      },
      end: async () => discord.gateway.acceptConnections(true),
    },
    {
      kind: 'session invalid',
      costs: 'in flight',
      begin: async () => discord.gateway.invalidate(),
      end: nothing,
    },
    strike('REST 502', { kind: 'status', status: 502 }),
    strike('REST 429', { kind: 'rateLimit', retryAfterMs: 1_000, scope: 'shared' }),
    strike('REST cut', { kind: 'cut', when: 'after' }),
    shift('clock forward', 1),
    shift('clock back', -1),
    {
      kind: 'process killed',
      costs: 'in flight',
      begin: stop,
      end: async () => {
        program = start();
      },
    },
    ...readOnlyStart(store, {
      stop,
      start: async () => {
        program = start();
      },
      refused: async () => {
        await program.ended;
        ended.push(program);
      },
    }),
    ...store.faults.map((fault): SoakFault => ({ ...fault, costs: 'nothing' })),
  ];

  const struck: Struck[] = [];
  const resident: number[] = [];
  let passed = false;
  try {
    await discord.ready({ timeoutMs: 120_000 });
    await untilReady();
    // Those that are answered from passages, and so are kept.
    const questions = (await readEvalSet('chosen')).filter(({ expect }) => expect === 'answer');
    const people = createPeople(
      discord,
      questions.map(({ question }) => question),
      random,
    );
    const acting = setInterval(people.act, actEveryMs);
    const endsAt = Date.now() + minutes * 60_000;
    let order: SoakFault[] = [];
    while (Date.now() < endsAt) {
      await sleep(4_000 + random(4_000));
      resident.push(await memory());
      // Each kind once before any comes again.
      if (order.length === 0) order = [...faults];
      const [fault] = order.splice(random(order.length), 1);
      if (fault === undefined) break;
      const from = Date.now();
      const said = log().length;
      await fault.begin();
      await sleep(1_000 + random(6_000));
      await fault.end();
      await untilReady();
      struck.push({ ...fault, from, to: Date.now(), line: toldIn(log().slice(said)) });
    }
    clearInterval(acting);
    discord.faults.clear();
    await people.settled();
    await sleep(3_000);
    resident.push(await memory());
    await sleep(givenBackAfterMs);
    const waiting = await memory();
    await program.kill();
    const kept = await keptOf(store, people.asked, struck);
    const doubled = people.doubled();
    const lost = people.asked.filter((each) => each.answeredAt === undefined);
    const unexcused = lost.filter(
      ({ askedAt }) =>
        !struck.some(({ costs, from, to }) => costs === 'in flight' && isIn(askedAt, from, to)),
    );
    console.log(`\nsoak on ${name}, ${minutes} minutes, seed ${seed}`);
    console.table(
      Object.fromEntries(faults.map(({ kind }) => [kind, rowOf(kind, struck, people.asked)])),
    );
    console.table({
      reached: {
        questions: people.asked.length,
        'unanswered in flight': lost.length - unexcused.length,
        'unanswered otherwise': unexcused.length,
        doubled: doubled.length,
        'conversations lost': `${kept.missing.length} of ${kept.expected}`,
        violations: discord.violations.length,
        'memory, first and last': `${resident[0]?.toFixed(0)} and ${resident.at(-1)?.toFixed(0)} MB`,
        'memory, waiting': `${waiting.toFixed(0)} MB`,
        most: `${Math.max(...resident.filter((each) => !Number.isNaN(each))).toFixed(0)} MB`,
      },
      targets: {
        'unanswered otherwise': 0,
        doubled: 0,
        'conversations lost': 0,
        violations: 0,
        // What is read of the collection when it is first needed stays; what is made for answers does not.
        'memory, waiting': `${((resident[0] ?? 0) + readOnNeedMegabytes).toFixed(0)} MB`,
      },
    });
    for (const each of doubled) console.log(`twice: ${each}`);
    for (const each of unexcused) {
      const during = struck.filter(({ from, to }) => isIn(each.askedAt, from, to));
      console.log(
        `unanswered: ${each.driven.id}, during ${during.map(({ kind }) => kind).join(', ')}`,
      );
    }
    for (const { askedAt, conversation } of kept.missing) {
      const last = struck.findLast(({ to }) => to <= askedAt);
      const since = last === undefined ? 'any' : `${(askedAt - last.to) / 1_000} s of ${last.kind}`;
      console.log(`not kept: ${conversation}, asked after ${since}`);
    }
    for (const each of discord.violations) console.log('violation:', each);
    passed =
      unexcused.length + doubled.length + kept.missing.length + discord.violations.length === 0;
    if (!passed) {
      const file = join(tmpdir(), `chaski-soak-${name}.log`);
      await writeFile(file, log());
      console.log(`the log is in ${file}`);
    }
  } finally {
    await program.kill();
    await discord.close();
    await store.remove();
    await rm(home, { recursive: true, force: true });
  }
  return passed;
}

/** A file that can only be read, as a start finds it. */
function readOnlyStart(
  { setReadOnly }: SoakStore,
  process: Readonly<Record<'stop' | 'start' | 'refused', () => Promise<void>>>,
): SoakFault[] {
  if (setReadOnly === undefined) return [];
  return [
    {
      kind: 'read-only at a start',
      costs: 'in flight',
      begin: async () => {
        await process.stop();
        setReadOnly(true);
        await process.start();
        await process.refused();
      },
      end: async () => {
        setReadOnly(false);
        await process.start();
      },
    },
  ];
}

const isIn = (askedAt: number, from: number, to: number) =>
  askedAt > from - inFlightMs && askedAt < to + inFlightMs;

/** What was answered while nothing was wrong, and what of it the store still holds. */
async function keptOf(store: SoakStore, asked: readonly Asked[], struck: readonly Struck[]) {
  const quiet = asked.filter(
    ({ askedAt, answeredAt }) =>
      answeredAt !== undefined &&
      !struck.some(({ from, to }) => askedAt < to && answeredAt + keptAfterMs > from),
  );
  const state = await openState(store.url, Date.now);
  const missing: Asked[] = [];
  for (const each of quiet) {
    const id = conversationIdSchema.parse(each.conversation);
    if ((await state.conversations.load(id)) === undefined) missing.push(each);
  }
  await state.close();
  return { missing, expected: quiet.length };
}

function rowOf(kind: string, struck: readonly Struck[], asked: readonly Asked[]) {
  const times = struck.filter((each) => each.kind === kind);
  const during = asked.filter(({ askedAt }) =>
    times.some(({ from, to }) => askedAt >= from && askedAt < to),
  );
  const longest = Math.max(0, ...times.map(({ from, to }) => to - from));
  return {
    times: times.length,
    asked: during.length,
    answered: during.filter(({ answeredAt }) => answeredAt !== undefined).length,
    'longest, s': (longest / 1_000).toFixed(1),
    'the log': times.find(({ line }) => line !== '')?.line ?? '-',
  };
}

/** What the log said is wrong, or what to do about it, in the first line that says more than that it is over. */
function toldIn(log: string): string {
  const remedy = /"remedy":"([^"]*)"/.exec(log)?.[1];
  const message = /"level":"(?:warn|error)"[^\n]*?"message":"([^"]*)"/.exec(log)?.[1];
  const refusal = /^[A-Z_]+: .*$/m.exec(log)?.[0];
  return (remedy ?? refusal ?? message ?? '').slice(0, 110);
}

let passed = true;
for (const name of values.store.filter(isStore)) passed = (await soak(name)) && passed;
process.exitCode = passed ? 0 : 1;
