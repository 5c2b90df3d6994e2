import type {
  ConversationStore,
  DigestChannel,
  DigestFinding,
  DigestLogStore,
  DigestStore,
  OnceStore,
} from '../ports.ts';
import type { MessageId } from '../conversation/place.ts';
import { composeDigest, planDigest, type DigestSources } from './compose-digest.ts';
import { digestConversation, digestTurn, type Digest, type DigestKey } from './digest.ts';
import {
  fateOf,
  withFate,
  withShown,
  type DayFate,
  type DigestChoice,
  type DigestLog,
} from './digest-log.ts';
import { openRun } from './due-dates.ts';
import type { DigestSettings } from './digest-settings.ts';
import type { ZonedTime } from './zoned-time.ts';

/** What one run needs. Its stores reject where they fail: what is not certain must not be done twice. */
export interface DayDependencies {
  readonly digests: DigestStore;
  readonly logs: DigestLogStore;
  readonly once: OnceStore;
  readonly conversations: ConversationStore;
  readonly channel: DigestChannel;
  readonly sources: () => DigestSources;
  readonly zoned: ZonedTime;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export type AttemptOutcome =
  /** Nothing is left to do for this day. */
  | 'over'
  /** Someone else is at it. */
  | 'elsewhere'
  /** There is more to do, in another run. */
  | 'again'
  /** The channel gets none for now. */
  | 'paused';

/** A run that has taken so long posts no more: a post takes less than the rest of the claim. */
const latestPostMs = 8_000;

/** What was looked for and not found is not looked for again for so long. */
const absentMs = 60_000;

/** A run's claim is over before it could post; it is tried again. */
export class AttemptTooSlow extends Error {
  override readonly name = 'AttemptTooSlow';
}

interface DayStepsOptions {
  readonly key: DigestKey;
  readonly settings: DigestSettings;
  readonly log: DigestLog;
  readonly parts: DayDependencies;
  readonly startedAt: number;
  readonly beforeDiscord: () => Promise<void>;
}

/** The steps of one claimed day. */
export class DaySteps {
  readonly #key: DigestKey;
  readonly #settings: DigestSettings;
  readonly #parts: DayDependencies;
  readonly #startedAt: number;
  readonly #beforeDiscord: () => Promise<void>;
  #log: DigestLog;

  constructor({ key, settings, log, parts, startedAt, beforeDiscord }: DayStepsOptions) {
    this.#key = key;
    this.#settings = settings;
    this.#log = log;
    this.#parts = parts;
    this.#startedAt = startedAt;
    this.#beforeDiscord = beforeDiscord;
  }

  /** As it stands after the run. */
  get log(): DigestLog {
    return this.#log;
  }

  async run(): Promise<AttemptOutcome> {
    const { zoned, now } = this.#parts;
    const fate = fateOf(this.#log, this.#key.date);
    const isOpen = openRun(this.#settings, now(), zoned)?.date === this.#key.date;
    switch (fate?.state) {
      case 'sent':
        return isOpen
          ? this.#publish(fate.message, fate.at)
          : this.#end({ ...fate, state: 'posted', published: false });
      case 'sending':
        return this.#recover(fate, isOpen);
      case 'posted':
      case 'uncertain':
        return 'over';
      case 'missed':
        // Open again only by a later hour that was set since.
        return isOpen ? this.#begin() : 'over';
      case undefined:
        return isOpen ? this.#begin() : this.#end({ state: 'missed', why: 'not-running' });
    }
  }

  async #begin(): Promise<AttemptOutcome> {
    const { choice, digest } = planDigest(
      this.#settings,
      this.#log,
      this.#key.date,
      this.#parts.sources(),
    );
    if (digest.entries.length === 0) {
      return this.#end({ state: 'missed', why: 'nothing-to-show' });
    }
    await this.#keep({ state: 'sending', choice, at: this.#time() });
    return this.#post(digest, choice);
  }

  /** An earlier run may have sent it before it ended. */
  async #recover(
    { choice, at, absentAt }: Extract<DayFate, { state: 'sending' }>,
    isOpen: boolean,
  ): Promise<AttemptOutcome> {
    const finding = await this.#find(at, absentAt);
    switch (finding.kind) {
      case 'found':
        return this.#posted(finding.message, choice);
      case 'unreadable':
        this.#log = withShown(this.#log, choice, this.#key.date);
        return this.#end({ state: 'uncertain', at: this.#time() });
      case 'no-channel':
        return this.#pause('no-channel');
      case 'absent': {
        if (!isOpen) return this.#end({ state: 'missed', why: 'not-sent' });
        if (this.#isLate()) {
          // To look took so long that the claim may end: the next run goes on from here.
          await this.#keep({ state: 'sending', choice, at, absentAt: this.#time() });
          return 'again';
        }
        // From here on it may be in the channel again.
        if (absentAt !== undefined) await this.#keep({ state: 'sending', choice, at });
        const digest = composeDigest(
          choice,
          this.#key,
          this.#settings.language,
          this.#parts.sources(),
        );
        return digest.entries.length === 0 ? this.#begin() : this.#post(digest, choice);
      }
    }
  }

  async #find(sentAt: string, absentAt: string | undefined): Promise<DigestFinding> {
    const { channel, now } = this.#parts;
    // Nobody has sent anything since: who does notes it first.
    if (absentAt !== undefined && now() - Date.parse(absentAt) < absentMs)
      return { kind: 'absent' };
    await this.#beforeDiscord();
    return channel.find(this.#key, Date.parse(sentAt));
  }

  #isLate(): boolean {
    return this.#parts.now() - this.#startedAt > latestPostMs;
  }

  async #post(digest: Digest, choice: DigestChoice): Promise<AttemptOutcome> {
    const { conversations, channel } = this.#parts;
    // So that a question asked under it finds what it is about.
    await conversations.save(digestConversation(this.#key), {
      turns: digestTurn(digest),
      people: [],
      server: this.#settings.server,
    });
    await this.#beforeDiscord();
    if (this.#isLate())
      throw new AttemptTooSlow('it took too long until the digest could be posted');
    const posting = await channel.post(digest);
    return posting.kind === 'posted'
      ? this.#posted(posting.message, choice)
      : this.#pause(posting.kind);
  }

  async #posted(message: MessageId, choice: DigestChoice): Promise<AttemptOutcome> {
    this.#log = withShown(this.#log, choice, this.#key.date);
    const at = this.#time();
    if (!this.#parts.channel.publishes(this.#key.channel)) {
      return this.#end({ state: 'posted', message, at });
    }
    await this.#keep({ state: 'sent', message, at });
    return this.#publish(message, at);
  }

  async #publish(message: MessageId, at: string): Promise<AttemptOutcome> {
    const published = await this.#parts.channel.publish(this.#key.channel, message);
    return this.#end({ state: 'posted', message, at, published });
  }

  /** Until the server has seen to the channel. */
  async #pause(why: 'no-channel' | 'no-right'): Promise<AttemptOutcome> {
    await this.#keep({ state: 'missed', why });
    // The server may have changed the settings meanwhile, or have done with the digest.
    const { digests } = this.#parts;
    const settings = await digests.load(this.#key.channel);
    if (settings !== undefined)
      await digests.save({ ...settings, pause: { why, at: this.#time() } });
    return 'paused';
  }

  async #end(fate: DayFate): Promise<AttemptOutcome> {
    await this.#keep(fate);
    return 'over';
  }

  async #keep(fate: DayFate): Promise<void> {
    const { channel, date } = this.#key;
    this.#log = withFate(this.#log, date, fate);
    await this.#parts.logs.save(channel, this.#settings.server, this.#log);
  }

  #time(): string {
    return new Date(this.#parts.now()).toISOString();
  }
}
