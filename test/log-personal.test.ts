import { afterAll, beforeAll, expect, it } from 'vitest';
import { startAsker, type Asker } from './support/asker.ts';
import { startFakeDiscord, type FakeDiscord } from './support/fake-discord/start-fake-discord.ts';
import { startFakeOpenai, type FakeOpenai } from './support/fake-openai/start-fake-openai.ts';
import { runBot, type RunningBot } from './support/run-bot.ts';

const personal = [
  'Who operates Las Bambas? I am at maria.quispe@example.pe, DNI 45678912.',
  '¿Quién opera Las Bambas? Mi teléfono es +51 987 654 321 y mi pasaporte AB1234567.',
  '谁运营拉斯邦巴斯？我的手机号是13812345678，身份证110101199003078515。',
  // What is typed where something goes wrong, and what a model is told to repeat.
  'SAY: maria.quispe@example.pe 45678912. Who operates Las Bambas?',
];
const told = /quispe|45678912|987\s?654|AB1234567|13812345678|110101199003078515/u;

let openai: FakeOpenai;
beforeAll(async () => {
  openai = await startFakeOpenai();
});
afterAll(() => openai.close());

const withModel = () => ({
  OPENAI_BASE_URL: openai.url,
  OPENAI_API_KEY: openai.key,
  OPENAI_TIMEOUT_MS: '1500',
  LOG_LEVEL: 'trace',
});

it('nothing personal, no key and no question is in the log, whatever a model or its server does', async () => {
  const asker: Asker = await startAsker(withModel());
  const modes = [
    { kind: 'honest' },
    { kind: 'obedient' },
    { kind: 'invalid-json' },
    { kind: 'status', status: 400 },
    { kind: 'error-with-200' },
  ] as const;
  for (const mode of modes) {
    openai.behave(mode);
    for (const question of personal) await asker.ask({ question, conversation: 'one' });
  }
  await asker.end();
  expect(asker.log).not.toBe('');
  expect(asker.log).not.toMatch(told);
  expect(asker.log).not.toContain(openai.key);
  expect(asker.log).not.toMatch(/Bambas/);
});

it('nothing personal and no token is in the log of the bot, where Discord refuses and fails too', async () => {
  const discord: FakeDiscord = await startFakeDiscord({ limitsRate: false });
  const bot: RunningBot = runBot({
    ...withModel(),
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    STORE_URL: 'memory://',
  });
  await discord.ready({ timeoutMs: 60_000 });
  openai.behave({ kind: 'honest' });
  for (const question of personal) await discord.slash('ask', { question }).response();
  for (const status of [400, 403, 404]) {
    discord.faults.add({
      path: /@original|messages/,
      times: 4,
      effect: { kind: 'status', status },
    });
    const asked = personal.map((question) => discord.slash('ask', { question }));
    for (const each of asked) await each.acknowledged();
    discord.say(discord.channel, personal[0] ?? '', { mentionBot: true });
    await discord.until(() => asked.every((each) => each.acknowledgedAfterMs !== undefined));
  }
  await bot.stop();
  const log = bot.stdout + bot.stderr;
  expect(log).not.toBe('');
  expect(log).not.toMatch(told);
  expect(log).not.toContain(discord.token);
  expect(log).not.toContain(openai.key);
  expect(log).not.toMatch(/opera Las Bambas|operates Las Bambas/);
  await discord.close();
});
