import { Events, Routes, type Client, type Interaction } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandDefinitions } from '../../../src/discord/commands/commands.ts';
import { createClient } from '../../../src/discord/gateway/create-client.ts';
import { InteractionReply } from '../../../src/discord/sending/interaction-reply.ts';
import { plainMessage } from '../../../src/discord/sending/message-payload.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';

const tokenLifeMs = 15 * 60_000;
const first = plainMessage('One.');
const second = plainMessage('Two.');
const third = plainMessage('Three.');

let discord: FakeDiscord;
let client: Client<true>;

beforeEach(async () => {
  discord = await startFakeDiscord({ limitsRate: false });
  const opened = createClient({
    apiUrl: discord.apiUrl,
    messageContent: false,
    shards: { count: 1 },
  });
  const ready = new Promise<Client<true>>((resolve) => opened.once(Events.ClientReady, resolve));
  await opened.login(discord.token);
  client = await ready;
  const body = commandDefinitions();
  await client.rest.put(Routes.applicationCommands(discord.applicationId), { body });
});
afterEach(async () => {
  await client.destroy();
  expect(discord.violations).toEqual([]);
  await discord.close();
});

/** A reply to a command that someone has just used, with what they see of it. */
async function openReply(ageMs = 0) {
  const arrived = new Promise<Interaction>((resolve) =>
    client.once(Events.InteractionCreate, resolve),
  );
  const used = discord.slash('ask', { question: 'Anything?' }, { ageMs });
  return { reply: new InteractionReply(await arrived), used };
}

/** What was asked of Discord about the interaction, in order: POST /callback, PATCH /@original … */
function calls(): string[] {
  return discord.requests.flatMap(({ method, path }) => {
    const [, about] = /^\/(?:interactions|webhooks)\/\d+\/[^/]+(.*)$/.exec(path) ?? [];
    return about === undefined ? [] : [`${method} ${about.replace('/messages', '')}`.trim()];
  });
}

const expired = { kind: 'error', status: 401, code: 50_027 } as const;

describe('a reply after three seconds', () => {
  it('is late, and drops all that follows', async () => {
    const { reply, used } = await openReply(4_000);
    await reply.defer('public');
    expect(reply.isLate).toBe(true);
    expect(await reply.answer([first, second])).toEqual([]);
    await reply.tellPrivately(first);
    await reply.updateMessage(first);
    expect(calls()).toEqual(['POST /callback']);
    expect(used.look().messages).toEqual([]);
  });

  it('is late where it is answered at once', async () => {
    const { reply } = await openReply(4_000);
    expect(await reply.answerAtOnce([first, second], 'public')).toEqual([]);
    expect(reply.isLate).toBe(true);
    expect(calls()).toEqual(['POST /callback']);
  });
});

describe('a reply after fifteen minutes', () => {
  it('is late, gives no messages and sends none of the other parts', async () => {
    const { reply, used } = await openReply();
    await reply.defer('public');
    expect(reply.isLate).toBe(false);
    discord.clock.advance(tokenLifeMs + 1);
    expect(await reply.answer([first, second])).toEqual([]);
    expect(reply.isLate).toBe(true);
    await reply.tellPrivately(third);
    expect(calls()).toEqual(['POST /callback', 'PATCH /@original']);
    expect(used.look().text).toBe('');
  });

  it('is late where a private word is due in the place of a public answer', async () => {
    const { reply } = await openReply();
    await reply.defer('public');
    discord.clock.advance(tokenLifeMs + 1);
    await reply.tellPrivately(first);
    expect(reply.isLate).toBe(true);
    expect(calls()).toEqual(['POST /callback', 'DELETE /@original', 'POST']);
  });

  it('is late where the token runs out between two parts', async () => {
    const { reply, used } = await openReply();
    await reply.defer('public');
    discord.faults.add({ method: 'POST', path: '/webhooks/', effect: expired, times: 9 });
    const sent = await reply.answer([first, second, third]);
    expect(sent).toMatchObject([{ channel: discord.channel.id }]);
    expect(reply.isLate).toBe(true);
    expect(calls()).toEqual(['POST /callback', 'PATCH /@original', 'POST']);
    expect(used.look().text).toBe('One.');
  });

  it('is late where a message is turned to another page', async () => {
    const { reply } = await openReply();
    await reply.defer('private');
    discord.clock.advance(tokenLifeMs + 1);
    await reply.updateMessage(first);
    await reply.updateMessage(second);
    expect(reply.isLate).toBe(true);
    expect(calls()).toEqual(['POST /callback', 'PATCH /@original']);
  });
});

describe('a reply in time', () => {
  it('goes on where Discord took the acknowledgement although its answer was lost', async () => {
    discord.faults.add({
      method: 'POST',
      path: '/callback',
      effect: { kind: 'cut', when: 'after' },
    });
    const { reply, used } = await openReply();
    await reply.defer('public');
    expect(reply.isLate).toBe(false);
    await reply.answer([first, second]);
    expect(used.refusals).toEqual([40_060]);
    expect(used.look().text).toBe('One.\nTwo.');
  });

  it('tells one person in private what was promised to all, until the token runs out', async () => {
    const { reply, used } = await openReply();
    await reply.defer('public');
    discord.clock.advance(tokenLifeMs - 1_000);
    await reply.tellPrivately(first);
    expect(reply.isLate).toBe(false);
    expect(used.look()).toMatchObject({ text: 'One.', isPrivate: true });
  });
});

describe('a reply that Discord refuses', () => {
  const blocked = { kind: 'error', status: 400, code: 200_000 } as const;

  it('sends none of its other parts, and tells the person in private why', async () => {
    const { reply, used } = await openReply();
    await reply.defer('public');
    discord.faults.add({ method: 'POST', path: '/webhooks/', effect: blocked });
    expect(await reply.answer([first, second, third])).toHaveLength(1);
    expect(reply.refused).toMatchObject({
      refusal: 'blocked-words',
      said: expect.stringMatching(/^200000/),
    });
    expect(await reply.tellRefused(plainMessage('Why.'))).toBe(true);
    expect(used.look().messages).toMatchObject([
      { text: 'One.', isPrivate: false },
      { text: 'Why.', isPrivate: true },
    ]);
  });

  it('takes a public promise back, and drops what comes until the person is told', async () => {
    const { reply, used } = await openReply();
    await reply.defer('public');
    discord.faults.add({ method: 'PATCH', path: '@original', effect: blocked });
    expect(await reply.answer([first])).toEqual([]);
    await reply.tellPrivately(second);
    expect(await reply.tellRefused(third)).toBe(true);
    expect(used.look()).toMatchObject({ text: 'Three.', isPrivate: true });
  });

  it('says where Discord takes no word at all', async () => {
    const { reply } = await openReply();
    discord.faults.add({ method: 'POST', path: '/callback', times: 2, effect: blocked });
    await reply.defer('public');
    expect(reply.isLate).toBe(true);
    expect(await reply.tellRefused(first)).toBe(false);
  });
});
