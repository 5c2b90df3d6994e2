import { dayMs } from '../core/day-ms.ts';
import type {
  AskAllowance,
  AskLimiter,
  ChannelSettingsStore,
  ConversationStore,
  FeedbackList,
  FeedbackStore,
  Housekeeping,
  MarkStore,
  LeaseStore,
  MissStore,
  PersonalData,
  PreferenceStore,
  ReportLogStore,
  ServerStore,
  TokenLedger,
  WeeklyReportStore,
} from '../core/stores.ts';
import { createCorrectionStores, type CorrectionStores } from './correction-stores.ts';
import { createDigestStores, type DigestStores } from './digest-stores.ts';
import type { Engine, ForgettingLimiter } from './engine.ts';
import { createWorkScopes, type WorkScopes } from './work-scopes.ts';
import { createHousekeeping, createServerStore } from './housekeeping.ts';
import { createMissStore } from './miss-store.ts';
import { createPersonalData } from './personal-data.ts';
import { createReaderReportStores, type ReaderReportStores } from './reader-report-stores.ts';
import {
  channelSettingsKind,
  conversationKind,
  feedbackKind,
  markKind,
  ownedBy,
  preferenceKind,
  reportLogKind,
  weeklyReportKind,
} from './record-kinds.ts';
import { openRecords, type RecordBase } from './record-store.ts';
import {
  callStore,
  forgiveFailures,
  forgiveNothing,
  StoreFailure,
  watchedCalls,
} from './store-failure.ts';
import { createTokenLedger } from './token-ledger.ts';

/** All that the program keeps between questions. */
export interface State extends CorrectionStores, DigestStores, ReaderReportStores {
  readonly conversations: ConversationStore;
  readonly feedback: FeedbackStore;
  readonly feedbackList: FeedbackList;
  readonly misses: MissStore;
  readonly reports: WeeklyReportStore;
  readonly reportLogs: ReportLogStore;
  readonly preferences: PreferenceStore;
  readonly channelSettings: ChannelSettingsStore;
  readonly personalData: PersonalData;
  readonly servers: ServerStore;
  /** Grants every lease where the store fails and that is forgiven. */
  readonly leases: LeaseStore;
  /** Rejects then: what must not happen twice does not happen. */
  readonly strictLeases: LeaseStore;
  readonly marks: MarkStore;
  readonly tokens: TokenLedger;
  readonly housekeeping: Housekeeping;
  /** So many questions a minute for each key; the scope keeps persons and servers apart. */
  readonly limiterOf: (points: number, scope: string) => AskLimiter;
  /** Runs work that keeps nothing of those who are erased before it ends. */
  readonly erasable: WorkScopes['run'];
  /** Releases what is open; nothing may be called after. */
  readonly close: () => Promise<void>;
}

export interface StateWatch {
  /** Told of records that cannot be read any more. */
  readonly report?: (problem: string) => void;
  /**
   * Told of each failure of the store and what to do about it, by a program that goes on without it:
   * what may be forgiven is. Without this every failure rejects.
   */
  readonly failed?: (failure: unknown, remedy: string) => void;
}

/** The state over one engine. */
export function createState(
  engine: Engine,
  clock: () => number,
  { report = () => {}, failed }: StateWatch = {},
): State {
  const tell = (failure: unknown) =>
    failed?.(failure, engine.remedyFor(failure instanceof StoreFailure ? failure.cause : failure));
  const call = failed === undefined ? callStore : watchedCalls(tell);
  const forgive = failed === undefined ? forgiveNothing : forgiveFailures;
  const scopes = createWorkScopes();
  const base: RecordBase = { engine, clock, call, forgive, scopes, report };
  const feedback = openRecords(feedbackKind, base);
  const misses = createMissStore(base);
  const strictLeases = createLeaseStore(base);
  const limiters: ForgettingLimiter[] = [];
  let closing: Promise<void> | undefined;
  return {
    conversations: openRecords(conversationKind, base),
    feedback: {
      load: (channel, message, by) => feedback.load(`${channel}:${message}:${by}`),
      save: (given) => feedback.save(`${given.channel}:${given.message}:${given.by}`, given),
    },
    feedbackList: { all: () => feedback.of(ownedBy.feedback) },
    misses,
    reports: createWeeklyReportStore(base),
    reportLogs: openRecords(reportLogKind, base),
    preferences: createPreferenceStore(base),
    channelSettings: openRecords(channelSettingsKind, base),
    personalData: createPersonalData(base, limiters, misses),
    servers: createServerStore(base),
    ...createCorrectionStores(base),
    ...createDigestStores(base),
    ...createReaderReportStores(base),
    leases: {
      take: (key, ttlMs) => forgive(true, () => strictLeases.take(key, ttlMs)),
      release: (key) => forgive(undefined, () => strictLeases.release(key)),
    },
    strictLeases,
    marks: openRecords(markKind, base),
    tokens: createTokenLedger(base),
    housekeeping: createHousekeeping(base),
    limiterOf: (points, scope) => {
      const limiter = engine.limiter(points, scope);
      limiters.push(limiter);
      const consume = (key: string) =>
        scopes.write(async (): Promise<AskAllowance> => {
          if (scopes.isErased([ownedBy.person(key)])) return { ok: true };
          return call('count a question', () => limiter.consume(key));
        });
      return { consume: (key) => forgive({ ok: true }, () => consume(key)) };
    },
    erasable: scopes.run,
    close: () => (closing ??= engine.close()),
  };
}

function createPreferenceStore(base: RecordBase): PreferenceStore {
  const { clock } = base;
  const preferences = openRecords(preferenceKind, base);
  return {
    load: async (person) => {
      const kept = await preferences.load(person);
      // Kept from its last use on; once a day is enough to note that.
      if (kept !== undefined && clock() - kept.usedAt > dayMs) {
        await preferences.save(person, { ...kept, usedAt: clock() });
      }
      return kept?.preference;
    },
    save: (person, preference) => preferences.save(person, { preference, usedAt: clock() }),
  };
}

function createWeeklyReportStore(base: RecordBase): WeeklyReportStore {
  const reports = openRecords(weeklyReportKind, base);
  return {
    load: (server) => reports.load(server),
    save: (settings) => reports.save(settings.server, settings),
    remove: (server) => reports.remove(server),
    all: () => reports.of(ownedBy.reports),
  };
}

/** Work that was under way gets no lease any more that names a person who was erased meanwhile. */
function createLeaseStore({ engine: { leases }, call, clock, scopes }: RecordBase): LeaseStore {
  const namesErased = (key: string) => scopes.isErased(key.split(':').map(ownedBy.person));
  return {
    take: (key, ttlMs) =>
      scopes.write(async () => {
        if (namesErased(key)) return false;
        return call('take a lease', () => leases.take(key, clock(), ttlMs));
      }),
    release: (key) => call('release a lease', () => leases.release(key)),
  };
}
