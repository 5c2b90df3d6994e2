import type { ChannelId } from '../../src/core/conversation/place.ts';
import type { DigestSources } from '../../src/core/digest/compose-digest.ts';
import {
  createDigestScheduler,
  type DigestScheduler,
} from '../../src/core/digest/digest-scheduler.ts';
import { createZonedTime } from '../../src/core/digest/zoned-time.ts';
import { openState } from '../../src/storage/open-state.ts';
import type { State } from '../../src/storage/state.ts';
import { settingsOf } from './digest-folder.ts';
import { createFuse } from './killable.ts';
import { createRandom } from './random.ts';
import { createTrackedWork } from './tracked-work.ts';
import { createScriptedChannel, type ScriptedChannel } from './scripted-channel.ts';

export interface Simulation {
  readonly channels: number;
  readonly days: number;
  readonly storeUrl: string;
  readonly sources: DigestSources;
  /** No program lives for more calls of a store or of Discord. */
  readonly mostSteps: number;
  readonly seed: number;
}

export interface SimulatedDigests {
  readonly channel: ScriptedChannel;
  readonly settings: ReadonlyMap<ChannelId, ReturnType<typeof settingsOf>>;
  readonly restarts: number;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
}

/** Zones ahead of UTC and behind it, by whole hours and not, with and without summer time. */
const zones = [
  'America/Lima',
  'Asia/Shanghai',
  'Europe/Madrid',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Pacific/Kiritimati',
  'Africa/Cairo',
  'UTC',
];

const minuteMs = 60_000;
const stepMs = 15 * minuteMs;
const hourMs = 60 * minuteMs;

/**
 * Posts digests for many days in little time: over a scripted channel and clock and a real store, with
 * programs that are killed at random steps and stay away for up to two hours.
 */
export async function simulateDigests(simulation: Simulation): Promise<SimulatedDigests> {
  const { channels, days, storeUrl, sources, mostSteps, seed } = simulation;
  const random = createRandom(seed);
  const from = Date.parse('2026-02-20T00:00:00Z');
  const to = from + days * 24 * hourMs;
  let at = from;
  const now = () => at;
  const zoned = createZonedTime();
  const channel = createScriptedChannel(now);
  let state = await openState(storeUrl, now);
  const settings = new Map<ChannelId, ReturnType<typeof settingsOf>>();
  for (let place = 0; place < channels; place += 1) {
    const minute = random(24 * 4) * 15;
    const time = [Math.floor(minute / 60), minute % 60]
      .map((part) => String(part).padStart(2, '0'))
      .join(':');
    const own = settingsOf({
      channel: `${700_000 + place}`,
      server: `${7 + (place % 5)}`,
      time,
      zone: zones[place % zones.length],
      language: ['en', 'es', 'zh'][place % 3],
      count: 1 + (place % 5),
      firstOn: '2026-02-22',
    });
    settings.set(own.channel, own);
    await state.digests.save(own);
  }

  /** Starts a program, which runs its scheduler until it is killed at some step. */
  function start(over: State) {
    const fuse = createFuse(random(mostSteps), random(2) === 0 ? 'before' : 'after');
    const { track, settled } = createTrackedWork();
    const scheduler: DigestScheduler = createDigestScheduler({
      digests: fuse.guard(over.digests),
      roster: fuse.guard(over.digestRoster),
      logs: fuse.guard(over.digestLogs),
      leases: fuse.guard(over.leases),
      conversations: fuse.guard(over.conversations),
      channel: fuse.guard(channel),
      sources: () => sources,
      zoned,
      now,
      serves: () => true,
      pace: async () => {},
      isStopping: () => false,
      track,
      tellPaused: async () => {},
      ran: () => {},
      report: () => {},
    });
    return {
      isDead: fuse.isBurnt,
      tick: async () => {
        await scheduler.tick().catch(() => undefined);
        await settled();
      },
    };
  }

  let program = start(state);
  let restarts = 0;
  while (at < to) {
    await program.tick();
    at += 1_000;
    if (program.isDead()) {
      restarts += 1;
      await state.close();
      at += random(8) === 0 ? random(2 * hourMs) : random(2 * minuteMs);
      state = await openState(storeUrl, now);
      program = start(state);
      // The leases of the dead program end within this time.
      for (let tries = 0; tries < 4; tries += 1) {
        await program.tick();
        at += 15_000;
      }
      continue;
    }
    at = Math.floor(at / stepMs + 1) * stepMs;
  }
  await state.close();
  return { channel, settings, restarts, from, to };
}
