import type { z } from 'zod';
import type { ChannelId, MessageId, PersonId, ServerId } from './conversation/place.ts';
import type { ReportId } from './conversation/reader-report.ts';
import type { Digest, DigestKey } from './digest/digest.ts';
import type { PostRefusal } from './digest/post-refusal.ts';
import type { Language } from './passages/language.ts';
import type { Picture } from './pictures/picture.ts';
import type { Report } from './report/report.ts';
import type { LocalDate } from './digest/zoned-time.ts';

/** Where digests are posted. A call that fails in another way than these rejects. */
export interface DigestChannel {
  /** Posts a digest, with what tells it apart from all others. After minutes a second call posts it twice. */
  post(digest: Digest): Promise<DigestPosting>;
  /** Looks for a digest among the messages of the channel since a time, in milliseconds since 1970. */
  find(key: DigestKey, since: number): Promise<DigestFinding>;
  /** Whether what is posted in the channel can be published to other channels that follow it. */
  publishes(channel: ChannelId): boolean;
  /** Does so; false where that is refused. */
  publish(channel: ChannelId, message: MessageId): Promise<boolean>;
}

export type DigestPosting =
  | { readonly kind: 'posted'; readonly message: MessageId }
  | { readonly kind: 'no-channel' | 'no-right' }
  /** Another try may succeed. */
  | { readonly kind: 'refused'; readonly why: PostRefusal };

export type DigestFinding =
  | { readonly kind: 'found'; readonly message: MessageId }
  /** Unreadable where the bot may not look, or not far enough back. */
  | { readonly kind: 'absent' | 'unreadable' | 'no-channel' };

/** Where weekly reports are posted. A call that fails in another way than these rejects. */
export interface ReportChannel {
  /** Posts a report as one message. After minutes a second call posts it twice. */
  post(report: Report, place: ReportPlace): Promise<DigestPosting>;
  /** Looks for a report by its title among the messages of the channel since a time. */
  find(channel: ChannelId, title: string, since: number): Promise<DigestFinding>;
  /** Takes all readers' reports but these out of a report that was posted. */
  keepOnly(posted: PostedReport, reports: readonly ReportId[]): Promise<void>;
  /** The language that a server has chosen. */
  languageOf(server: ServerId): Language;
}

export interface PostedReport {
  readonly channel: ChannelId;
  readonly message: MessageId;
}

export interface ReportPlace {
  readonly channel: ChannelId;
  readonly week: LocalDate;
  readonly language: Language;
}

/** Writes an event to the log; fields are told apart by name. */
export type WriteLog = (
  level: 'debug' | 'info' | 'warn' | 'error',
  message: string,
  fields?: Readonly<Record<string, unknown>>,
) => void;

/** The prompts in `prompts/`, by name. */
export type PromptName = 'understand' | 'select' | 'repair';

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** A language model as far as it is used here: one structured reply to one request. */
export interface LanguageModel {
  /** Starts what the calls for one answer share; whoever starts it ends it, by `using` or in a `finally`. */
  begin(person: PersonId | undefined): ModelCall;
  /**
   * The reply as the schema reads it, or why there is none. Does not reject, and resolves at once
   * when the call's time is over.
   */
  reply<Reply>(request: ModelRequest<Reply>): Promise<ModelReply<Reply>>;
}

/** What the calls for one answer share. */
export interface ModelCall extends Disposable {
  /** Aborted when the time for composing the whole answer is over. */
  readonly signal: AbortSignal;
  /** Whose share of the day's tokens it takes from; undefined in the terminal. */
  readonly person: PersonId | undefined;
  /** The answer's id in the log. */
  readonly answer: string;
}

export interface ModelRequest<Reply> {
  /** Names the schema on the wire and the line in the log. */
  readonly prompt: PromptName;
  /** The filled instructions: the same for every question, so that servers can cache them. */
  readonly instructions: string;
  /** What it is about, sent as JSON text in a message of its own. */
  readonly data: JsonValue;
  readonly schema: z.ZodType<Reply>;
  readonly call: ModelCall;
}

export type ModelReply<Reply> =
  | { readonly ok: true; readonly value: Reply }
  | { readonly ok: false; readonly reason: ModelFailure };

/**
 * Why there is no reply: no service in time; the day's tokens are used up, or the person's share of
 * them; a reply that is not what was asked for; a refusal to reply.
 */
export type ModelFailure = 'outage' | 'budget' | 'share' | 'malformed' | 'refused';

/** Draws pictures; what is drawn depends on the picture alone. */
export interface PictureDrawer {
  /** At 640 units wide, whole and standing alone. Throws where labels overlap or a glyph is missing. */
  svg(picture: Picture): string;
  /** At 1,280 px wide, kept until the picture changes; undefined where it cannot be drawn now, which is logged. */
  png(picture: Picture): Promise<Uint8Array | undefined>;
}
