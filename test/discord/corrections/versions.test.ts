import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { versionName } from '../../../src/core/corrections/passage-version.ts';
import { readKnowledge } from '../../../src/core/passages/read-knowledge.ts';
import { correctAnswers, keepEdition } from '../../../src/discord/corrections/correct-answers.ts';
import { startAnsweringBot, type AnsweringBot } from '../../support/answering-bot.ts';
import type { SeenMessage } from '../../support/fake-discord/seen.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';
import { passageFile } from '../../support/folder.ts';
import { harbourFolder } from '../../support/harbour-folder.ts';
import { temporaryStore } from '../../support/temporary-store.ts';

const size = 'How large is the port of Testville?';
const before = harbourFolder();
const after = new Map(before);
after.set(
  passageFile,
  (before.get(passageFile) ?? '')
    .replace('18,000 TEU in', '19,000 TEU in')
    .replace('18\u00A0000 TEU', '19\u00A0000 TEU')
    .replace('1.8万', '1.9万')
    .replace('value: 18000', 'value: 19000'),
);

const versionIn = (files: typeof before) => {
  const [passage] = [...readKnowledge(files).knowledge.passages.values()].filter(
    ({ id }) => id === 'testville-port-size',
  );
  if (passage === undefined) throw new Error('no passage');
  return versionName(passage);
};
const [old, present] = [versionIn(before), versionIn(after)];

let discord: FakeDiscord;
let store: Awaited<ReturnType<typeof temporaryStore>>;
let bot: AnsweringBot;

async function startOver(files: typeof before): Promise<void> {
  bot = await startAnsweringBot(discord, { storeUrl: store.storeUrl, files });
  const { state, erasable, answering, now } = bot.services;
  const desk = {
    client: bot.client,
    knowledge: answering().knowledge,
    state: { ...state, erasable },
    now,
    pace: () => Promise.resolve(),
    isStopping: () => false,
    log: () => undefined,
  };
  await keepEdition(desk);
  await correctAnswers(desk);
}

beforeEach(async () => {
  discord = await startFakeDiscord({ limitsRate: false });
  store = await temporaryStore();
  await startOver(before);
});
afterEach(async () => {
  await bot.stop();
  await store[Symbol.asyncDispose]();
  expect(discord.violations).toEqual([]);
  await discord.close();
});

async function answered(): Promise<SeenMessage> {
  const { messages } = await discord.slash('ask', { question: size }).response();
  await bot.settled();
  const [answer] = messages;
  if (answer === undefined) throw new Error('no answer');
  return answer;
}

async function pressed(shown: SeenMessage, button: RegExp): Promise<SeenMessage> {
  const [message] = (await discord.press(shown, button).response()).messages;
  if (message === undefined) throw new Error(`nothing at ${String(button)}`);
  return message;
}

describe('the version of a passage', () => {
  it('stands in /passage and under its references', async () => {
    const shown = await discord.slash('passage', { id: 'testville-port-size' }).response();
    expect(shown.text).toContain(`Version ${old}`);
    const [passage] = shown.messages;
    if (passage === undefined) throw new Error('no passage');
    expect((await pressed(passage, /^cite:/)).text).toContain(`-# Version ${old}`);
  });

  it('with which an answer was given is told from its buttons on, through languages and styles', async () => {
    const answer = await answered();
    await bot.stop();
    await startOver(after);
    const passage = await pressed(answer, /^passage:/);
    expect(passage.text).toContain(`Version ${present}`);
    expect(passage.text).toContain(
      `The answer was given with version ${old}; this is version ${present}: “18,000 TEU” → “19,000 TEU”`,
    );
    const spanish = await pressed(passage, /:es$/);
    expect(spanish.text).toContain(
      `La respuesta se dio con la versión ${old}; esta es la versión ${present}: “18\u00A0000 TEU” → “19\u00A0000 TEU”`,
    );
    const cited = await pressed(spanish, /^cite:/);
    expect(cited.text).toContain(`given with version ${old}`);
    expect((await pressed(cited, /:iso690$/)).text).toContain(`given with version ${old}`);
  });

  it('of an answer with the present one is that one alone', async () => {
    const passage = await pressed(await answered(), /^passage:/);
    expect(passage.text).toContain(`Version ${old}`);
    expect(passage.text).not.toContain('given with');
  });

  it('is told without what has changed where the store fails', async () => {
    const answer = await answered();
    await bot.stop();
    bot = await startAnsweringBot(discord, {
      storeUrl: store.storeUrl,
      files: after,
      change: ({ state }) => ({
        state: {
          ...state,
          versions: { ...state.versions, load: () => Promise.reject(new Error('gone')) },
        },
      }),
    });
    const passage = await pressed(answer, /^passage:/);
    expect(passage.text).toContain(`given with version ${old}; this is version ${present}\n`);
  });
});
