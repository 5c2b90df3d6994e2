import { randomUUID } from 'node:crypto';
import { dayMs } from '../core/day-ms.ts';
import type {
  AskLimiter,
  ConversationStore,
  DigestContactStore,
  DigestLogStore,
  DigestRoster,
  DigestStore,
  FeedbackStore,
  Housekeeping,
  MarkStore,
  OnceStore,
  PersonalData,
  PostedAnswerStore,
  PreferenceStore,
  ServerStore,
  TokenLedger,
} from '../core/ports.ts';
import type { Engine, ForgettingLimiter, Selection } from './engine.ts';
import {
  answerKind,
  conversationKind,
  departureKind,
  departureMs,
  digestContactKind,
  digestKind,
  digestLogKind,
  feedbackKind,
  markKind,
  ownedBy,
  preferenceKind,
} from './record-kinds.ts';
import { createRecordStore, type RecordBase } from './record-store.ts';
import { callStore } from './store-failure.ts';
import { createTokenLedger } from './token-ledger.ts';

/** All that the program keeps between questions. */
export interface State {
  readonly conversations: ConversationStore;
  readonly answers: PostedAnswerStore;
  readonly feedback: FeedbackStore;
  readonly preferences: PreferenceStore;
  readonly personalData: PersonalData;
  readonly servers: ServerStore;
  readonly digests: DigestStore;
  readonly digestRoster: DigestRoster;
  readonly digestContacts: DigestContactStore;
  readonly digestLogs: DigestLogStore;
  readonly once: OnceStore;
  readonly marks: MarkStore;
  readonly tokens: TokenLedger;
  readonly housekeeping: Housekeeping;
  /** So many questions a minute for each key; the scope keeps persons and servers apart. */
  readonly limiterOf: (points: number, scope: string) => AskLimiter;
  /** Releases what is open; nothing may be called after. */
  readonly close: () => Promise<void>;
}

/** Changes with every change of a channel's digest. */
const rosterMark = 'digests';

/** A great many records go in several steps, each of which is bounded like any call. */
const removalTimeoutMs = 60_000;

/** The state over one engine. */
export function createState(
  engine: Engine,
  clock: () => number,
  report: (problem: string) => void,
): State {
  const { keyv, index, claims, counters } = engine;
  const base: RecordBase = { keyv, index, clock, report };
  const conversations = createRecordStore(conversationKind, base);
  const answers = createRecordStore(answerKind, base);
  const feedback = createRecordStore(feedbackKind, base);
  const preferences = createRecordStore(preferenceKind, base);
  const departures = createRecordStore(departureKind, base);
  const marks = createRecordStore(markKind, base);
  const digests = createRecordStore(digestKind, base);
  const digestContacts = createRecordStore(digestContactKind, base);
  const digestLogs = createRecordStore(digestLogKind, base);
  const limiters: ForgettingLimiter[] = [];
  const remove = (selection: Selection) =>
    callStore('delete records', () => index.remove(selection), removalTimeoutMs);
  const scrub = () => callStore('overwrite what was deleted', engine.scrub, removalTimeoutMs);
  let closing: Promise<void> | undefined;

  return {
    conversations,
    answers: {
      load: (channel, message) => answers.load(`${channel}:${message}`),
      save: (answer) => answers.save(`${answer.channel}:${answer.message}`, answer),
    },
    feedback: {
      save: (given) => feedback.save(`${given.channel}:${given.message}:${given.by}`, given),
    },
    preferences: {
      load: async (person) => {
        const kept = await preferences.load(person);
        // Kept from its last use on; once a day is enough to note that.
        if (kept !== undefined && clock() - kept.usedAt > dayMs) {
          await preferences.save(person, { ...kept, usedAt: clock() });
        }
        return kept?.preference;
      },
      save: (person, preference) => preferences.save(person, { preference, usedAt: clock() }),
    },
    personalData: {
      show: async (person) => {
        const owner = ownedBy.person(person);
        return {
          conversations: await conversations.of(owner),
          answers: await answers.of(owner),
          feedback: await feedback.of(owner),
          preference: (await preferences.load(person))?.preference,
          digests: await digestContacts.of(owner),
        };
      },
      erase: async (person) => {
        await remove({ by: 'owner', owner: ownedBy.person(person) });
        await callStore('delete claims', () => claims.removeNaming(person));
        await callStore('delete counters', () => counters.removeNaming(person));
        for (const limiter of limiters) await limiter.forget(person);
        await scrub();
      },
    },
    servers: {
      joined: (server) => departures.remove(server),
      left: async (server) => {
        // Told again, as after a restart, it still counts from the first time.
        if ((await departures.load(server)) !== undefined) return;
        await departures.save(server, { server, leftAt: clock() });
      },
    },
    digests: {
      load: (channel) => digests.load(channel),
      of: (server) => digests.of(ownedBy.server(server)),
      save: async (settings) => {
        await digests.save(settings.channel, settings);
        await marks.save(rosterMark, randomUUID());
      },
      remove: async (channel) => {
        await digests.remove(channel);
        await digestContacts.remove(channel);
        await marks.save(rosterMark, randomUUID());
      },
    },
    digestRoster: {
      version: () => marks.load(rosterMark),
      all: () => digests.of(ownedBy.digests),
    },
    digestContacts: {
      load: (channel) => digestContacts.load(channel),
      save: async (contact) => {
        // Owners add up: of an earlier one nothing stays.
        await digestContacts.remove(contact.channel);
        await digestContacts.save(contact.channel, contact);
      },
    },
    digestLogs: {
      load: async (channel) => (await digestLogs.load(channel))?.log,
      save: (channel, server, log) => digestLogs.save(channel, { server, log }),
    },
    once: {
      claim: (key, ttlMs) => callStore('claim', () => claims.claim(key, clock(), ttlMs)),
      release: (key) => callStore('release a claim', () => claims.release(key)),
    },
    marks,
    tokens: createTokenLedger(counters, clock),
    housekeeping: {
      check: () => callStore('be written', engine.check),
      sweep: async () => {
        for (const { server, leftAt } of await departures.of(ownedBy.departures)) {
          if (clock() - leftAt < departureMs) continue;
          await remove({ by: 'owner', owner: ownedBy.server(server) });
          await departures.remove(server);
        }
        await remove({ by: 'expiry', expiredAt: clock() });
        await callStore('delete expired claims', () => claims.removeExpired(clock()));
        await callStore('delete expired counters', () => counters.removeExpired(clock()));
        await scrub();
      },
    },
    limiterOf: (points, scope) => {
      const limiter = engine.limiter(points, scope);
      limiters.push(limiter);
      return limiter;
    },
    close: () => (closing ??= engine.close()),
  };
}
