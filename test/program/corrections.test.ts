import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBotHome, type BotHome } from '../support/bot-home.ts';
import { startFakeDiscord, type FakeDiscord } from '../support/fake-discord/start-fake-discord.ts';
import { folderWith, folderWithPassage } from '../support/folder.ts';

let discord: FakeDiscord;
let home: BotHome;

beforeEach(async () => {
  discord = await startFakeDiscord();
  home = await createBotHome(discord);
});

afterEach(async () => {
  await home.leave();
  const { violations } = discord;
  await discord.close();
  expect(violations).toEqual([]);
});

const changed = folderWithPassage('handled 18,000', 'moved 18,000');
const line = /Changed on .*: \[1\] “handled” → “moved”/;

async function answered() {
  const question = 'How large is the port of Testville?';
  const [answer] = (await discord.slash('ask', { question }).response()).messages;
  if (answer === undefined) throw new Error('no answer');
  return answer;
}

describe('an answer whose passage says something else', () => {
  it('is told so when the collection changes, and no more when it changes back', async () => {
    home.run();
    await discord.ready();
    const answer = await answered();
    await home.writeFolder(changed);
    await discord.until(() => line.test(discord.look(answer).text));
    await home.writeFolder(folderWith());
    await discord.until(() => !discord.look(answer).text.includes('Changed on'));
  });

  it('is told at once of a change that comes while another is being told', async () => {
    home.run();
    await discord.ready();
    const answer = await answered();
    const path = `/channels/${discord.channel.id}/messages/${answer.id}`;
    discord.faults.add({ method: 'PATCH', path, effect: { kind: 'delay', ms: 5_000 } });
    const edits = () =>
      discord.requests.filter((each) => each.method === 'PATCH' && each.path.includes(path));
    await home.writeFolder(changed);
    await expect.poll(() => edits().length, { timeout: 20_000 }).toBe(1);
    await home.writeFolder(folderWithPassage('handled 18,000', 'shifted 18,000'));
    await discord.until(() => discord.look(answer).text.includes('“shifted”'));
  });

  it('is told so after a start over the changed collection, also where the program was killed', async () => {
    const first = home.start();
    await discord.ready();
    const answer = await answered();
    const path = `/channels/${discord.channel.id}/messages/${answer.id}`;
    // The line stands, and the program is killed before it knows.
    discord.faults.add({
      method: 'PATCH',
      path,
      effect: { kind: 'status', status: 500, after: true },
    });
    discord.faults.add({ method: 'PATCH', path, skip: 1, times: 99, effect: { kind: 'hang' } });
    await home.writeFolder(changed);
    await discord.until(() => line.test(discord.look(answer).text));
    first.signal('SIGKILL');
    await first.ended;
    discord.faults.clear();
    const before = discord.look(answer).earlierTexts.length;
    home.start();
    await discord.until(() => discord.look(answer).earlierTexts.length > before);
    expect(discord.look(answer).text.match(/Changed on/g)).toHaveLength(1);
  });
});
