import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endBot, startAnsweringBot, type AnsweringBot } from '../../support/answering-bot.ts';
import type { SeenMessage } from '../../support/fake-discord/seen.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';
import { temporaryStore } from '../../support/temporary-store.ts';

const size = 'How large is the port of Testville?';
const depth = 'How deep is the port of Testville?';

function textIn(message: SeenMessage | undefined): string {
  const [file] = message?.attachments ?? [];
  return new TextDecoder().decode(file?.bytes);
}

describe('an answer as a file', () => {
  let discord: FakeDiscord;
  let bot: AnsweringBot;
  beforeAll(async () => {
    discord = await startFakeDiscord({ limitsRate: false });
    bot = await startAnsweringBot(discord);
  });
  afterAll(() => endBot(bot, discord));

  async function passageOf(question: string): Promise<SeenMessage> {
    const answer = await discord.slash('ask', { question }).response();
    return openedFrom(answer.messages[0]);
  }

  async function openedFrom(answer: SeenMessage | undefined): Promise<SeenMessage> {
    if (answer === undefined) throw new Error('no answer');
    const { messages } = await discord.press(answer, /^passage:/).response();
    const [passage] = messages;
    if (passage === undefined) throw new Error('no passage');
    return passage;
  }

  it('is handed out under a passage opened from it, to the person alone', async () => {
    const { messages, isPrivate } = await discord
      .press(await passageOf(size), /^export:/)
      .response();
    expect(isPrivate).toBe(true);
    expect(messages[0]?.fileNames).toEqual([expect.stringMatching(/^chaski-\d{4}-\d\d-\d\d\.md$/)]);
    const text = textIn(messages[0]);
    expect(text).toMatch(/Testville handled [^\n]* \[1\]/);
    expect(text).toContain('## Sources\n\n1. Size of Testville');
    expect(text).not.toContain(size);
  });

  it('is the same file from the passage in another language', async () => {
    const spanish = await discord.press(await passageOf(size), /:es$/).response();
    const { messages } = await discord.press(spanish, /^export:/).response();
    expect(textIn(messages[0])).toContain('## Sources');
  });

  it('is of the answer that was pressed, not of the last one of its conversation', async () => {
    const first = await discord.slash('ask', { question: size }).response();
    const form = discord.press(first, /^followup:/);
    await form.modal();
    await discord.submitModal(form, { question: depth }).response();
    const passage = await openedFrom(first.messages[0]);
    const { messages } = await discord.press(passage, /^export:/).response();
    expect(textIn(messages[0])).not.toContain('17 metres');
  });

  it('says what of the question is not covered', async () => {
    const question = 'How large is the port of Testville, and who built its lighthouse?';
    const said = await discord.slash('ask', { question }).response();
    const passage = await openedFrom(said.messages[0]);
    const { messages } = await discord.press(passage, /^export:/).response();
    expect(said.text).toContain('lighthouse');
    expect(textIn(messages[0])).toContain('lighthouse');
  });

  it('is not offered under a passage that was opened from no answer', async () => {
    const { messages } = await discord.slash('passage', { id: 'testville-size' }).response();
    expect(messages[0]?.buttons.some(({ customId }) => customId?.startsWith('export:'))).toBe(
      false,
    );
  });

  it('in a thread is all that is kept of it, without the questions', async () => {
    const channel = discord.world.addChannel(discord.guild);
    const first = await discord.slash('ask', { question: size }, { channel }).response();
    await discord.press(first, /^thread:/).response();
    const thread = discord.threadsOf(channel).at(-1);
    if (thread === undefined) throw new Error('no thread');
    const next = await discord.slash('ask', { question: depth }, { channel: thread }).response();
    const passage = await openedFrom(next.messages[0]);
    const { text, messages } = await discord.press(passage, /^export:t/).response();
    expect(text).toContain('The last 2 answers of this thread');
    const file = textIn(messages[0]);
    expect(file.indexOf('# Size of Testville')).toBe(0);
    expect(file).toContain('\n\n# Depth of Testville\n\n');
    expect(file.match(/^## Sources$/gm)).toHaveLength(2);
    expect(file).not.toContain(depth);
  });
});

it('an answer is handed out as a file after a restart, and no more once it is forgotten', async () => {
  const discord = await startFakeDiscord({ limitsRate: false });
  await using store = await temporaryStore();
  const before = await startAnsweringBot(discord, store);
  const person = discord.user;
  const answer = await discord.slash('ask', { question: size }).response();
  const passage = await discord.press(answer, /^passage:/).response();
  await before.stop();

  const after = await startAnsweringBot(discord, store);
  const { messages } = await discord.press(passage, /^export:/).response();
  expect(textIn(messages[0])).toContain('## Sources');
  await discord.slash('privacy erase', {}, { user: person }).response();
  const gone = await discord.press(passage, /^export:/).response();
  expect(gone.text).toContain('no longer kept');
  expect(gone.messages[0]?.fileNames).toEqual([]);
  await endBot(after, discord);
});
