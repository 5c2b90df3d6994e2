import { describe, expect, it } from 'vitest';
import { digestConversation } from '../../../src/core/digest/digest.ts';
import { fateOf, type DayFate } from '../../../src/core/digest/digest-log.ts';
import type { DayDependencies } from '../../../src/core/digest/day-steps.ts';
import { leaseChannel } from '../../../src/core/digest/lease-channel.ts';
import { createZonedTime, localDateSchema } from '../../../src/core/digest/zoned-time.ts';
import { openState } from '../../../src/storage/open-state.ts';
import {
  answeringOf,
  madeFolder,
  manyFacts,
  settingsOf,
  sourcesOf,
} from '../../support/digest-folder.ts';
import { createFuse, Killed, type Fuse } from '../../support/killable.ts';
import { channelOf } from '../../support/records.ts';
import { createScriptedChannel } from '../../support/scripted-channel.ts';

const date = localDateSchema.parse('2026-11-25');
const key = { channel: channelOf('700'), date };
const dueAt = Date.parse('2026-11-25T13:00:00Z');
const minuteMs = 60_000;

const answering = answeringOf(madeFolder(manyFacts(12)));
const zoned = createZonedTime();

/** One channel with its store and clock, which outlive the programs. */
async function startScene(changes: Readonly<Record<string, unknown>> = {}) {
  let at = dueAt + 1_000;
  const now = () => at;
  const state = await openState('memory://', now);
  const channel = createScriptedChannel(now);
  await state.digests.save(settingsOf(changes));
  const dependencies: DayDependencies = {
    digests: state.digests,
    logs: state.digestLogs,
    leases: state.leases,
    conversations: state.conversations,
    channel,
    sources: () => sourcesOf(answering),
    zoned,
    now,
  };
  const guarded = ({ guard }: Fuse): DayDependencies => ({
    ...dependencies,
    digests: guard(dependencies.digests),
    logs: guard(dependencies.logs),
    leases: guard(dependencies.leases),
    conversations: guard(dependencies.conversations),
    channel: guard(channel),
  });
  return {
    state,
    channel,
    dependencies,
    guarded,
    pass: (ms: number) => (at += ms),
    run: (over: DayDependencies = dependencies) => leaseChannel(key, over, async () => {}),
    fate: async (): Promise<DayFate | undefined> => {
      const log = await state.digestLogs.load(key.channel);
      return log === undefined ? undefined : fateOf(log, date);
    },
  };
}

describe('a digest that is due', () => {
  it('is posted once, however many attempts there are, and its facts count as shown', async () => {
    const scene = await startScene();
    expect(await scene.run()).toBe('over');
    expect(await scene.run()).toBe('over');
    scene.pass(5 * 60 * minuteMs);
    expect(await scene.run()).toBe('over');
    expect(scene.channel.posted).toHaveLength(1);
    expect(await scene.fate()).toMatchObject({ state: 'posted', message: '1' });
    const log = await scene.state.digestLogs.load(key.channel);
    expect(log?.shown.map(({ passage }) => passage)).toEqual(scene.channel.posted[0]?.passages);
    expect(scene.channel.posted[0]?.passages).toHaveLength(3);
  });

  it('is left to the process that leases the channel', async () => {
    const scene = await startScene();
    const outcomes = await Promise.all([scene.run(), scene.run(), scene.run()]);
    expect(outcomes.toSorted()).toEqual(['elsewhere', 'elsewhere', 'over']);
    expect(scene.channel.posted).toHaveLength(1);
  });

  it('has a conversation in which a question under it is understood', async () => {
    const scene = await startScene();
    await scene.run();
    const kept = await scene.state.conversations.load(digestConversation(key));
    expect(kept?.turns.at(-1)?.passages).toEqual(scene.channel.posted[0]?.passages);
    expect(kept?.people).toEqual([]);
  });

  it('is not posted before its time, after its window, or while it is paused or off', async () => {
    const early = await startScene();
    early.pass(-2_000);
    expect(await early.run()).toBe('over');
    const late = await startScene();
    late.pass(6 * 60 * minuteMs);
    expect(await late.run()).toBe('over');
    expect(await late.fate()).toEqual({ state: 'missed', why: 'not-running' });
    const paused = await startScene({ pause: { why: 'asked', at: '2026-11-20T00:00:00Z' } });
    expect(await paused.run()).toBe('paused');
    const off = await startScene();
    await off.state.digests.remove(key.channel);
    expect(await off.run()).toBe('paused');
    for (const { channel } of [early, late, paused, off]) expect(channel.posted).toEqual([]);
  });

  it('is noted as missed if no fact is suitable', async () => {
    const scene = await startScene({ topics: ['nothing-of-this'] });
    await scene.run();
    expect(await scene.fate()).toEqual({ state: 'missed', why: 'nothing-to-show' });
  });

  it('is published to followers of an announcement channel, once', async () => {
    const scene = await startScene();
    scene.channel.isAnnouncement = true;
    await scene.run();
    expect(scene.channel.published).toEqual(['1']);
    expect(await scene.fate()).toMatchObject({ state: 'posted', published: true });
  });

  it('stays posted if it may not be published', async () => {
    const scene = await startScene();
    scene.channel.isAnnouncement = true;
    scene.channel.may.publish = false;
    await scene.run();
    expect(await scene.fate()).toMatchObject({ state: 'posted', published: false });
  });
});

describe('a channel in which it cannot be posted', () => {
  it.for(['no-channel', 'no-right'] as const)('pauses the digest for %s', async (why) => {
    const scene = await startScene();
    if (why === 'no-channel') scene.channel.isThere = false;
    else scene.channel.may.post = false;
    expect(await scene.run()).toBe('paused');
    expect(await scene.fate()).toEqual({ state: 'missed', why });
    expect((await scene.state.digests.load(key.channel))?.pause).toMatchObject({ why });
    // Resumed within the window, it starts tomorrow, since its hour has passed.
    Object.assign(scene.channel, { isThere: true });
    scene.channel.may.post = true;
    await scene.state.digests.save(settingsOf({ firstOn: '2026-11-26' }));
    await scene.run();
    expect(scene.channel.posted).toEqual([]);
  });

  it('does not bring back a digest that was switched off meanwhile', async () => {
    const scene = await startScene();
    scene.channel.may.post = false;
    scene.channel.posting = async (post) => {
      await scene.state.digests.remove(key.channel);
      return post();
    };
    await scene.run();
    expect(await scene.state.digests.load(key.channel)).toBeUndefined();
  });
});

describe('a program that is killed', () => {
  async function stepsOf(prepare: (scene: Awaited<ReturnType<typeof startScene>>) => void) {
    const scene = await startScene();
    prepare(scene);
    const fuse = createFuse(Number.POSITIVE_INFINITY, 'before');
    await scene.run(scene.guarded(fuse));
    return fuse.steps();
  }

  it.for(['text', 'announcement'])(
    'at any step loses nothing and repeats nothing in a channel of type %s',
    async (type) => {
      const prepare = ({ channel }: Awaited<ReturnType<typeof startScene>>) => {
        channel.isAnnouncement = type === 'announcement';
      };
      const steps = await stepsOf(prepare);
      expect(steps).toBeGreaterThanOrEqual(8);
      for (const when of ['before', 'after'] as const) {
        for (let step = 0; step < steps; step += 1) {
          const scene = await startScene();
          prepare(scene);
          const fuse = createFuse(step, when);
          await expect(scene.run(scene.guarded(fuse))).rejects.toThrow(Killed);
          // The next program starts at once and tries every few seconds until the lease ends.
          for (let tries = 0; tries < 12; tries += 1) {
            scene.pass(5_000);
            await scene.run();
          }
          const where = `killed ${when} step ${step}`;
          expect(scene.channel.posted.length, where).toBe(1);
          expect(await scene.fate(), where).toMatchObject({ state: 'posted', message: '1' });
          expect(scene.channel.published.length, where).toBe(type === 'announcement' ? 1 : 0);
          const log = await scene.state.digestLogs.load(key.channel);
          expect(log?.shown.length, where).toBe(3);
        }
      }
    },
  );

  it('twice, at any two steps, loses nothing and repeats nothing', async () => {
    const steps = await stepsOf(() => undefined);
    for (let first = 0; first < steps; first += 1) {
      for (let second = 0; second < steps + 2; second += 1) {
        const scene = await startScene();
        await scene.run(scene.guarded(createFuse(first, 'after'))).catch(() => undefined);
        scene.pass(41_000);
        await scene.run(scene.guarded(createFuse(second, 'after'))).catch(() => undefined);
        scene.pass(41_000);
        await scene.run();
        expect(scene.channel.posted.length, `${first} ${second}`).toBe(1);
        expect(await scene.fate(), `${first} ${second}`).toMatchObject({ state: 'posted' });
      }
    }
  });

  it('posts the same facts in the second attempt, although the collection has changed', async () => {
    const scene = await startScene();
    scene.channel.posting = () => Promise.reject(new Error('reset'));
    await expect(scene.run()).rejects.toThrow('reset');
    const log = await scene.state.digestLogs.load(key.channel);
    const fate = log === undefined ? undefined : fateOf(log, date);
    scene.channel.posting = (post) => post();
    const grown = answeringOf(madeFolder(manyFacts(24)));
    await scene.run({ ...scene.dependencies, sources: () => sourcesOf(grown) });
    expect(fate).toMatchObject({ state: 'sending' });
    if (fate?.state !== 'sending') return;
    const chosen = fate.choice.facts.map(({ passage }) => passage);
    expect(scene.channel.posted[0]?.passages).toEqual(chosen);
  });

  it('after sending, without the right to look, leaves the day uncertain and posts nothing', async () => {
    const scene = await startScene();
    scene.channel.posting = async (post) => {
      await post();
      throw new Error('cut');
    };
    await expect(scene.run()).rejects.toThrow('cut');
    scene.channel.posting = (post) => post();
    scene.channel.may.read = false;
    expect(await scene.run()).toBe('over');
    expect(await scene.fate()).toMatchObject({ state: 'uncertain' });
    expect(scene.channel.posted).toHaveLength(1);
    // Facts that may have been shown are not shown again.
    const log = await scene.state.digestLogs.load(key.channel);
    expect(log?.shown).toHaveLength(3);
  });

  it('finds out after the window whether it had been posted', async () => {
    for (const isLost of [true, false]) {
      const scene = await startScene();
      scene.channel.posting = async (post) => {
        if (!isLost) await post();
        throw new Error('cut');
      };
      await expect(scene.run()).rejects.toThrow('cut');
      scene.channel.posting = (post) => post();
      scene.pass(7 * 60 * minuteMs);
      await scene.run();
      expect(await scene.fate()).toMatchObject(
        isLost ? { state: 'missed', why: 'not-sent' } : { state: 'posted' },
      );
      expect(scene.channel.posted).toHaveLength(isLost ? 0 : 1);
    }
  });
});

describe('a day that was left unsettled', () => {
  /** The first digest was posted, which the program does not know, and the next one is due. */
  async function startNextDay(changes: Readonly<Record<string, unknown>>) {
    const scene = await startScene();
    scene.channel.posting = async (post) => {
      await post();
      throw new Error('cut');
    };
    await expect(scene.run()).rejects.toThrow('cut');
    scene.channel.posting = (post) => post();
    await scene.state.digests.save(settingsOf(changes));
    return scene;
  }
  const tomorrow = { ...key, date: localDateSchema.parse('2026-11-26') };

  it('is settled before the next one, which has other facts, whatever was set meanwhile', async () => {
    const scene = await startNextDay({ firstOn: '2026-11-26' });
    scene.pass(24 * 60 * minuteMs);
    expect(await leaseChannel(tomorrow, scene.dependencies, async () => {})).toBe('over');
    expect(await scene.fate()).toMatchObject({ state: 'posted', message: '1' });
    const [first, second] = scene.channel.posted;
    expect(second?.passages.filter((id) => first?.passages.includes(id))).toEqual([]);
  });

  it('is settled after days on which nothing ran, which are noted', async () => {
    const scene = await startNextDay({});
    scene.pass(3 * 24 * 60 * minuteMs);
    const later = { ...key, date: localDateSchema.parse('2026-11-28') };
    expect(await leaseChannel(later, scene.dependencies, async () => {})).toBe('over');
    const log = await scene.state.digestLogs.load(key.channel);
    const days = log?.days.filter((day) => day.date >= date);
    expect(days?.map((day) => [day.date, day.fate.state])).toEqual([
      ['2026-11-25', 'posted'],
      ['2026-11-26', 'missed'],
      ['2026-11-27', 'missed'],
      ['2026-11-28', 'posted'],
    ]);
    const [first, second] = scene.channel.posted;
    expect(second?.passages.filter((id) => first?.passages.includes(id))).toEqual([]);
  });
});

describe('a Discord that is slow to show a channel', () => {
  it('has the digest posted in the next attempt, without another search', async () => {
    const scene = await startScene();
    scene.channel.posting = () => Promise.reject(new Error('reset'));
    await expect(scene.run()).rejects.toThrow('reset');
    scene.channel.posting = (post) => post();
    let looks = 0;
    const { find } = { find: scene.channel.find.bind(scene.channel) };
    scene.channel.find = async (sought, since) => {
      looks += 1;
      scene.pass(9_000);
      return find(sought, since);
    };
    expect(await scene.run()).toBe('again');
    expect(await scene.run()).toBe('over');
    expect(looks).toBe(1);
    expect(scene.channel.posted).toHaveLength(1);
  });

  it('is searched again if another attempt has tried to post since', async () => {
    const scene = await startScene();
    scene.channel.posting = async (post) => {
      await post();
      throw new Error('cut');
    };
    await expect(scene.run()).rejects.toThrow('cut');
    const find = scene.channel.find.bind(scene.channel);
    scene.channel.find = async () => {
      scene.pass(9_000);
      return { kind: 'absent' };
    };
    expect(await scene.run()).toBe('again');
    // That attempt posts and is cut off too; the next one searches and finds.
    await expect(scene.run()).rejects.toThrow('cut');
    scene.channel.find = find;
    scene.channel.posting = (post) => post();
    expect(await scene.run()).toBe('over');
    expect(await scene.fate()).toMatchObject({ state: 'posted' });
    expect(scene.channel.posted).toHaveLength(2);
  });
});

describe('a store that is slow or fails', () => {
  it('posts nothing once its lease may have ended', async () => {
    const scene = await startScene();
    const { logs } = scene.dependencies;
    const slow = {
      ...logs,
      load: async (channel: typeof key.channel) => {
        scene.pass(9_000);
        return logs.load(channel);
      },
    };
    await expect(scene.run({ ...scene.dependencies, logs: slow })).rejects.toThrow('too long');
    expect(scene.channel.posted).toEqual([]);
  });

  it('posts nothing if the channel cannot be leased', async () => {
    const scene = await startScene();
    const leases = { take: () => Promise.reject(new Error('down')), release: async () => {} };
    await expect(scene.run({ ...scene.dependencies, leases })).rejects.toThrow('down');
    expect(scene.channel.posted).toEqual([]);
  });
});
