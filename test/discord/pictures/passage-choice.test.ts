import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passageIdSchema } from '../../../src/core/passages/passage.ts';
import { type AnsweringBot, endBot, startAnsweringBot } from '../../support/answering-bot.ts';
import { fakeDrawer } from '../../support/fake-drawer.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';
import { readProject } from '../../support/project.ts';

let discord: FakeDiscord;
let bot: AnsweringBot;
beforeAll(async () => {
  discord = await startFakeDiscord({ limitsRate: false });
  const { files } = await readProject();
  bot = await startAnsweringBot(discord, { files, change: () => ({ pictures: fakeDrawer() }) });
});
afterAll(() => endBot(bot, discord));

describe('a picture of more passages than go into buttons', () => {
  it('has all of them in lists, each by its number and by what is told of', async () => {
    const { messages } = await discord.slash('map', {}).response();
    const [message] = messages;
    const { attachments = [], selects = [], buttons = [] } = message ?? {};
    expect(buttons.some(({ customId = '' }) => customId.startsWith('passage:'))).toBe(false);
    const options = selects.flatMap((select) => select.options);
    const numbers = options.map(({ label }) => Number(label.split(' ')[0]));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
    const [first] = options;
    expect(attachments[0]?.description).toContain(first?.label.split(' · ')[1] ?? '?');
  });

  it('opens the chosen one, to the person alone', async () => {
    const { messages } = await discord.slash('map', {}).response();
    const [shown] = messages;
    if (shown === undefined) throw new Error('no message');
    const select = shown.selects.at(-1);
    const { value = '' } = select?.options.at(-1) ?? {};
    const opened = await discord.select(shown, select?.customId ?? '', [value]).response();
    expect(opened.isPrivate).toBe(true);
    const { knowledge } = await readProject();
    const title = knowledge.passages.get(passageIdSchema.parse(value))?.texts.en.title;
    expect(opened.text).toContain(title);
  });
});
