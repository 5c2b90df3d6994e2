import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayMs } from '../../../src/core/day-ms.ts';
import { readKnowledge } from '../../../src/core/passages/read-knowledge.ts';
import type { KnowledgeFiles } from '../../../src/core/passages/reading/list-file.ts';
import {
  correctAnswers,
  type CorrectionDesk,
  keepEdition,
} from '../../../src/discord/corrections/correct-answers.ts';
import { openState } from '../../../src/storage/open-state.ts';
import type { State } from '../../../src/storage/state.ts';
import { startAnsweringBot, type AnsweringBot } from '../../support/answering-bot.ts';
import type { SeenMessage } from '../../support/fake-discord/seen.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';
import type { FakeChannel } from '../../support/fake-discord/world.ts';
import { passageFile } from '../../support/folder.ts';
import { harbourFolder } from '../../support/harbour-folder.ts';
import { createFuse } from '../../support/killable.ts';
import { channelOf, messageOf } from '../../support/records.ts';
import { temporaryStore } from '../../support/temporary-store.ts';

const size = 'How large is the port of Testville?';

/** The small collection in which parts of the passage on size say something else. */
function changedFolder(...changes: readonly (readonly [string, string])[]): KnowledgeFiles {
  const files = new Map(harbourFolder());
  for (const [part, replacement] of changes) {
    const text = files.get(passageFile) ?? '';
    if (!text.includes(part)) throw new Error(`nothing to replace: ${part}`);
    files.set(passageFile, text.replace(part, replacement));
  }
  return files;
}

const larger = [
  ['18,000 TEU in', '19,000 TEU in'],
  ['18\u00A0000 TEU', '19\u00A0000 TEU'],
  ['1.8万', '1.9万'],
  ['value: 18000', 'value: 19000'],
] as const;

let discord: FakeDiscord;
let store: Awaited<ReturnType<typeof temporaryStore>>;
let bot: AnsweringBot;
let state: State;

beforeEach(async () => {
  discord = await startFakeDiscord({ limitsRate: false });
  store = await temporaryStore();
  bot = await startAnsweringBot(discord, { storeUrl: store.storeUrl });
  state = await openState(store.storeUrl, discord.clock.now);
  await keepEdition(deskOver(harbourFolder()));
});
afterEach(async () => {
  await bot.stop();
  await state.close();
  await store[Symbol.asyncDispose]();
  const { violations } = discord;
  await discord.close();
  expect(violations).toEqual([]);
});

function deskOver(files: KnowledgeFiles, change: Partial<CorrectionDesk> = {}): CorrectionDesk {
  const { knowledge, problems } = readKnowledge(files);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return {
    client: bot.client,
    knowledge,
    state,
    now: discord.clock.now,
    pace: () => Promise.resolve(),
    isStopping: () => false,
    log: () => undefined,
    ...change,
  };
}

/** What the bot does at the start and after a change of the collection. */
async function runOver(files: KnowledgeFiles, change?: Partial<CorrectionDesk>) {
  const desk = deskOver(files, change);
  await keepEdition(desk);
  return correctAnswers(desk);
}

async function asked(question = size, channel: FakeChannel = discord.channel) {
  const { messages } = await discord.slash('ask', { question }, { channel }).response();
  await bot.settled();
  const [answer] = messages;
  if (answer === undefined) throw new Error('no answer');
  return answer;
}

const linesOf = (answer: SeenMessage) =>
  discord
    .look(answer)
    .text.split('\n')
    .filter((line) => /^-# (?:Changed on|Modificado el|.*更改：)/.test(line));

const edits = () => discord.requests.filter(({ method }) => method === 'PATCH').length;
const day = () =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    discord.clock.now(),
  );

describe('an answer whose passage says something else now', () => {
  it('gets one line with the day and what changed, above its buttons, and pings nobody', async () => {
    const answer = await asked();
    await runOver(changedFolder(...larger));
    expect(linesOf(answer)).toEqual([`-# Changed on ${day()}: [1] “18,000 TEU” → “19,000 TEU”`]);
    const { text, pings, buttons } = discord.look(answer);
    expect(text.indexOf('Changed on')).toBeGreaterThan(text.indexOf('Port Office'));
    expect(text.indexOf('Changed on')).toBeLessThan(text.indexOf('[Follow up]'));
    expect(buttons).toEqual(answer.buttons);
    expect(pings).toEqual({ everyone: false, users: [], roles: [] });
    const { body } = discord.requests.findLast(({ method }) => method === 'PATCH') ?? {};
    expect(body).toMatchObject({ allowed_mentions: { parse: [] } });
  });

  it.for([
    ['¿Qué tamaño tiene el puerto de Testville?', /: \[1\] “18\u00A0000 TEU” → “19\u00A0000 TEU”$/],
    ['特斯特港有多大？', /更改：\[1\] “1\.8万” → “1\.9万”$/],
  ] as const)('gets it in the answer’s language: %s', async ([question, line]) => {
    const answer = await asked(question);
    await runOver(changedFolder(...larger));
    expect(linesOf(answer)).toEqual([expect.stringMatching(line)]);
  });

  it('names another kind', async () => {
    const answer = await asked();
    await runOver(changedFolder(['kind: figure', 'kind: projection\nreview_by: "2027-01-01"']));
    expect(linesOf(answer)).toEqual([expect.stringContaining('[1] figure → projection')]);
  });

  it('says which language changed where its own text stays', async () => {
    const answer = await asked();
    await runOver(changedFolder(['吞吐量', '处理量']));
    expect(linesOf(answer)).toEqual([expect.stringContaining('[1] the text in 中文')]);
  });

  it('keeps one line however often it changes, and none when it says the same again', async () => {
    const answer = await asked();
    await runOver(changedFolder(...larger));
    await runOver(changedFolder(...larger));
    expect(edits()).toBe(2);
    await runOver(changedFolder(...larger, ['19,000 TEU in', '20,000 TEU in']));
    expect(linesOf(answer)).toEqual([expect.stringContaining('“18,000 TEU” → “20,000 TEU”')]);
    await runOver(harbourFolder());
    expect(linesOf(answer)).toEqual([]);
  });

  it('gets it as a reply to a message and in direct messages too', async () => {
    const said = discord.say(discord.channel, size, { mentionBot: true });
    const reply = await discord.nextMessage(discord.channel, said);
    const direct = discord.world.directChannel(discord.user);
    const asks = discord.say(direct, size);
    const answer = await discord.nextMessage(direct, asks);
    await bot.settled();
    await runOver(changedFolder(...larger));
    expect([linesOf(reply).length, linesOf(answer).length]).toEqual([1, 1]);
  });

  it('is left alone after 90 days, and where only questions, a title or a comma changed', async () => {
    const answer = await asked();
    await runOver(
      changedFolder(
        ['[How large is the port of Testville?]', '[How big is Testville?]'],
        ['# en: Size of', '# en: The size of'],
      ),
    );
    discord.clock.advance(91 * dayMs);
    await runOver(changedFolder(...larger));
    expect(linesOf(answer)).toEqual([]);
  });

  it('gets it once two processes have seen to it', async () => {
    const answer = await asked();
    const desk = deskOver(changedFolder(...larger));
    await keepEdition(desk);
    await Promise.all([correctAnswers(desk), correctAnswers(desk)]);
    expect(linesOf(answer)).toHaveLength(1);
  });

  it('is erased for good by its asker, whenever that comes', async () => {
    const answer = await asked();
    const { personalData } = state;
    const channel = channelOf(answer.channelId);
    const kept = await state.answers.load(channel, messageOf(answer.id));
    if (kept === undefined) throw new Error('nothing kept');
    let waits = 0;
    await runOver(changedFolder(...larger), {
      pace: async () => {
        waits += 1;
        if (waits === 2) await personalData.erase(kept.by);
      },
    });
    expect((await personalData.show(kept.by)).answers).toEqual([]);
  });
});

describe('an answer that cannot be reached', () => {
  it.for([
    ['was deleted', (answer: SeenMessage) => discord.world.deleteMessage(answer)],
    [
      'stands where the bot may not look',
      () => discord.world.denyBot(discord.channel, ['ViewChannel']),
    ],
    [
      'is refused for a reason of Discord’s own',
      ({ id }: SeenMessage) => {
        const effect = { kind: 'error', status: 400, code: 50_035 } as const;
        discord.faults.add({ method: 'PATCH', path: id, times: 99, effect });
      },
    ],
    ['was in a channel that is gone', () => discord.world.deleteChannel(discord.channel)],
  ] as const)(
    'because it %s is left quietly, and the others get their line',
    async ([, change]) => {
      const channel = discord.world.addChannel(discord.guild);
      const answer = await asked();
      const other = await asked(size, channel);
      change(answer);
      const logged: string[] = [];
      const log: CorrectionDesk['log'] = (_, message) => void logged.push(message);
      expect(await runOver(changedFolder(...larger), { log })).toMatchObject({ failed: 0 });
      expect(linesOf(other)).toHaveLength(1);
      const before = discord.requests.length;
      await runOver(changedFolder(...larger), { log });
      expect(discord.requests.length).toBe(before);
      expect(logged).toEqual([]);
    },
  );

  it('because its thread is archived is left quietly', async () => {
    const thread = discord.world.addThread(discord.channel);
    const answer = await asked(size, thread);
    discord.world.archiveThread(thread);
    expect(await runOver(changedFolder(...larger))).toMatchObject({ failed: 0 });
    expect(linesOf(answer)).toEqual([]);
  });

  it('for now gets its line at the next round', async () => {
    const answer = await asked();
    discord.faults.add({
      method: 'PATCH',
      path: answer.id,
      times: 99,
      effect: { kind: 'status', status: 500 },
    });
    expect(await runOver(changedFolder(...larger))).toMatchObject({ failed: 1 });
    expect(linesOf(answer)).toEqual([]);
    discord.faults.clear();
    await runOver(changedFolder(...larger));
    expect(linesOf(answer)).toHaveLength(1);
  });
});

describe('a round that is killed', () => {
  it.for(['before', 'after'] as const)(
    '%s any of its steps loses no line and puts none twice',
    { timeout: 60_000 },
    async (when) => {
      const files = changedFolder(...larger);
      let steps = 0;
      for (let isBurnt = true; isBurnt; steps += 1) {
        const [one, two] = [await asked(), await asked()];
        const fuse = createFuse(steps, when);
        const guarded = {
          ...state,
          answers: fuse.guard(state.answers),
          versions: fuse.guard(state.versions),
          edition: fuse.guard(state.edition),
        };
        const { pace } = fuse.guard({ pace: () => Promise.resolve() });
        await runOver(files, { state: guarded, pace }).catch(() => undefined);
        await runOver(files);
        expect([linesOf(one).length, linesOf(two).length]).toEqual([1, 1]);
        isBurnt = fuse.isBurnt();
        // The next two are alone with the change.
        await runOver(harbourFolder());
        discord.clock.advance(91 * dayMs);
        await runOver(harbourFolder());
      }
      expect(steps).toBeGreaterThan(10);
    },
  );
});
