import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { LanguageModel, ModelCall } from '../../src/core/ports.ts';
import type { TokenLedger } from '../../src/core/stores.ts';
import { createOpenaiLanguageModel } from '../../src/openai/openai-language-model.ts';
import type { ModelClock } from '../../src/openai/model-clock.ts';
import type { OpenaiSources } from '../../src/openai/openai-language-model.ts';
import type { OpenaiSettings } from '../../src/openai/openai-client.ts';
import { knownServers } from '../support/fake-openai/known-servers.ts';
import type { ModelMode } from '../support/fake-openai/model-modes.ts';
import { createMemoryEngine } from '../../src/storage/memory/memory-engine.ts';
import { createState } from '../../src/storage/state.ts';
import { startFakeOpenai, type FakeOpenai } from '../support/fake-openai/start-fake-openai.ts';
import { personOf } from '../support/records.ts';

const question = 'Who operates the secret harbour of Testville?';

const selectData = {
  question,
  standalone: null,
  passages: [
    {
      title: 'Testville',
      sentences: [
        { id: 's1', text: 'Testville handled 18,000 TEU in November 2024.' },
        { id: 's2', text: 'The Port Office operates the harbour of Testville.' },
      ],
    },
  ],
};

const selectSchema = z.strictObject({
  answerable: z.enum(['yes', 'partly', 'no']),
  units: z
    .array(
      z.strictObject({
        id: z.enum(['s1', 's2']),
        edit: z.enum(['verbatim', 'trim']),
        text: z.string().max(400).nullable(),
      }),
    )
    .max(6),
  missing: z.string(),
});

let openai: FakeOpenai;
let logged: { level: string; message: string; fields: unknown }[];
let counted: unknown[];

beforeEach(async () => {
  openai = await startFakeOpenai();
  logged = [];
  counted = [];
});

afterEach(async () => {
  const { violations } = openai;
  await openai.close();
  expect(violations).toEqual([]);
});

function start(settings: Partial<OpenaiSettings> = {}, parts: Partial<OpenaiSources> = {}) {
  return createOpenaiLanguageModel(
    {
      apiKey: openai.key,
      baseUrl: openai.url,
      model: 'gpt-5.4-mini',
      timeoutMs: 5_000,
      ...settings,
    },
    {
      cap: undefined,
      log: (level, message, fields) => void logged.push({ level, message, fields }),
      counts: {
        reply: (outcome) => void counted.push(outcome),
        tokens: () => {},
        dollars: () => {},
      },
      ...parts,
    },
  );
}

const ask = (model: LanguageModel, call: ModelCall) =>
  model.reply({
    prompt: 'select',
    instructions: 'Choose sentences.',
    data: selectData,
    schema: selectSchema,
    call,
  });

/** One reply of an answer of its own. */
async function askOnce(model: LanguageModel, person?: string) {
  using call = model.begin(person === undefined ? undefined : personOf(person));
  return { reply: await ask(model, call) };
}

/** A clock on which waiting takes no time, and what was waited for in milliseconds. */
function createSkippingClock() {
  const waits: number[] = [];
  let now = Date.now();
  const clock: ModelClock = {
    now: () => now,
    wait: async (ms) => {
      waits.push(ms);
      now += ms;
    },
  };
  return { clock, waits };
}

const honest = {
  answerable: 'yes',
  units: [{ id: 's2', edit: 'verbatim', text: null }],
  missing: '',
};
const ok = { ok: true, value: honest };
const because = (reason: string) => ({ ok: false, reason });
const leftAlone = 'the language model is left alone for a time';
const goesOnWithout = 'the language model fails: answers go on without it';
const messages = () => logged.map(({ message }) => message);

describe('a request', () => {
  it('has the instructions first, the data as JSON in a message of its own, and a strict schema', async () => {
    const { reply } = await askOnce(start());
    expect(reply).toEqual(ok);
    const [{ body, data, instructions } = {}] = openai.requests;
    expect(data).toEqual(selectData);
    expect(instructions).toMatch(/^Choose sentences\./);
    expect(body).toMatchObject({
      model: 'gpt-5.4-mini',
      temperature: 0,
      response_format: { type: 'json_schema', json_schema: { name: 'select', strict: true } },
    });
  });

  it('names nobody, also where it is known who asks', async () => {
    await askOnce(start(), '184000000000000001');
    expect(JSON.stringify(openai.requests)).not.toContain('184000000000000001');
    expect(openai.requests[0]?.body).not.toHaveProperty('user');
  });

  it('goes without a key to a server that wants none', async () => {
    const local = await startFakeOpenai({ wantsKey: false });
    const { reply } = await askOnce(start({ apiKey: undefined, baseUrl: local.url }));
    expect(reply).toEqual(ok);
    await local.close();
  });

  it('without a key that the server wants is told in the log', async () => {
    const { reply } = await askOnce(start({ apiKey: undefined }));
    expect(reply).toEqual(because('outage'));
    expect(logged[0]).toMatchObject({
      level: 'error',
      fields: { cause: expect.stringContaining('401') },
    });
  });

  it('is made again without what the server does not take, which is then remembered', async () => {
    openai.behave({ kind: 'picky', minds: ['temperature', 'max_tokens', 'schema'] });
    const model = start();
    expect((await askOnce(model)).reply).toEqual(ok);
    expect(openai.requests).toHaveLength(4);
    expect((await askOnce(model)).reply).toEqual(ok);
    expect(openai.requests).toHaveLength(5);
    expect(openai.requests[4]?.body).not.toHaveProperty('temperature');
    expect(openai.requests[4]?.instructions).toContain('"additionalProperties":false');
  });
});

describe('a reply', () => {
  it('is found behind thoughts and within a fence', async () => {
    openai.behave({ kind: 'chatty' });
    expect((await askOnce(start())).reply).toEqual(ok);
  });

  it.for([
    { kind: 'invented-ids' },
    { kind: 'invalid-json' },
    { kind: 'cut-off', says: true },
    { kind: 'cut-off', says: false },
    { kind: 'empty' },
    { kind: 'nothing' },
    { kind: 'endless-body' },
    { kind: 'altering', alteration: 'twenty-thousand-characters' },
  ] as const)('that is not what was asked for is asked for once more: %j', async (mode) => {
    openai.behave(mode);
    expect((await askOnce(start())).reply).toEqual(because('malformed'));
    expect(openai.requests).toHaveLength(2);
    expect(openai.requests[1]?.instructions).toMatch(/\n\nYour reply .*Reply again/s);
  });

  it('that fits at the second time is taken', async () => {
    openai.behave({ kind: 'empty' }, 1);
    expect((await askOnce(start())).reply).toEqual(ok);
  });

  it('is none where the model refuses', async () => {
    openai.behave({ kind: 'refusal' });
    expect((await askOnce(start())).reply).toEqual(because('refused'));
    expect(openai.requests).toHaveLength(1);
  });

  it('is none where the service filters the question, which is no outage', async () => {
    openai.behave({ kind: 'status', status: 400, code: 'content_filter' });
    expect((await askOnce(start())).reply).toEqual(because('refused'));
    expect(messages()).not.toContain(expect.stringContaining('cannot be used'));
  });
});

describe('a failure that may pass', () => {
  it.for([
    { kind: 'status', status: 500 },
    { kind: 'status', status: 429, retryAfter: '0.2' },
    { kind: 'reset', when: 'before' },
    { kind: 'reset', when: 'within' },
  ] as const)('is tried again until it has passed: %j', async (mode) => {
    openai.behave(mode, 2);
    const { clock, waits } = createSkippingClock();
    expect((await askOnce(start({}, { clock }))).reply).toEqual(ok);
    expect(openai.requests).toHaveLength(3);
    expect(waits).toHaveLength(2);
  });

  it('is tried again when the server says, not before', async () => {
    openai.behave({ kind: 'status', status: 429, retryAfter: '1' }, 1);
    const { clock, waits } = createSkippingClock();
    expect((await askOnce(start({}, { clock }))).reply).toEqual(ok);
    expect(waits).toEqual([1_000]);
  });

  it('is given up at once where the server wants more time than there is', async () => {
    openai.behave({ kind: 'status', status: 429, retryAfter: '60' });
    const { clock, waits } = createSkippingClock();
    expect((await askOnce(start({}, { clock }))).reply).toEqual(because('outage'));
    expect(waits).toEqual([]);
    expect(openai.requests).toHaveLength(1);
  });

  it('is given up after a few times', async () => {
    openai.behave({ kind: 'status', status: 503, retryAfter: '0' });
    expect((await askOnce(start())).reply).toEqual(because('outage'));
    expect(openai.requests).toHaveLength(4);
  });
});

describe('the time for an answer', () => {
  it.for([{ kind: 'hang' }, { kind: 'drip' }] as const)(
    'ends a call that does not: %j',
    async (mode) => {
      openai.behave(mode);
      const { reply } = await askOnce(start({ timeoutMs: 400 }));
      expect(reply).toEqual(because('outage'));
    },
  );

  it('ends a call also where it waits for the store', async () => {
    const hanging: TokenLedger = {
      reserve: () => new Promise(() => {}),
      settle: () => Promise.resolve(),
    };
    const cap = { ledger: hanging, dailyTokens: 100 };
    const { reply } = await askOnce(start({ timeoutMs: 400 }, { cap }));
    expect(reply).toEqual(because('outage'));
  });

  it('ends with the answer: no request goes on for which nobody waits', async () => {
    openai.behave({ kind: 'hang' });
    const model = start();
    const call = model.begin(undefined);
    const reply = ask(model, call);
    await expect.poll(openai.open).toBe(1);
    call[Symbol.dispose]();
    expect(await reply).toEqual(because('outage'));
    await expect.poll(openai.open).toBe(0);
  });

  it('is over for all answers where the program is to end', async () => {
    openai.behave({ kind: 'hang' });
    const model = start();
    const before = askOnce(model);
    await expect.poll(openai.open).toBe(1);
    model.hurry();
    expect((await before).reply).toEqual(because('outage'));
    expect((await askOnce(model)).reply).toEqual(because('outage'));
    expect(openai.requests).toHaveLength(1);
  });

  it('that is over because the program is to end is no failure of the service', async () => {
    openai.behave({ kind: 'hang' });
    const model = start();
    const before = Array.from({ length: 6 }, () => askOnce(model));
    await expect.poll(openai.open).toBe(6);
    model.hurry();
    await Promise.all(before);
    await expect.poll(openai.open).toBe(0);
    expect(logged.filter(({ level }) => level === 'warn' || level === 'error')).toEqual([]);
  });

  it('is that of all its calls together', async () => {
    openai.delay(600);
    const model = start({ timeoutMs: 1_000 });
    using call = model.begin(undefined);
    expect(await ask(model, call)).toEqual(ok);
    expect(await ask(model, call)).toEqual(because('outage'));
    expect(await ask(model, call)).toEqual(because('outage'));
    expect(openai.requests.length).toBeLessThanOrEqual(2);
  });

  it('passes while others are before it, and then fewer calls are made', async () => {
    openai.behave({ kind: 'hang' });
    const model = start({ timeoutMs: 400 });
    const replies = await Promise.all(Array.from({ length: 20 }, () => askOnce(model)));
    expect(replies.map(({ reply }) => reply)).toEqual(Array(20).fill(because('outage')));
    // Eight at once; on a busy machine the time of some others is not over when these have ended.
    expect(openai.requests.length).toBeGreaterThanOrEqual(8);
    expect(openai.requests.length).toBeLessThan(20);
  });
});

describe('a service that cannot be used', () => {
  it.for([
    [{ kind: 'status', status: 401 }, 'OPENAI_API_KEY'],
    [{ kind: 'status', status: 404 }, 'OPENAI_MODEL'],
    [{ kind: 'status', status: 429, code: 'insufficient_quota' }, 'account'],
  ] as const)('is told once, with what to do: %j', async ([mode, named]) => {
    openai.behave(mode);
    const model = start();
    expect((await askOnce(model)).reply).toEqual(because('outage'));
    expect((await askOnce(model)).reply).toEqual(because('outage'));
    expect(openai.requests).toHaveLength(2);
    const errors = logged.filter(({ level }) => level === 'error');
    expect(errors).toEqual([
      { level: 'error', message: expect.stringContaining(named), fields: expect.anything() },
    ]);
  });

  it.for([
    [{ kind: 'invalid-json' }, 'a reply without a JSON object'],
    [{ kind: 'invented-ids' }, 'a reply that does not fit the schema'],
  ] as const)(
    'by replies that cannot be used is left alone with the cause told: %j',
    async ([mode, cause]) => {
      openai.behave(mode);
      const model = start();
      for (let time = 0; time < 10; time += 1) await askOnce(model);
      expect(logged.filter(({ level }) => level === 'warn')).toEqual([
        { level: 'warn', message: leftAlone, fields: { ms: 15_000, cause } },
      ]);
    },
  );

  it.for([
    [{ kind: 'page' }, 'a body without JSON', 'who asks @everyone?'],
    [{ kind: 'endless-body' }, 'a body that is too long', undefined],
    [{ kind: 'nothing' }, 'a body without JSON', undefined],
  ] as const)(
    'by bodies that are no completions is told at once, with its own words: %j',
    async ([mode, cause, server]) => {
      openai.behave(mode);
      const model = start();
      for (let time = 0; time < 10; time += 1) await askOnce(model);
      expect(logged.filter(({ level }) => level === 'warn')).toEqual([
        { level: 'warn', message: goesOnWithout, fields: server ? { cause, server } : { cause } },
        { level: 'warn', message: leftAlone, fields: { ms: 15_000, cause } },
      ]);
    },
  );

  it('by errors with status 200 is told at once, and tried again as such', async () => {
    openai.behave({ kind: 'error-with-200' });
    const { clock, waits } = createSkippingClock();
    expect((await askOnce(start({}, { clock }))).reply).toEqual(because('outage'));
    expect(waits).toHaveLength(3);
    const fields = { cause: 'status 500', server: 'Busy with a secret question.' };
    expect(logged[0]).toEqual({ level: 'warn', message: goesOnWithout, fields });
  });

  it('is told to work again also where only its replies could not be used', async () => {
    let now = 0;
    const clock = { now: () => now, wait: () => Promise.resolve() };
    openai.behave({ kind: 'empty' });
    const model = start({}, { clock });
    for (let time = 0; time < 10; time += 1) await askOnce(model);
    openai.behave({ kind: 'honest' });
    now += 15_000;
    await askOnce(model);
    expect(messages()).toContain('the language model works again');
  });

  it('sends nobody elsewhere: key and question stay with the configured address', async () => {
    const other = await startFakeOpenai();
    openai.behave({ kind: 'redirect', to: other.url });
    expect((await askOnce(start())).reply).toEqual(because('outage'));
    expect(other.requests).toEqual([]);
    expect(openai.requests).toHaveLength(1);
    expect(messages()).toContainEqual(expect.stringContaining('OPENAI_BASE_URL'));
    await other.close();
  });

  it('is told to work again when it does', async () => {
    openai.behave({ kind: 'status', status: 401 });
    const model = start();
    await askOnce(model);
    openai.behave({ kind: 'honest' });
    await askOnce(model);
    expect(messages()).toContain('the language model works again');
  });

  it('is left alone after failures in a row, so that nobody waits, until one call finds it well', async () => {
    let now = 0;
    const clock = { now: () => now, wait: () => Promise.resolve() };
    openai.behave({ kind: 'status', status: 500 });
    const model = start({ timeoutMs: 60_000 }, { clock });
    for (let time = 0; time < 5; time += 1) await askOnce(model);
    const asked = openai.requests.length;
    expect((await askOnce(model)).reply).toEqual(because('outage'));
    expect(openai.requests).toHaveLength(asked);
    openai.behave({ kind: 'honest' });
    now += 15_000;
    expect((await askOnce(model)).reply).toEqual(ok);
    expect((await askOnce(model)).reply).toEqual(ok);
    expect(messages()).toContain('the language model is left alone for a time');
  });
});

describe('a service that does the first call of each answer and never the second', () => {
  it.for([{ kind: 'hang' }, { kind: 'status', status: 500 }, { kind: 'invalid-json' }] as const)(
    'is left alone, and is not told to work in between: %j',
    async (mode) => {
      const model = start({ timeoutMs: 400 });
      for (let time = 0; time < 10; time += 1) {
        using call = model.begin(undefined);
        openai.behave({ kind: 'honest' });
        await ask(model, call);
        openai.behave(mode);
        await ask(model, call);
      }
      const asked = openai.requests.length;
      expect((await askOnce(model)).reply).toEqual(because('outage'));
      expect(openai.requests).toHaveLength(asked);
      expect(messages()).toContain('the language model is left alone for a time');
      expect(messages()).not.toContain('the language model works again');
    },
  );
});

describe('the log', () => {
  it('has a line for each answer, with its tokens and price', async () => {
    const model = start();
    const call = model.begin(undefined);
    await ask(model, call);
    await ask(model, call);
    expect(logged).toEqual([]);
    call[Symbol.dispose]();
    expect(logged).toEqual([
      {
        level: 'info',
        message: 'the language model was asked for an answer',
        fields: {
          answer: call.answer,
          calls: 2,
          tokens: {
            prompt: expect.any(Number),
            cached: expect.any(Number),
            completion: expect.any(Number),
          },
          dollars: expect.any(Number),
          ms: expect.any(Number),
        },
      },
    ]);
    const { tokens, dollars } = z
      .object({
        tokens: z.object({ prompt: z.number(), cached: z.number(), completion: z.number() }),
        dollars: z.number(),
      })
      .parse(logged[0]?.fields);
    expect(tokens.cached).toBeGreaterThan(0);
    const { prompt, cached, completion } = tokens;
    expect(dollars).toBeCloseTo(
      ((prompt - cached) * 0.75 + cached * 0.075 + completion * 4.5) / 1e6,
      6,
    );
  });

  it('has no price for a model whose price is not known', async () => {
    await askOnce(start({ model: 'llama-of-mine' }));
    expect(logged[0]?.fields).not.toHaveProperty('dollars');
  });

  it('says nothing of an answer for which nothing was asked', () => {
    start().begin(undefined)[Symbol.dispose]();
    expect(logged).toEqual([]);
  });

  it.for([
    { kind: 'honest' },
    { kind: 'status', status: 500 },
    { kind: 'status', status: 400 },
    { kind: 'status', status: 401 },
    { kind: 'refusal' },
    { kind: 'invalid-json' },
  ] as const)(
    'never has a word of a question or a reply, nor a key, whatever a server repeats: %j',
    async (mode) => {
      openai.behave(mode);
      await askOnce(start({ timeoutMs: 2_000 }));
      const text = JSON.stringify(logged);
      expect(text).not.toMatch(/secret|harbour|Testville|everyone|somebody/);
      expect(text).not.toContain(openai.key);
    },
  );
});

describe('a server that refuses', () => {
  const refusing = (words: string, status = 400): ModelMode => ({
    kind: 'server',
    server: {
      name: 'a server',
      document: 'none',
      refuses: [{ part: 'anything', status, body: { error: { message: words } } }],
      reply: 'content',
    },
  });
  const cannotBeUsed = expect.stringMatching(/^the language model cannot be used/);

  it('whatever is left out is told once, with its words and nothing of the question', async () => {
    openai.behave(refusing(`No, sk-mine-1234: ${question}`));
    const model = start();
    for (let time = 0; time < 3; time += 1) {
      expect((await askOnce(model)).reply).toEqual(because('outage'));
    }
    // One more at first, without all that can be left out; then one an answer.
    expect(openai.requests).toHaveLength(4);
    const told = logged.filter(({ level }) => level === 'error' || level === 'warn');
    expect(told).toEqual([
      {
        level: 'error',
        message: cannotBeUsed,
        fields: { cause: 'status 400', server: 'No, […]: […]?' },
      },
    ]);
  });

  it('one question, without a reason, is asked the next ones as before', async () => {
    const model = start();
    expect((await askOnce(model)).reply).toEqual(ok);
    openai.behave(refusing('Bad request'), 1);
    expect((await askOnce(model)).reply).toEqual(because('outage'));
    expect((await askOnce(model)).reply).toEqual(ok);
    expect(openai.requests).toHaveLength(3);
    expect(openai.requests.at(-1)?.body).toEqual(openai.requests[0]?.body);
  });

  it('with status 500 is believed only where its words are unmistakable', async () => {
    const { clock } = createSkippingClock();
    const model = start({}, { clock });
    openai.behave(refusing('The stream failed: schema, temperature', 500), 1);
    expect((await askOnce(model)).reply).toEqual(ok);
    expect(openai.requests[1]?.body).toEqual(openai.requests[0]?.body);
    openai.behave(refusing('Jinja: System role not supported', 500), 1);
    expect((await askOnce(model)).reply).toEqual(ok);
    const { body, instructions, data } = openai.requests.at(-1) ?? {};
    expect(body?.messages).toHaveLength(1);
    expect(instructions).toMatch(/^Choose sentences\.\n\nReply with one JSON object/);
    expect(data).toEqual(selectData);
  });

  it('a part is told at info what it is asked without', async () => {
    openai.behave({ kind: 'picky', minds: ['temperature'] });
    const model = start();
    await askOnce(model);
    await askOnce(model);
    const told = logged.filter(({ message }) => message.includes('asked otherwise'));
    expect(told).toEqual([
      {
        level: 'info',
        message: expect.anything(),
        fields: {
          cause: 'status 400, unsupported_value, temperature',
          server: expect.stringContaining("'temperature' does not support 0"),
        },
      },
    ]);
  });

  it('several parts at a time is asked without all of them when many ask at once', async () => {
    openai.behave({ kind: 'picky', minds: ['temperature', 'max_tokens', 'schema'] });
    const model = start();
    const replies = await Promise.all(Array.from({ length: 8 }, () => askOnce(model)));
    expect(replies.filter(({ reply }) => !reply.ok)).toEqual([]);
    const before = openai.requests.length;
    expect((await askOnce(model)).reply).toEqual(ok);
    expect(openai.requests).toHaveLength(before + 1);
  });

  it('all but a plain request though it names nothing is asked so from then on', async () => {
    const named = knownServers.find(({ name }) => name.includes('does not name'));
    if (named !== undefined) openai.behave({ kind: 'server', server: named });
    const model = start();
    expect((await askOnce(model)).reply).toEqual(ok);
    expect((await askOnce(model)).reply).toEqual(ok);
    expect(openai.requests).toHaveLength(3);
    expect(messages()).toContainEqual(expect.stringContaining('asked otherwise'));
  });
});

describe('a cap on tokens', () => {
  const noon = Date.UTC(2026, 10, 25, 12);
  let now: number;
  let ledger: TokenLedger;

  beforeEach(() => {
    now = noon;
    ledger = createState(createMemoryEngine(), () => now).tokens;
  });

  const startCapped = (dailyTokens: number) =>
    start(
      {},
      { cap: { ledger, dailyTokens }, clock: { now: () => now, wait: () => Promise.resolve() } },
    );

  it('lets the calls of the first answer of a day through, however many tokens they take', async () => {
    const model = startCapped(100);
    using call = model.begin(personOf('1'));
    expect(await ask(model, call)).toEqual(ok);
    expect(await ask(model, call)).toEqual(ok);
    expect((await askOnce(model)).reply).toEqual(because('budget'));
  });

  it('lets the first call of a day through and then none that it has no room for', async () => {
    const model = startCapped(100);
    expect((await askOnce(model)).reply).toEqual(ok);
    expect((await askOnce(model)).reply).toEqual(because('budget'));
    expect(openai.requests).toHaveLength(1);
    now += 12 * 3_600_000;
    expect((await askOnce(model)).reply).toEqual(ok);
  });

  it('counts what was used, not what was reserved', async () => {
    const model = startCapped(6_500);
    for (let time = 0; time < 4; time += 1) expect((await askOnce(model)).reply).toEqual(ok);
  });

  it('counts nothing for calls that the server did not take', async () => {
    openai.behave({ kind: 'status', status: 401 });
    const model = startCapped(100);
    await askOnce(model);
    openai.behave({ kind: 'honest' });
    expect((await askOnce(model)).reply).toEqual(ok);
  });

  it('keeps what was reserved for a call of which nobody knows what it cost', async () => {
    const settled: number[] = [];
    const watched: TokenLedger = {
      reserve: (reservation) => ledger.reserve(reservation),
      settle: (reservation, used) => {
        settled.push(used);
        return ledger.settle(reservation, used);
      },
    };
    openai.behave({ kind: 'hang' });
    const model = start({ timeoutMs: 200 }, { cap: { ledger: watched, dailyTokens: 100 } });
    await askOnce(model);
    await expect.poll(openai.open).toBe(0);
    openai.behave({ kind: 'honest' });
    expect((await askOnce(model)).reply).toEqual(because('budget'));
    expect(settled).toEqual([expect.toSatisfy((tokens: number) => tokens > 2_000)]);
  });

  it.for([7_000, 7_200, 7_400, 7_600, 7_800])(
    'is no reason to begin an answer that it has no room to end: %i',
    async (dailyTokens) => {
      const model = startCapped(dailyTokens);
      const replies = [];
      for (let time = 0; time < 20; time += 1) {
        using call = model.begin(undefined);
        replies.push([await ask(model, call), await ask(model, call)]);
      }
      expect(replies.at(0)).toEqual([ok, ok]);
      expect(replies.at(-1)).toEqual([because('budget'), because('budget')]);
      expect(replies).not.toContainEqual([ok, because('budget')]);
    },
  );

  it('leaves half of a day to others than one person', async () => {
    const model = startCapped(16_000);
    await askOnce(model, '2');
    const replies = [];
    for (let time = 0; time < 40; time += 1) replies.push((await askOnce(model, '1')).reply);
    expect(replies.at(0)).toEqual(ok);
    expect(replies.at(-1)).toEqual(because('share'));
    expect((await askOnce(model, '2')).reply).toEqual(ok);
  });

  it('lets no call through while tokens cannot be counted, which is no fault of the service', async () => {
    const failing: TokenLedger = {
      reserve: () => Promise.reject(new Error('down')),
      settle: () => Promise.reject(new Error('down')),
    };
    const model = start({}, { cap: { ledger: failing, dailyTokens: 100 } });
    for (let time = 0; time < 10; time += 1) {
      expect((await askOnce(model)).reply).toEqual(because('outage'));
    }
    expect(openai.requests).toEqual([]);
    expect(messages()).not.toContain('the language model is left alone for a time');
  });
});
