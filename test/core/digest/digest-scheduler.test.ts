import { describe, expect, it } from 'vitest';
import {
  createDigestScheduler,
  type SchedulerDependencies,
} from '../../../src/core/digest/digest-scheduler.ts';
import { createZonedTime } from '../../../src/core/digest/zoned-time.ts';
import { openState } from '../../../src/storage/open-state.ts';
import {
  answeringOf,
  madeFolder,
  manyFacts,
  settingsOf,
  sourcesOf,
} from '../../support/digest-folder.ts';
import { createTrackedWork } from '../../support/tracked-work.ts';
import { createScriptedChannel } from '../../support/scripted-channel.ts';

const minuteMs = 60_000;
const answering = answeringOf(madeFolder(manyFacts(12)));

/** A scheduler over a store and channels in memory, from ten to eight in Lima on. */
async function startScene(changes: Partial<SchedulerDependencies> = {}) {
  let at = Date.parse('2026-11-25T12:50:00Z');
  const now = () => at;
  const state = await openState('memory://', now);
  const channel = createScriptedChannel(now);
  const told: string[] = [];
  const reported: unknown[] = [];
  const { track, settled } = createTrackedWork();
  const dependencies: SchedulerDependencies = {
    digests: state.digests,
    roster: state.digestRoster,
    logs: state.digestLogs,
    leases: state.leases,
    conversations: state.conversations,
    channel,
    sources: () => sourcesOf(answering),
    zoned: createZonedTime(),
    now,
    serves: () => true,
    pace: async () => {},
    isStopping: () => false,
    track,
    tellPaused: async (settings) => void told.push(settings.channel),
    ran: () => {},
    report: (error) => reported.push(error),
    ...changes,
  };
  const scheduler = createDigestScheduler(dependencies);
  const scene = {
    state,
    channel,
    told,
    reported,
    pass: (ms: number) => (at += ms),
    /** Ticks once and waits for what that starts. */
    tick: async () => {
      await scheduler.tick();
      await settled();
    },
    /** Ticks every few seconds, as in the bot. */
    live: async (ms: number) => {
      for (const end = at + ms; at < end; at += 5_000) await scene.tick();
    },
    fates: async () =>
      (await state.digestLogs.load(settingsOf().channel))?.days.map(({ date, fate }) => [
        date,
        fate.state,
      ]),
  };
  return scene;
}

describe('the scheduler', () => {
  it('posts each digest within seconds of its minute, and once', async () => {
    const scene = await startScene();
    for (const [channel, time] of [
      ['700', '08:00'],
      ['701', '08:03'],
    ]) {
      await scene.state.digests.save(settingsOf({ channel, time }));
    }
    await scene.live(30 * minuteMs);
    expect(
      scene.channel.posted.map(({ channel, at }) => [channel, new Date(at).toISOString()]),
    ).toEqual([
      ['700', '2026-11-25T13:00:00.000Z'],
      ['701', '2026-11-25T13:03:00.000Z'],
    ]);
  });

  it('sees what is set while it runs, and an hour that is moved after a miss', async () => {
    const scene = await startScene();
    scene.channel.may.post = false;
    await scene.state.digests.save(settingsOf({ firstOn: '2026-11-25' }));
    await scene.live(15 * minuteMs);
    expect(scene.told).toContain('700');
    scene.channel.may.post = true;
    await scene.state.digests.save(settingsOf({ time: '09:00', firstOn: '2026-11-25' }));
    await scene.live(60 * minuteMs);
    expect(scene.channel.posted).toHaveLength(1);
    expect(await scene.fates()).toEqual([['2026-11-25', 'posted']]);
  });

  it('posts nothing for a digest that is paused or off, or that another process serves', async () => {
    const scene = await startScene({ serves: (server) => server !== '8' });
    await scene.state.digests.save(settingsOf({ channel: '701', server: '8' }));
    const pause = { why: 'asked', at: '2026-11-20T00:00:00Z' };
    await scene.state.digests.save(settingsOf({ channel: '702', pause }));
    await scene.state.digests.save(settingsOf({ channel: '703' }));
    await scene.tick();
    await scene.state.digests.remove(settingsOf({ channel: '703' }).channel);
    await scene.live(30 * minuteMs);
    expect(scene.channel.posted).toEqual([]);
    expect(scene.told).toEqual([]);
  });

  it('repeats what fails, less and less often, for six hours', async () => {
    const scene = await startScene();
    let tries = 0;
    scene.channel.posting = async () => {
      tries += 1;
      throw new Error('unavailable');
    };
    await scene.state.digests.save(settingsOf({ firstOn: '2026-11-25' }));
    await scene.live(70 * minuteMs);
    expect(tries).toBeGreaterThan(10);
    expect(tries).toBeLessThan(25);
    expect(scene.reported).toHaveLength(tries);
    scene.channel.posting = (post) => post();
    await scene.live(6 * minuteMs);
    expect(scene.channel.posted).toHaveLength(1);
    expect(await scene.fates()).toEqual([['2026-11-25', 'posted']]);
  });

  it('notes what was missed while nothing ran', async () => {
    const scene = await startScene();
    await scene.state.digests.save(settingsOf({ firstOn: '2026-11-24' }));
    scene.pass(7 * 60 * minuteMs);
    await scene.live(minuteMs);
    expect(scene.channel.posted).toEqual([]);
    expect(await scene.fates()).toEqual([
      ['2026-11-24', 'missed'],
      ['2026-11-25', 'missed'],
    ]);
  });

  it('removes the digest of a channel that has been gone for a week', async () => {
    const scene = await startScene();
    scene.channel.isThere = false;
    await scene.state.digests.save(settingsOf({ firstOn: '2026-11-25' }));
    await scene.live(15 * minuteMs);
    expect((await scene.state.digests.load(settingsOf().channel))?.pause?.why).toBe('no-channel');
    scene.pass(7 * 24 * 60 * minuteMs);
    await scene.tick();
    expect(await scene.state.digests.load(settingsOf().channel)).toBeUndefined();
  });

  it('begins nothing once the program stops', async () => {
    const scene = await startScene({ isStopping: () => true });
    await scene.state.digests.save(settingsOf({ firstOn: '2026-11-25' }));
    await scene.live(15 * minuteMs);
    expect(scene.channel.posted).toEqual([]);
  });

  it('delays no channel for one that hangs', async () => {
    const scene = await startScene();
    const hanging = Promise.withResolvers<void>();
    scene.channel.posting = async (post) => {
      const posting = await post();
      if (scene.channel.posted.length === 1) await hanging.promise;
      return posting;
    };
    for (let place = 0; place < 40; place += 1) {
      await scene.state.digests.save(settingsOf({ channel: `${700 + place}` }));
    }
    scene.pass(11 * minuteMs);
    const ticked = scene.tick();
    while (scene.channel.posted.length < 40) await new Promise((resolve) => setTimeout(resolve, 1));
    hanging.resolve();
    await ticked;
    expect(new Set(scene.channel.posted.map(({ channel }) => channel)).size).toBe(40);
  });
});
