import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBotHome, type BotHome } from '../support/bot-home.ts';
import { startFakeDiscord, type FakeDiscord } from '../support/fake-discord/start-fake-discord.ts';
import { alteringModes } from '../support/fake-openai/hostile-texts.ts';
import type { ModelMode } from '../support/fake-openai/model-modes.ts';
import { startFakeOpenai, type FakeOpenai } from '../support/fake-openai/start-fake-openai.ts';
import { folderWithPassage } from '../support/folder.ts';
import { freePort } from '../support/free-port.ts';
import { readSqliteFiles } from '../support/stores.ts';

let discord: FakeDiscord;
let openai: FakeOpenai;
let home: BotHome;

beforeEach(async () => {
  discord = await startFakeDiscord();
  openai = await startFakeOpenai();
  home = await createBotHome(discord);
});

afterEach(async () => {
  await home.leave();
  const violations = [...discord.violations, ...openai.violations];
  await Promise.all([discord.close(), openai.close()]);
  expect(violations).toEqual([]);
});

const question = 'How large is the port of Testville?';
const answered = /Testville handled 18,000 TEU in November 2024\./;
const withoutModel = /without the language model/i;

const hostileModes: readonly ModelMode[] = [
  ...alteringModes.map((alteration) => ({ kind: 'altering' as const, alteration })),
  { kind: 'invented-ids' },
  { kind: 'obedient' },
  { kind: 'declining' },
  { kind: 'willing' },
  { kind: 'invalid-json' },
  { kind: 'cut-off', says: true },
  { kind: 'cut-off', says: false },
  { kind: 'refusal' },
  { kind: 'empty' },
  { kind: 'nothing' },
  { kind: 'endless-body' },
];

const start = (env: Readonly<Record<string, string>> = {}) =>
  home.run({ OPENAI_BASE_URL: openai.url, OPENAI_API_KEY: openai.key, ...env });

const ask = (asked = question) => discord.slash('ask', { question: asked });

describe('the bot with a language model', () => {
  it('answers by its choice, says nothing of it, and counts what it took', async () => {
    const port = await freePort();
    const bot = start({ HTTP_PORT: String(port), LOG_LEVEL: 'trace' });
    await discord.ready();
    const { text } = await ask().response();
    expect(text).toMatch(answered);
    expect(text).not.toMatch(withoutModel);
    expect(openai.requests.map(({ prompt }) => prompt)).toEqual(['understand', 'select']);
    await bot.wrote(/the language model was asked for an answer/);
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(metrics).toContain('chaski_model_replies_total{outcome="ok"} 2\n');
    expect(metrics).toMatch(/chaski_model_tokens_total\{kind="prompt"\} [1-9]/);
    expect(metrics).toMatch(/chaski_model_dollars_total 0\.\d/);
    expect(bot.stderr).not.toContain('Testville');
    expect(bot.stderr).not.toContain(openai.key);
  });

  it('sends no id of the person, the server or the channel to the model', async () => {
    start();
    await discord.ready();
    await ask().response();
    const sent = JSON.stringify(openai.requests);
    for (const { id } of [discord.user, discord.guild, discord.channel]) {
      expect(sent).not.toContain(id);
    }
  });

  it('posts nothing of what a hostile model writes', async () => {
    start({ ASKS_PER_USER_MINUTE: '0' });
    await discord.ready();
    for (const mode of hostileModes) {
      openai.behave(mode);
      const { text } = await ask().response();
      expect(text).toMatch(answered);
      expect(text).not.toMatch(/everyone|evil|HACKED|zebraically|Ruritania|\u202E/);
      // So that no failures add up to an open breaker.
      openai.behave({ kind: 'honest' });
      expect((await ask().response()).text).not.toMatch(withoutModel);
    }
  });

  it.for([
    { kind: 'hang' },
    { kind: 'drip' },
    { kind: 'status', status: 500 },
    { kind: 'reset', when: 'within' },
  ] as const satisfies readonly ModelMode[])(
    'answers without it once its time is over, saying so: %j',
    async (mode) => {
      openai.behave(mode);
      start({ OPENAI_TIMEOUT_MS: '1000' });
      await discord.ready();
      const { text } = await ask().response();
      expect(text).toMatch(answered);
      expect(text).toMatch(/-# .*without the language model/);
    },
  );

  it('answers many at once while it hangs: who waits for it waits in their own time', async () => {
    openai.behave({ kind: 'hang' });
    start({ OPENAI_TIMEOUT_MS: '1500', ASKS_PER_USER_MINUTE: '0' });
    await discord.ready();
    const asked = Array.from({ length: 40 }, () => ask());
    const texts = await Promise.all(asked.map(async (each) => (await each.response()).text));
    expect(texts.filter((text) => answered.test(text))).toHaveLength(40);
    // Eight are asked at once; for most of the others the time is over before it is their turn.
    expect(openai.requests.length).toBeLessThan(40);
  });

  it('answers many at once while it is slow: who waits for it waits in their own time', async () => {
    openai.delay(800);
    start({ OPENAI_TIMEOUT_MS: '2000', ASKS_PER_USER_MINUTE: '0' });
    await discord.ready();
    const asked = Array.from({ length: 40 }, () => ask());
    const texts = await Promise.all(asked.map(async (each) => (await each.response()).text));
    expect(texts.filter((text) => answered.test(text))).toHaveLength(40);
    // One after another by eight they would take eight seconds, and two requests each.
    expect(openai.requests.length).toBeLessThan(80);
    expect(texts.some((text) => withoutModel.test(text))).toBe(true);
  });

  it('finishes an answer at the end although the model hangs', async () => {
    openai.behave({ kind: 'hang' });
    const bot = start({ OPENAI_TIMEOUT_MS: '60000' });
    await discord.ready();
    const asked = ask();
    await asked.acknowledged();
    await expect.poll(() => openai.requests.length).toBe(1);
    const stopped = bot.stop();
    expect((await asked.response()).text).toMatch(answered);
    await stopped;
  });

  it('follows the folder when it changes', async () => {
    const bot = start();
    await discord.ready();
    expect((await ask().response()).text).toMatch(answered);
    await home.writeFolder(folderWithPassage(/18,000|18\.000|1\.8万/g, '19,000'));
    await bot.wrote(/the folder (?:changed and was read again|has problems)/);
    expect(bot.stderr).not.toContain('has problems');
    expect((await ask().response()).text).toMatch(/Testville handled 19,000 TEU/);
  });
});

describe('a cap on tokens', () => {
  const budget = /its budget for today is used up/;
  const share = /your share of today’s budget is used up/;

  it('holds for the next answer, which says so, also after a restart', async () => {
    const first = start({ OPENAI_DAILY_TOKENS: '100' });
    await discord.ready();
    expect((await ask().response()).text).not.toMatch(withoutModel);
    expect((await ask().response()).text).toMatch(budget);
    const asked = openai.requests.length;
    await first.stop();
    start({ OPENAI_DAILY_TOKENS: '100' });
    await discord.ready();
    expect((await ask().response()).text).toMatch(budget);
    expect(openai.requests).toHaveLength(asked);
  });

  it('leaves half of it to others', async () => {
    start({ OPENAI_DAILY_TOKENS: '20000', ASKS_PER_USER_MINUTE: '0' });
    await discord.ready();
    const other = discord.world.addUser();
    discord.world.addMember(discord.guild, other);
    await discord.slash('ask', { question }, { user: other }).response();
    let text = '';
    for (let time = 0; time < 30 && !share.test(text); time += 1) {
      ({ text } = await ask().response());
    }
    expect(text).toMatch(share);
    const answer = await discord.slash('ask', { question }, { user: other }).response();
    expect(answer.text).not.toMatch(withoutModel);
  });

  it('keeps no byte of a person who has themself erased', async () => {
    const bot = start({ OPENAI_DAILY_TOKENS: '100000' });
    await discord.ready();
    await ask().response();
    const holds = (words: string) => readSqliteFiles(home.storeFile).includes(words);
    // What is kept of an answer is written once it is shown; the locale comes last.
    await expect.poll(() => holds(`preference:${discord.user.id}`)).toBe(true);
    expect(holds('tokens:')).toBe(true);
    await discord.slash('privacy erase', {}).response();
    await bot.stop();
    expect(holds(discord.user.id)).toBe(false);
  });
});
