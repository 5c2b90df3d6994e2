import { beforeEach, describe, expect, it } from 'vitest';
import { emptyLog } from '../../src/core/digest/digest-log.ts';
import type { Engine } from '../../src/storage/engine.ts';
import { createMemoryEngine } from '../../src/storage/memory/memory-engine.ts';
import { createState, type State } from '../../src/storage/state.ts';
import { digestContactSchema } from '../../src/core/digest/digest-settings.ts';
import { settingsOf } from '../support/digest-folder.ts';
import {
  answerOf,
  channelOf,
  conversationIdOf,
  conversationOf,
  feedbackOf,
  messageOf,
  personOf,
  reservationOf,
  serverOf,
} from '../support/records.ts';

const ana = personOf('1');

describe('a state that is to forgive failures', () => {
  let isDown: boolean;
  let reported: unknown[];
  let state: State;

  beforeEach(() => {
    isDown = false;
    reported = [];
    const engine = failingWhere(() => isDown);
    state = createState(engine, () => 0, { failed: (failure) => reported.push(failure) });
  });

  const id = conversationIdOf('ask:1');
  const save = () => state.conversations.save(id, conversationOf('question', [ana]));

  it('does what the store does while that works', async () => {
    await save();
    expect(await state.conversations.load(id)).toBeDefined();
    expect(await state.leases.take('a', 1000)).toBe(true);
    expect(await state.leases.take('a', 1000)).toBe(false);
    expect((await state.personalData.show(ana)).conversations).toHaveLength(1);
    expect(reported).toEqual([]);
  });

  it('reads nothing from a store that fails', async () => {
    await save();
    isDown = true;
    expect(await state.conversations.load(id)).toBeUndefined();
    expect(await state.answers.load(channelOf('700'), messageOf('5'))).toBeUndefined();
    expect(await state.preferences.load(ana)).toBeUndefined();
    expect(await state.marks.load('commands')).toBeUndefined();
    expect(reported).toHaveLength(4);
  });

  it('drops what a store that fails does not take, but for what a person is thanked for', async () => {
    isDown = true;
    await save();
    await state.answers.save(answerOf('5', ana));
    await expect(state.feedback.save(feedbackOf('5', ana, true))).rejects.toThrow();
    await state.preferences.save(ana, { locale: 'es-ES' });
    await state.marks.save('commands', 'a1');
    await state.servers.left(serverOf('9'));
    await state.servers.joined(serverOf('9'));
    await state.leases.release('a');
    await state.housekeeping.sweep();
    expect(reported).toHaveLength(9);
  });

  it('rejects all of the digests while the store fails: nothing may be sent twice or look absent', async () => {
    isDown = true;
    const settings = settingsOf();
    const calls = [
      () => state.strictLeases.take('a', 1000),
      () => state.digests.load(settings.channel),
      () => state.digests.of(settings.server),
      () => state.digests.save(settings),
      () => state.digestRoster.version(),
      () => state.digestRoster.all(),
      () => state.digestContacts.load(settings.channel),
      () => state.digestLogs.load(settings.channel),
      () => state.digestLogs.save(settings.channel, settings.server, emptyLog),
    ];
    for (const call of calls) await expect(call()).rejects.toThrow();
    expect(reported).toHaveLength(calls.length);
  });

  it('grants every lease and every question while the store fails', async () => {
    const limiter = state.limiterOf(1, 'person');
    isDown = true;
    expect(await state.leases.take('a', 1000)).toBe(true);
    expect(await state.leases.take('a', 1000)).toBe(true);
    expect(await limiter.consume(ana)).toEqual({ ok: true });
    expect(await limiter.consume(ana)).toEqual({ ok: true });
    expect(reported).toHaveLength(4);
  });

  it('does not pass off a failure as nothing kept or as erased, nor passes its check', async () => {
    isDown = true;
    await expect(state.personalData.show(ana)).rejects.toThrow('the store failed');
    await expect(state.personalData.erase(ana)).rejects.toThrow('the store failed');
    await expect(state.housekeeping.check()).rejects.toThrow('the store failed');
    expect(reported).toHaveLength(3);
  });

  it('does not pass off tokens that cannot be counted as granted', async () => {
    isDown = true;
    const reservation = reservationOf(10, { most: 100 });
    await expect(state.tokens.reserve(reservation)).rejects.toThrow('the store failed');
    await expect(state.tokens.settle(reservation, 5)).rejects.toThrow('the store failed');
    expect(reported).toHaveLength(2);
  });
});

describe('what a store that failed for a moment holds', () => {
  const id = conversationIdOf('ask:1');

  it('is not replaced by work that could not read it', async () => {
    let isDown = false;
    const state = createState(
      failingWhere(() => isDown),
      () => 0,
      { failed: () => undefined },
    );
    await state.conversations.save(id, conversationOf('before', [ana]));
    await state.erasable(async () => {
      isDown = true;
      expect(await state.conversations.load(id)).toBeUndefined();
      isDown = false;
      await state.conversations.save(id, conversationOf('as if it were the first', [ana]));
    });
    expect((await state.conversations.load(id))?.turns[0]?.question).toBe('before');
  });

  it('is replaced by work that has read it at last', async () => {
    let isDown = false;
    const state = createState(
      failingWhere(() => isDown),
      () => 0,
      { failed: () => undefined },
    );
    await state.conversations.save(id, conversationOf('before', [ana]));
    await state.erasable(async () => {
      isDown = true;
      await state.conversations.load(id);
      isDown = false;
      await state.conversations.load(id);
      await state.conversations.save(id, conversationOf('after', [ana]));
    });
    expect((await state.conversations.load(id))?.turns[0]?.question).toBe('after');
  });
});

describe('an erasure', () => {
  const bo = personOf('2');
  const lima = serverOf('9');
  let state: State;

  beforeEach(() => {
    state = createState(createMemoryEngine(), () => 0);
  });

  const contactOf = (person: string) =>
    digestContactSchema.parse({ channel: '700', server: lima, person, locale: 'es-419' });

  it('is not undone by anything that work which was under way keeps of the person', async () => {
    await state.erasable(async () => {
      await state.personalData.erase(ana);
      await state.conversations.save(conversationIdOf('ask:1'), conversationOf('mine', [ana]));
      await state.answers.save(answerOf('5', ana));
      await state.feedback.save(feedbackOf('5', ana, true));
      await state.preferences.save(ana, { locale: 'es-ES' });
      await state.digestContacts.save(contactOf(ana));
    });
    expect(await state.personalData.show(ana)).toEqual({
      conversations: [],
      answers: [],
      feedback: [],
      reports: [],
      preference: undefined,
      digests: [],
      possibleMisses: 0,
    });
  });

  it('is not undone by the work of another person in the same conversation', async () => {
    const id = conversationIdOf('thread:1');
    await state.erasable(async () => {
      await state.personalData.erase(ana);
      await state.conversations.save(id, conversationOf('ours', [ana, bo]));
    });
    expect(await state.conversations.load(id)).toBeUndefined();
  });

  it('lets work under way keep what names somebody else or nobody', async () => {
    await state.erasable(async () => {
      await state.personalData.erase(ana);
      await state.digests.save(settingsOf({ channel: '700' }));
      await state.preferences.save(bo, { locale: 'es-ES' });
    });
    expect(await state.digests.load(channelOf('700'))).toBeDefined();
    expect(await state.preferences.load(bo)).toBeDefined();
  });

  it('leaves alone what the person keeps after it', async () => {
    await state.erasable(() => state.personalData.erase(ana));
    await state.erasable(() => state.preferences.save(ana, { locale: 'es-ES' }));
    expect(await state.preferences.load(ana)).toBeDefined();
  });

  it('takes with it what is being written when it begins', async () => {
    const engine = createMemoryEngine();
    const holding = Promise.withResolvers<void>();
    const slow = createState(
      {
        ...engine,
        index: {
          ...engine.index,
          hold: async (...given) => {
            await holding.promise;
            await engine.index.hold(...given);
          },
        },
      },
      () => 0,
    );
    const saving = slow.erasable(() => slow.preferences.save(ana, { locale: 'es-ES' }));
    const erasing = slow.personalData.erase(ana);
    holding.resolve();
    await Promise.all([saving, erasing]);
    expect(await slow.preferences.load(ana)).toBeUndefined();
  });
});

/** An engine of which every call fails while it is said to be down. */
function failingWhere(isDown: () => boolean): Engine {
  const engine = createMemoryEngine();
  const guarded = <Ability extends object>(ability: Ability): Ability =>
    new Proxy(ability, {
      get(target, name, receiver) {
        const value: unknown = Reflect.get(target, name, receiver);
        if (typeof value !== 'function') return value;
        return (...given: unknown[]) =>
          isDown() ? Promise.reject(new Error('down')) : Reflect.apply(value, target, given);
      },
    });
  return {
    ...engine,
    keyv: guarded(engine.keyv),
    index: guarded(engine.index),
    leases: guarded(engine.leases),
    counters: guarded(engine.counters),
    limiter: (points, scope) => guarded(engine.limiter(points, scope)),
    check: () => (isDown() ? Promise.reject(new Error('down')) : engine.check()),
  };
}
