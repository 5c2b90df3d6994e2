import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/answering/answer.ts';
import { pickFact } from '../../../src/core/answering/pick-fact.ts';
import { channelIdSchema, messageIdSchema } from '../../../src/core/conversation/place.ts';
import type { Answering } from '../../../src/core/answering/answering.ts';
import { shownIn } from '../../../src/core/answering/acts/shown-sentences.ts';
import type { ConversationId } from '../../../src/core/conversation/conversation.ts';
import { parseCustomId } from '../../../src/discord/components/parse-custom-id.ts';
import type { Services } from '../../../src/discord/services.ts';
import {
  endBot,
  startAnsweringBot,
  type AnsweringBot,
  type BotOptions,
} from '../../support/answering-bot.ts';
import { madeFolder } from '../../support/digest-folder.ts';
import type { SeenMessage } from '../../support/fake-discord/seen.ts';
import { temporaryStore } from '../../support/temporary-store.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';

const size = 'How large is the port of Testville?';
const count = 60;

/** An answer of many sentences, each of its own words. */
function longAnswer({ knowledge, compose }: Answering): Answer {
  const fact = pickFact(knowledge, compose, { language: 'en', pick: 0 });
  const [sentence] = fact?.sentences ?? [];
  if (fact === undefined || sentence === undefined) throw new Error('no fact');
  const sentences = Array.from({ length: count }, (_, place) => {
    const text = `Sentence ${place} goes on ${'and on '.repeat(20)}.`;
    return { ...sentence, lead: '', claim: text, text };
  });
  return { ...fact, sentences };
}

describe('an answer that does not fit into one message', () => {
  let discord: FakeDiscord;
  let bot: AnsweringBot;
  beforeAll(async () => {
    discord = await startFakeDiscord({ limitsRate: false });
    bot = await startAnsweringBot(discord, {
      change: ({ answering }) => ({
        answering: () => ({ ...answering(), converse: async () => longAnswer(answering()) }),
      }),
    });
  });
  afterAll(() => endBot(bot, discord));

  function expectWhole(text: string): void {
    const places = [...text.matchAll(/Sentence (\d+) goes/g)].map((match) => Number(match[1]));
    expect(places).toEqual(Array.from({ length: count }, (_, place) => place));
  }

  it('goes on in follow-ups to a command, in order and whole', async () => {
    const ask = discord.slash('ask', { question: size });
    const { text, followUps, isPrivate } = await ask.response({ followUps: 2 });
    expectWhole(text);
    expect(followUps.length).toBeGreaterThan(1);
    expect(isPrivate).toBe(false);
  });

  it('stays private in all of its parts', async () => {
    const ask = discord.slash('ask', { question: size, private: true });
    const { text, messages } = await ask.response({ followUps: 2 });
    expectWhole(text);
    expect(messages.every(({ isPrivate }) => isPrivate)).toBe(true);
  });

  it('goes on in further messages, of which the first is the reply, each with its nonce', async () => {
    const channel = discord.world.addChannel(discord.guild);
    const said = discord.say(channel, size, { mentionBot: true });
    await discord.nextMessage(channel, said);
    await bot.settled();
    const parts = discord.messagesIn(channel).filter(({ id }) => id !== said.id);
    expectWhole(parts.map(({ text }) => text).join('\n'));
    expect(parts.map(({ replyToId }) => replyToId)).toEqual([
      said.id,
      ...parts.slice(1).map(() => undefined),
    ]);
    expect(parts.map(({ nonce }) => nonce)).toEqual(
      parts.map((_, place) => `a${said.id}.${place}`),
    );
  });

  it('is found by a reply to any of its parts', async () => {
    const { messages } = await discord.slash('ask', { question: size }).response({ followUps: 2 });
    await bot.settled();
    const channel = channelIdSchema.parse(discord.channel.id);
    const posted = await Promise.all(
      messages.map(({ id }) => bot.services.state.answers.load(channel, messageIdSchema.parse(id))),
    );
    expect(new Set(posted.map((each) => each?.conversation)).size).toBe(1);
    expect(posted).not.toContain(undefined);
  });
});

describe('the rest of a long answer', () => {
  const facts = Array.from({ length: 40 }, (_, place) => ({
    id: `fact-${place}`,
    text: `Testville has the pier ${'very '.repeat(20)}long and of number ${place}`,
  }));

  /** Answers with all that the folder holds, and keeps the turn as a conversation does. */
  async function tellAll({ answering, state }: Services, id: ConversationId): Promise<Answer> {
    const { knowledge, compose } = answering();
    const excerpts = [...knowledge.passages.values()].map((passage) => ({ passage, sentence: 0 }));
    const composed = compose(excerpts, 'en', { headingOf: () => 'Piers' });
    const answer = { status: 'answered', mode: 'extractive', language: 'en', ...composed } as const;
    const [first] = excerpts;
    const turn = { question: 'All?', context: '', language: 'en', entities: [] } as const;
    const passages = first === undefined ? [] : [first.passage.id];
    const turns = [{ ...turn, entities: [], passages, shown: shownIn(answer) }];
    await state.conversations.save(id, { turns, people: [] });
    return answer;
  }

  const options = (storeUrl: string): BotOptions => ({
    storeUrl,
    files: madeFolder(facts),
    change: (services) => ({
      answering: () => ({
        ...services.answering(),
        converse: (id: ConversationId) => tellAll(services, id),
      }),
    }),
  });

  it('comes at a press, private, in order and numbered on, also after a restart', async () => {
    const discord = await startFakeDiscord({ limitsRate: false });
    await using store = await temporaryStore();
    const before = await startAnsweringBot(discord, options(store.storeUrl));
    const { messages } = await discord.slash('ask', { question: 'All?' }).response();
    await before.stop();
    const [answer] = messages;
    if (answer === undefined) throw new Error('no answer');

    const after = await startAnsweringBot(discord, options(store.storeUrl));
    const texts = [answer.text];
    let latest = answer;
    while (latest.buttons.some(({ customId }) => customId?.startsWith('more:'))) {
      const rest = await discord.press(latest, /^more:/).response();
      expect(rest.isPrivate).toBe(true);
      const [message] = rest.messages;
      if (message === undefined) throw new Error('no rest');
      latest = message;
      texts.push(latest.text);
    }
    expect(texts.length).toBeGreaterThan(2);
    const numbers = [...texts.join('\n').matchAll(/ \[(\d+)\]$/gm)].map((match) =>
      Number(match[1]),
    );
    expect(numbers).toEqual(facts.map((_, place) => place + 1));
    expect(texts.every((text) => text.includes('**Piers**'))).toBe(true);

    await after.services.state.conversations.save(conversationOfRest(answer), {
      turns: [],
      people: [],
    });
    const gone = await discord.press(answer, /^more:/).response();
    expect(gone.text).toContain('no longer kept');
    await after.stop();
    expect(discord.violations).toEqual([]);
    await discord.close();
  });

  function conversationOfRest({ buttons }: SeenMessage): ConversationId {
    const more = buttons.find(({ customId }) => customId?.startsWith('more:'));
    const id = parseCustomId(more?.customId ?? '');
    if (id?.name !== 'more') throw new Error('no rest');
    return id.conversation;
  }
});

describe('a question offered under an answer', () => {
  it('is asked by a press as a follow-up, said above its answer, also after a restart', async () => {
    const discord = await startFakeDiscord({ limitsRate: false });
    await using store = await temporaryStore();
    const { storeUrl } = store;
    const offering: BotOptions = {
      storeUrl,
      change: ({ answering }) => ({
        answering: () => {
          const real = answering();
          const converse: Answering['converse'] = async (...asked) => {
            const next = real.examples('en');
            return { ...(await real.converse(...asked)), next };
          };
          return { ...real, converse };
        },
      }),
    };
    const before = await startAnsweringBot(discord, offering);
    const { messages } = await discord.slash('ask', { question: size }).response();
    await before.stop();
    const [answer] = messages;
    const offered = answer?.buttons.find(({ customId }) => customId?.startsWith('next:'));
    if (answer === undefined || offered === undefined) throw new Error('nothing is offered');

    const after = await startAnsweringBot(discord, offering);
    const press = discord.press(answer, /^next:/);
    const { text, isPrivate } = await press.response();
    expect(press.callbackType).toBe(5);
    expect(isPrivate).toBe(false);
    expect(text.startsWith(`-# ${offered.label}`)).toBe(true);
    expect(text).toMatch(/ \[1\]\n/);
    await after.settled();
    const id = parseCustomId(offered.customId ?? '');
    if (id?.name !== 'next' || id.conversation === undefined) throw new Error('no conversation');
    const turns = (await after.services.state.conversations.load(id.conversation))?.turns ?? [];
    expect(turns.map(({ question }) => question)).toEqual([size, offered.label]);
    await after.stop();
    expect(discord.violations).toEqual([]);
    await discord.close();
  });
});
