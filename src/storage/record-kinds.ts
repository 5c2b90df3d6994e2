import { z } from 'zod';
import { dayMs } from '../core/day-ms.ts';
import {
  channelSettingsSchema,
  type ChannelSettings,
} from '../core/conversation/channel-settings.ts';
import { editionSchema, type Edition } from '../core/corrections/edition.ts';
import {
  passageVersionSchema,
  type PassageVersion,
  type VersionName,
} from '../core/corrections/passage-version.ts';
import { conversationSchema, type Conversation } from '../core/conversation/conversation.ts';
import { feedbackSchema, type Feedback } from '../core/conversation/feedback.ts';
import {
  personIdSchema,
  serverIdSchema,
  type PersonId,
  type ServerId,
} from '../core/conversation/place.ts';
import { missEndsAt, missKeptMs, missSchema, type Miss } from '../core/conversation/miss.ts';
import {
  reportLogSchema,
  weeklyReportSchema,
  type ReportLog,
  type WeeklyReport,
} from '../core/report/weekly-report.ts';
import { postedAnswerSchema, type PostedAnswer } from '../core/conversation/posted-answer.ts';
import {
  readerReportMs,
  readerReportSchema,
  reportIdSchema,
  type ReaderReport,
} from '../core/conversation/reader-report.ts';
import { preferenceSchema } from '../core/conversation/preference.ts';
import { digestLogSchema } from '../core/digest/digest-log.ts';
import {
  digestContactSchema,
  digestSettingsSchema,
  type DigestContact,
  type DigestSettings,
} from '../core/digest/digest-settings.ts';
import type { PassageId } from '../core/passages/passage.ts';
import type { RecordKind } from './record-store.ts';

/** How long what is kept for a server stays after the bot has left it. */
export const departureMs = 30 * dayMs;

/** Long enough for a correction of a passage to reach the answers that cite it. */
const yearMs = 365 * dayMs;

/** Under what the index finds records. */
export const ownedBy = {
  person: (person: string): string => `person:${person}`,
  server: (server: string): string => `server:${server}`,
  /** The servers that the bot has left. */
  departures: 'departures',
  /** The channels that get a digest. */
  digests: 'digests',
  /** The answers that were given with a version of a passage. */
  given: (passage: PassageId, version: VersionName): string => `given:${passage}:${version}`,
  /** All that readers report, and what of it is to be seen to. */
  readerReports: 'reader-reports',
  reportTasks: 'reader-report-tasks',
  /** The servers that get a weekly report. */
  reports: 'reports',
  /** All feedback. */
  feedback: 'feedback',
  /** The declined questions. */
  misses: 'misses',
};

const ownersAt = (server: ServerId | undefined, ...people: readonly PersonId[]): string[] => [
  ...people.map((person) => ownedBy.person(person)),
  ...(server === undefined ? [] : [ownedBy.server(server)]),
];

/** With reports and declined questions the only records that hold text that someone wrote. */
export const conversationKind: RecordKind<Conversation> = {
  name: 'conversation',
  schema: conversationSchema,
  ttlMs: 30 * dayMs,
  ownersOf: ({ people, server }) => ownersAt(server, ...people),
  onFailure: 'forgive',
};

export const answerKind: RecordKind<PostedAnswer> = {
  name: 'answer',
  schema: postedAnswerSchema,
  ttlMs: yearMs,
  endsAt: ({ postedAt }) => Date.parse(postedAt) + yearMs,
  ownersOf: ({ by, server, cited }) => [
    ...ownersAt(server, by),
    ...cited.flatMap(({ passage, version }) =>
      version === undefined ? [] : [ownedBy.given(passage, version)],
    ),
  ],
  onFailure: 'forgive',
};

/** By passage and version. It goes when no answer can be told of a change to it any more. */
export const versionKind: RecordKind<PassageVersion> = {
  name: 'version',
  schema: passageVersionSchema,
  ttlMs: undefined,
  ownersOf: () => [],
  onFailure: 'reject',
};

export const editionKind: RecordKind<Edition> = {
  name: 'edition',
  schema: editionSchema,
  ttlMs: undefined,
  ownersOf: () => [],
  onFailure: 'reject',
};

export const feedbackKind: RecordKind<Feedback> = {
  name: 'feedback',
  schema: feedbackSchema,
  ttlMs: yearMs,
  ownersOf: ({ by, server }) => [...ownersAt(server, by), ownedBy.feedback],
  onFailure: 'reject',
};

export const readerReportKind: RecordKind<ReaderReport> = {
  name: 'reader-report',
  schema: readerReportSchema,
  ttlMs: readerReportMs,
  endsAt: ({ givenAt }) => Date.parse(givenAt) + readerReportMs,
  ownersOf: ({ by, server }) => [ownedBy.readerReports, ...ownersAt(server, by)],
  onFailure: 'reject',
};

const reportTaskSchema = z.object({
  report: reportIdSchema,
  by: personIdSchema,
  server: serverIdSchema.optional(),
});

/** By report. */
export const reportTaskKind: RecordKind<z.infer<typeof reportTaskSchema>> = {
  name: 'reader-report-task',
  schema: reportTaskSchema,
  ttlMs: readerReportMs,
  ownersOf: ({ by, server }) => [ownedBy.reportTasks, ...ownersAt(server, by)],
  onFailure: 'reject',
};

const untoldSchema = z.object({ reports: z.array(reportIdSchema) });

/** By person. */
export const untoldKind: RecordKind<z.infer<typeof untoldSchema>> = {
  name: 'untold',
  schema: untoldSchema,
  ttlMs: readerReportMs,
  ownersOf: (_, person) => [ownedBy.person(person)],
  onFailure: 'reject',
};

/** By words. It names nobody; an erasure finds what may be of a person by their hash. */
export const missKind: RecordKind<Miss> = {
  name: 'miss',
  schema: missSchema,
  ttlMs: missKeptMs,
  endsAt: missEndsAt,
  ownersOf: ({ asks }) => [
    ownedBy.misses,
    ...new Set(asks.flatMap(({ server }) => ownersAt(server))),
  ],
  onFailure: 'forgive',
};

const keptPreferenceSchema = z.object({ preference: preferenceSchema, usedAt: z.number() });

/** By person. */
export const preferenceKind: RecordKind<z.infer<typeof keptPreferenceSchema>> = {
  name: 'preference',
  schema: keptPreferenceSchema,
  ttlMs: yearMs,
  ownersOf: (_, person) => [ownedBy.person(person)],
  onFailure: 'forgive',
};

/** By channel. A failure must not look as if nothing were set, least of all to who sets it. */
export const channelSettingsKind: RecordKind<ChannelSettings> = {
  name: 'channel-settings',
  schema: channelSettingsSchema,
  ttlMs: undefined,
  ownersOf: ({ server }) => [ownedBy.server(server)],
  onFailure: 'reject',
};

const departureSchema = z.object({ server: serverIdSchema, leftAt: z.number() });

/** By server: that the bot has left it. What is done with it is forgiven as a whole. */
export const departureKind: RecordKind<z.infer<typeof departureSchema>> = {
  name: 'departure',
  schema: departureSchema,
  ttlMs: undefined,
  ownersOf: () => [ownedBy.departures],
  onFailure: 'reject',
};

export const markKind: RecordKind<string> = {
  name: 'mark',
  schema: z.string(),
  ttlMs: undefined,
  ownersOf: () => [],
  onFailure: 'forgive',
};

/** The version of the list of digests. A mark that must not look absent. */
export const rosterKind: RecordKind<string> = { ...markKind, onFailure: 'reject' };

/** By channel. It names nobody: who set it is a record of its own, so that it can be erased alone. */
export const digestKind: RecordKind<DigestSettings> = {
  name: 'digest',
  schema: digestSettingsSchema,
  ttlMs: undefined,
  ownersOf: ({ server }) => [ownedBy.digests, ownedBy.server(server)],
  onFailure: 'reject',
};

/** By channel. */
export const digestContactKind: RecordKind<DigestContact> = {
  name: 'digest-contact',
  schema: digestContactSchema,
  ttlMs: undefined,
  ownersOf: ({ person, server }) => ownersAt(server, person),
  onFailure: 'reject',
};

const keptDigestLogSchema = z.object({ server: serverIdSchema, log: digestLogSchema });

/** By channel. */
export const digestLogKind: RecordKind<z.infer<typeof keptDigestLogSchema>> = {
  name: 'digest-log',
  schema: keptDigestLogSchema,
  ttlMs: yearMs,
  ownersOf: ({ server }) => [ownedBy.server(server)],
  onFailure: 'reject',
};

/** By server. It names nobody. */
export const weeklyReportKind: RecordKind<WeeklyReport> = {
  name: 'weekly-report',
  schema: weeklyReportSchema,
  ttlMs: undefined,
  ownersOf: ({ server }) => [ownedBy.reports, ownedBy.server(server)],
  onFailure: 'reject',
};

/** By server. */
export const reportLogKind: RecordKind<ReportLog> = {
  name: 'report-log',
  schema: reportLogSchema,
  ttlMs: readerReportMs,
  ownersOf: (_, server) => [ownedBy.server(server)],
  onFailure: 'reject',
};
