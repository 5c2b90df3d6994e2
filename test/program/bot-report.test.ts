import { afterEach, beforeEach, expect, it } from 'vitest';
import { createBotHome, type BotHome } from '../support/bot-home.ts';
import { startFakeDiscord, type FakeDiscord } from '../support/fake-discord/start-fake-discord.ts';
import { runProgram } from '../support/run.ts';

let discord: FakeDiscord;
let home: BotHome;

beforeEach(async () => {
  discord = await startFakeDiscord({ limitsRate: false });
  home = await createBotHome(discord);
});

afterEach(async () => {
  await home.leave();
  const { violations } = discord;
  await discord.close();
  expect(violations).toEqual([]);
});

const question = 'Who owns the railway of Testville? Call 987 654 321.';

/** Asked by several, so that a byte of a hash tells some of them apart. */
async function askByFive(): Promise<void> {
  for (let place = 0; place < 5; place += 1) {
    const user = discord.world.addUser();
    discord.world.addMember(discord.guild, user);
    await discord.slash('ask', { question }, { user }).response();
  }
}

const report = (keep: string) =>
  runProgram('scripts/report.ts', ['--json'], {
    env: {
      KNOWLEDGE_DIR: home.folder,
      STORE_URL: `sqlite://${home.storeFile}`,
      SOURCE_CHECKS_FILE: `${home.folder}/none.json`,
      KEEP_MISSES: keep,
    },
  });

it('what several ask a bot in vain stands in the report, where the bot is to keep it', async () => {
  home.run({ KEEP_MISSES: 'true' });
  await discord.ready();
  await askByFive();
  const read = async () => JSON.parse((await report('true')).stdout);
  await expect
    .poll(read)
    .toMatchObject({ declined: [{ words: question.replace('987 654 321', '[…]'), times: 5 }] });
});

it('what is asked in vain is kept nowhere else', async () => {
  const bot = home.run();
  await discord.ready();
  await askByFive();
  await bot.stop();
  expect(JSON.parse((await report('true')).stdout)).toMatchObject({ declined: [], withheld: 0 });
});
