import type { DayFate } from '../../../core/digest/digest-log.ts';
import type { Pause } from '../../../core/digest/digest-settings.ts';

type MissedWhy = Extract<DayFate, { state: 'missed' }>['why'];

/** Texts of digests, of `/digest`, and of notices about digests. */
export interface DigestWords {
  readonly threadName: (day: string) => string;
  readonly withdrawn: (days: string) => string;
  readonly moreDays: (count: number) => string;
  readonly preview: (channel: string, day: string) => string;
  readonly nothing: (channel: string) => string;

  readonly serverOnly: string;
  readonly needsRight: (right: string) => string;
  readonly failed: (reference: string) => string;
  readonly none: (channel: string) => string;
  readonly noneInServer: string;
  readonly which: (channels: string) => string;
  readonly wrongChannel: (channel: string) => string;
  readonly wrongTime: (written: string) => string;
  readonly wrongZone: (written: string) => string;
  /** For UTC-5 and the like. */
  readonly bareOffset: (written: string) => string;
  readonly nearZones: (zones: string) => string;
  readonly wrongTopics: (written: string) => string;
  readonly lacksRights: (channel: string, rights: string) => string;
  readonly gone: (channel: string) => string;
  readonly notSet: string;
  readonly notResumed: string;
  readonly withoutLinks: string;
  readonly withoutHistory: string;
  readonly withoutThreads: string;
  /** Only where a picture is wanted. */
  readonly withoutPicture: string;
  readonly picture: string;

  readonly set: (channel: string) => string;
  readonly paused: (channel: string) => string;
  readonly wasPaused: (channel: string) => string;
  readonly resumed: (channel: string) => string;
  readonly wasRunning: (channel: string) => string;
  readonly off: (channel: string) => string;
  readonly tryPreview: string;
  readonly tryResume: string;

  readonly inServer: string;
  readonly next: (moment: number) => string;
  readonly time: (time: string, zone: string) => string;
  readonly language: (language: string) => string;
  readonly topics: (names: string) => string;
  readonly allTopics: string;
  readonly count: (count: number) => string;
  readonly pauses: Readonly<Record<Pause['why'], (moment: number) => string>>;
  readonly noLast: string;
  readonly last: (day: string, fate: string) => string;
  readonly missedDays: string;
  readonly sending: string;
  /** Discord did not take it, for this reason; tried again at that moment, or not at all. */
  readonly notTaken: (why: string, again: number | undefined) => string;
  readonly posted: (moment: number, address: string) => string;
  readonly published: string;
  readonly notPublished: string;
  readonly uncertain: string;
  readonly missed: Readonly<Record<MissedWhy, string>>;

  /** For whoever manages a server where a digest cannot go on. */
  readonly pausedNoChannel: (channel: string) => string;
  readonly pausedNoRight: (channel: string, rights: string) => string;
}
