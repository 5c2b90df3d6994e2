import type { ChangeWords } from '../../core/corrections/tell-change.ts';
import type { Aspect, Verdict } from '../../core/checking/claim-check.ts';
import type { ReportReason } from '../../core/conversation/reader-report.ts';
import type { Language } from '../../core/passages/language.ts';
import type { StatedAspect } from '../../core/statements/compare-claim.ts';
import type { LikelyZone } from '../digest/zone-names.ts';
import type { CommandWords } from './commands/commands.ts';
import type { DigestWords } from './digest/digest-words.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import type { RefusalWords } from './refusals/refusal-words.ts';
import { chinese } from './zh.ts';

/**
 * All that people read from Discord in one language. Channels and threads are ids and moments Unix
 * seconds; days, lists and names are words, and text that people wrote is escaped.
 */
export interface DiscordWords {
  /** The language by its own name. */
  readonly ownName: string;
  readonly punctuation: Punctuation;
  readonly buttons: ButtonWords;
  readonly exports: ExportWords;
  readonly pictures: PictureNotices;
  readonly followUpForm: FollowUpFormWords;
  readonly reports: ReportWords;
  readonly corrections: CorrectionWords;
  readonly lists: ListWords;
  readonly check: CheckWords;
  readonly help: HelpWords;
  readonly notices: NoticeWords;
  readonly refusals: RefusalWords;
  readonly threads: ThreadWords;
  readonly privacy: PrivacyWords;
  readonly digest: DigestWords;
  readonly settings: SettingsWords;
  /** The rights as Discord's settings name them. */
  readonly rights: Readonly<Record<Right | 'ManageGuild' | 'ManageMessages', string>>;
  readonly commands: CommandWords;
  /** Other names of the likeliest zones, by which people find them. */
  readonly zones: Readonly<Record<LikelyZone, string>>;
}

/** The rights that the bot may find missing, by Discord's identifiers. */
export type Right =
  | 'ViewChannel'
  | 'SendMessages'
  | 'SendMessagesInThreads'
  | 'CreatePublicThreads'
  | 'ReadMessageHistory'
  | 'ManageThreads'
  | 'EmbedLinks'
  | 'AttachFiles';

export interface Punctuation {
  readonly comma: string;
  /** Between the items of a plain list. */
  readonly listed: string;
  readonly semicolon: string;
  readonly colon: string;
  readonly dash: string;
  /** Between a sentence and the markers of its sources. */
  readonly beforeMarker: string;
}

export interface ButtonWords {
  readonly thread: string;
  readonly followUp: string;
  readonly helpful: string;
  readonly unhelpful: string;
  /** The sentences of a long answer that are not shown yet. */
  readonly more: (count: number) => string;
  /** Leads to the whole answer in the reading room. */
  readonly whole: string;
  readonly cite: string;
  /** To the chart of a figure and to the map of a project that an answer tells of. */
  readonly chart: string;
  readonly map: string;
  /** What a picture shows, as text. */
  readonly asText: string;
  /** What others count of the same, in a picture of its own. */
  readonly otherCounts: string;
  /** A picture's page in the reading room. */
  readonly inRoom: string;
  /** Hands out an answer, or all of its thread. */
  readonly export: string;
  readonly exportThread: string;
  readonly previousPage: string;
  readonly missing: string;
  readonly nextPage: string;
  /** Under a digest. */
  readonly askAbout: string;
}

/** Beside the file with what was asked for. */
export interface ExportWords {
  readonly answer: string;
  readonly thread: (answers: number) => string;
}

/** What is said around charts, maps and timelines. */
export interface PictureNotices {
  /** Of so many sources there is no room under the picture. */
  readonly moreSources: (count: number) => string;
  /** Over a list of the passages with such numbers. */
  readonly choosePassage: (from: number, to: number) => string;
  /** Above the text that comes in the place of a picture. */
  readonly notDrawn: string;
  readonly noRight: (right: string) => string;
  /** Behind the name of what several count, each in its own way. */
  readonly compared: string;
  readonly noChart: string;
  readonly noMap: string;
  readonly noTimeline: string;
  /** Under a button from before the collection changed. */
  readonly gone: string;
}

export interface FollowUpFormWords {
  readonly title: string;
  readonly label: string;
  readonly hint: string;
}

/** What a reader reports on an answer, what the curators read of it, and what the reader hears. */
export interface ReportWords {
  readonly title: string;
  readonly reason: string;
  readonly choose: string;
  readonly reasons: Readonly<Record<ReportReason, string>>;
  readonly line: string;
  /** Who reads it, and what is blotted out. */
  readonly lineHint: string;
  readonly link: string;
  readonly linkHint: string;

  /** It stands before the curators of the server. */
  readonly passedOn: string;
  /** Nobody is told at once: the server has no channel for reports, or it takes none. */
  readonly kept: string;
  readonly tooMany: (aDay: number) => string;
  readonly badLink: string;

  /** To the curators. */
  readonly heading: (reason: string | undefined) => string;
  readonly notChecked: string;
  readonly answer: (address: string) => string;
  readonly passages: (ids: string) => string;
  readonly done: string;
  readonly doneOn: (moment: number) => string;
  readonly needsRight: (right: string) => string;
  readonly gone: string;

  /** To the reader, of a report of that moment. */
  readonly seenTo: (given: number, address: string | undefined) => string;
}

/** What has changed of what an answer was given with. */
export interface CorrectionWords extends ChangeWords {
  /** Under an answer: the day, and what changed of which passages. */
  readonly changed: (day: string, what: string) => string;
  /** The answer that it was opened from was given with another version; what changed may follow. */
  readonly givenWith: (name: string, present: string) => string;
}

export interface ListWords {
  /** With the topic and the side that are chosen. */
  readonly sources: (chosen: string | undefined) => string;
  readonly noSources: string;
  readonly sourceCount: (count: number) => string;
  readonly choosePublisher: string;
  readonly allTopics: string;
  readonly allSides: string;
  readonly topics: string;
  readonly inAllLanguages: (passages: string) => string;
  /** Above what is not in the collection. */
  readonly missing: string;
  /** Above the sides that nothing comes from, each with the topics on which. */
  readonly unheard: string;
  /** Before what people ask and no passage tells. */
  readonly notHeld: string;
  readonly passages: (count: number) => string;
  readonly page: (page: number, pages: number) => string;
  readonly references: string;
}

export interface CheckWords {
  /** So many claims of a long text that there was no room for. */
  readonly left: (claims: number) => string;
  /** The verdicts in a word or two. */
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly reservations: Readonly<Record<Exclude<Aspect, StatedAspect>, string>>;
}

export interface HelpWords {
  readonly title: string;
  readonly what: string;
  readonly commands: string;
  readonly examples: string;
  readonly followUps: string;
  readonly privacy: string;
  /** The label of the button that adds the bot to a server. */
  readonly invite: string;
}

/** Refusals, failures and thanks. */
export interface NoticeWords {
  readonly tooManyQuestions: (again: number) => string;
  readonly tooManyInServer: (again: number) => string;
  readonly missingRight: (right: string, channel: string) => string;
  /** Before why. */
  readonly notAnswered: (channel: string) => string;
  readonly timedOut: (until: number) => string;
  readonly busy: string;
  readonly failed: (reference: string) => string;
  readonly restNotKept: string;
  readonly answerNotKept: string;
  readonly outOfDate: string;
  readonly passageNotFound: string;
  readonly topicNotFound: string;
  readonly noFact: string;
  readonly noTextToCheck: string;
  /** In a channel where answers are private, which a reply to a message cannot be. */
  readonly privateHere: string;
  /** For a reply to a command's answer: Discord shows its text only where it mentions the bot. */
  readonly unreadReply: string;
  readonly thanksHelpful: string;
  readonly thanksUnhelpful: string;
}

export interface ThreadWords {
  readonly opened: (thread: string) => string;
  readonly there: (thread: string) => string;
  /** The name of a thread about a passage; Discord's limit is the caller's to keep. */
  readonly name: (title: string) => string;
  readonly untitled: string;
  readonly start: string;
  /** The same where every message of a thread is read. */
  readonly startReadingAll: string;
  readonly locked: string;
  readonly notHere: string;
  /** Discord took none in time. */
  readonly busy: string;
}

export interface PrivacyWords {
  readonly kept: string;
  /** The text of a link to a message. */
  readonly open: string;
  readonly conversations: (count: number) => string;
  readonly answers: (count: number) => string;
  readonly feedback: (count: number) => string;
  readonly reports: (count: number) => string;
  /** So many reports stand where the bot cannot delete them. */
  readonly reportsLeft: (count: number) => string;
  readonly locale: (locale: string) => string;
  readonly digests: (count: number) => string;
  readonly keptFor: string;
  /** So many declined questions, kept without names, may be the person's. */
  readonly possibleMisses: (count: number) => string;
  /** What is kept of declined questions, where the operator has them kept. */
  readonly misses: string;
  readonly nothingKept: string;
  readonly erased: string;
  readonly showFailed: (reference: string) => string;
  readonly eraseFailed: (reference: string) => string;
}

/** Texts of `/settings`. */
export interface SettingsWords {
  readonly here: (channel: string) => string;
  /** The channel has no language of its own, or one. */
  readonly asked: string;
  readonly language: (language: string) => string;
  readonly private: string;
  readonly public: string;
  readonly next: string;
  readonly noNext: string;
  /** The channel of the weekly report, and when the next one comes. */
  readonly report: (channel: string, moment: number) => string;
  readonly noReport: string;
  readonly reportStopped: string;
  readonly reportRefused: (channel: string) => string;
  /** Discord did not take it, for this reason; tried again at that moment, or not at all. */
  readonly reportNotTaken: (why: string, again: number | undefined) => string;
  readonly reportNotSet: (rights: string) => string;
  readonly serverOnly: string;
  readonly needsRight: (right: string) => string;
  readonly failed: (reference: string) => string;
}

const words: Readonly<Record<Language, DiscordWords>> = {
  en: english,
  es: spanish,
  zh: chinese,
};

export function discordWords(language: Language): DiscordWords {
  return words[language];
}
