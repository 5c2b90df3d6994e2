import type { MessageId } from '../conversation/place.ts';
import type { DigestChannel, DigestFinding } from '../ports.ts';
import type { ConversationStore, DigestLogStore, DigestStore, LeaseStore } from '../stores.ts';
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
import type { DigestSettings } from './digest-settings.ts';
import { openRun } from './due-dates.ts';
import { isSurelyAbsent, type PostRefusal } from './post-refusal.ts';
import type { ZonedTime } from './zoned-time.ts';

/** The stores reject when they fail: what is uncertain must not be repeated. */
export interface DayDependencies {
  readonly digests: DigestStore;
  readonly logs: DigestLogStore;
  readonly leases: LeaseStore;
  readonly conversations: ConversationStore;
  readonly channel: DigestChannel;
  readonly sources: () => DigestSources;
  readonly zoned: ZonedTime;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export type AttemptOutcome =
  /** The day is settled. */
  | 'over'
  /** Another process holds the lease. */
  | 'elsewhere'
  /** The next attempt continues. */
  | 'again'
  /** Discord did not take it, and may do so later. */
  | 'refused'
  /** The channel gets no digest for now. */
  | 'paused';

/** An older attempt posts nothing: the rest of the lease must outlast a post with its retries. */
const latestPostMs = 8_000;

/** A digest that was not found in the channel is not looked for again within this time. */
const absentMs = 60_000;

/** The lease might end before the digest is posted; the next attempt posts it. */
export class AttemptTooSlow extends Error {
  override readonly name = 'AttemptTooSlow';
}

interface DayStepsOptions {
  readonly key: DigestKey;
  readonly settings: DigestSettings;
  readonly log: DigestLog;
  readonly dependencies: DayDependencies;
  readonly startedAt: number;
  readonly beforeDiscord: () => Promise<void>;
}

/** The steps from a leased day to a settled one. */
export class DaySteps {
  readonly #key: DigestKey;
  readonly #settings: DigestSettings;
  readonly #dependencies: DayDependencies;
  readonly #startedAt: number;
  readonly #beforeDiscord: () => Promise<void>;
  #log: DigestLog;

  constructor({ key, settings, log, dependencies, startedAt, beforeDiscord }: DayStepsOptions) {
    this.#key = key;
    this.#settings = settings;
    this.#log = log;
    this.#dependencies = dependencies;
    this.#startedAt = startedAt;
    this.#beforeDiscord = beforeDiscord;
  }

  /** The log as the steps left it. */
  get log(): DigestLog {
    return this.#log;
  }

  async run(): Promise<AttemptOutcome> {
    const { zoned, now } = this.#dependencies;
    const fate = fateOf(this.#log, this.#key.date);
    const isOpen = openRun(this.#settings, now(), zoned)?.date === this.#key.date;
    switch (fate?.state) {
      case 'sent':
        return isOpen
          ? this.#publish(fate.message, fate.at)
          : this.#settle({ ...fate, state: 'posted', published: false });
      case 'sending':
        return this.#recover(fate, isOpen);
      case 'posted':
      case 'uncertain':
        return 'over';
      case 'missed':
        // Open again only if a later hour has been set since.
        return isOpen ? this.#begin() : 'over';
      case undefined:
        return isOpen ? this.#begin() : this.#settle({ state: 'missed', why: 'not-running' });
    }
  }

  async #begin(): Promise<AttemptOutcome> {
    const sources = this.#dependencies.sources();
    const { choice, digest } = planDigest(this.#settings, this.#log, this.#key.date, sources);
    if (digest.entries.length === 0) {
      return this.#settle({ state: 'missed', why: 'nothing-to-show' });
    }
    const at = this.#timestamp();
    await this.#save({ state: 'sending', choice, at });
    return this.#post(digest, choice, at);
  }

  /** An earlier attempt may have posted the digest before it ended. */
  async #recover(
    { choice, at, absentAt, refused }: Extract<DayFate, { state: 'sending' }>,
    isOpen: boolean,
  ): Promise<AttemptOutcome> {
    const found = await this.#find(at, absentAt);
    const isUnseen = found.kind === 'unreadable' && isSurelyAbsent(refused);
    const finding: DigestFinding = isUnseen ? { kind: 'absent' } : found;
    switch (finding.kind) {
      case 'found':
        return this.#afterPost(finding.message, choice);
      case 'unreadable':
        this.#log = withShown(this.#log, choice, this.#key.date);
        return this.#settle({ state: 'uncertain', at: this.#timestamp() });
      case 'no-channel':
        return this.#pause('no-channel');
      case 'absent': {
        if (!isOpen) {
          return this.#settle({ state: 'missed', why: 'not-sent', refusal: refused?.why });
        }
        if (this.#isLate()) {
          // The search took too long to post under this lease: the next attempt continues from here.
          await this.#save({ state: 'sending', choice, at, absentAt: this.#timestamp(), refused });
          return 'again';
        }
        // Once posting begins, a note of its absence no longer holds.
        if (absentAt !== undefined || refused !== undefined) {
          await this.#save({ state: 'sending', choice, at });
        }
        const sources = this.#dependencies.sources();
        const { language, picture: wantsPicture } = this.#settings;
        const digest = {
          ...composeDigest(choice, this.#key, language, sources),
          wantsPicture,
        };
        return digest.entries.length === 0 ? this.#begin() : this.#post(digest, choice, at);
      }
    }
  }

  async #find(sentAt: string, absentAt: string | undefined): Promise<DigestFinding> {
    const { channel, now } = this.#dependencies;
    // Nothing has been posted since: whoever posts removes the note first.
    if (absentAt !== undefined && now() - Date.parse(absentAt) < absentMs) {
      return { kind: 'absent' };
    }
    await this.#beforeDiscord();
    return channel.find(this.#key, Date.parse(sentAt));
  }

  #isLate(): boolean {
    return this.#dependencies.now() - this.#startedAt > latestPostMs;
  }

  async #post(digest: Digest, choice: DigestChoice, begunAt: string): Promise<AttemptOutcome> {
    const { conversations, channel } = this.#dependencies;
    // A question asked under the digest needs to find what it is about.
    await conversations.save(digestConversation(this.#key), {
      turns: digestTurn(digest),
      people: [],
      server: this.#settings.server,
    });
    await this.#beforeDiscord();
    if (this.#isLate()) {
      throw new AttemptTooSlow('preparing the digest took too long to post it under the lease');
    }
    const noteRefused = (why: PostRefusal) =>
      this.#save({
        state: 'sending',
        choice,
        at: begunAt,
        refused: { why, at: this.#timestamp() },
      });
    const posting = await channel.post(digest).catch(async (error: unknown) => {
      // Only for whoever asks: what failed is reported, and tried again all the same.
      await noteRefused('failed').catch(() => undefined);
      throw error;
    });
    switch (posting.kind) {
      case 'posted':
        return this.#afterPost(posting.message, choice);
      case 'refused':
        await noteRefused(posting.why);
        return 'refused';
      case 'no-channel':
      case 'no-right':
        return this.#pause(posting.kind);
    }
  }

  async #afterPost(message: MessageId, choice: DigestChoice): Promise<AttemptOutcome> {
    this.#log = withShown(this.#log, choice, this.#key.date);
    const at = this.#timestamp();
    if (!this.#dependencies.channel.publishes(this.#key.channel)) {
      return this.#settle({ state: 'posted', message, at });
    }
    await this.#save({ state: 'sent', message, at });
    return this.#publish(message, at);
  }

  async #publish(message: MessageId, at: string): Promise<AttemptOutcome> {
    const published = await this.#dependencies.channel.publish(this.#key.channel, message);
    return this.#settle({ state: 'posted', message, at, published });
  }

  /** Pauses the digest until someone in the server repairs the channel and resumes it. */
  async #pause(why: 'no-channel' | 'no-right'): Promise<AttemptOutcome> {
    await this.#save({ state: 'missed', why });
    // The settings may have been changed or removed meanwhile.
    const { digests } = this.#dependencies;
    const settings = await digests.load(this.#key.channel);
    if (settings !== undefined) {
      await digests.save({ ...settings, pause: { why, at: this.#timestamp() } });
    }
    return 'paused';
  }

  async #settle(fate: DayFate): Promise<AttemptOutcome> {
    await this.#save(fate);
    return 'over';
  }

  async #save(fate: DayFate): Promise<void> {
    const { channel, date } = this.#key;
    this.#log = withFate(this.#log, date, fate);
    await this.#dependencies.logs.save(channel, this.#settings.server, this.#log);
  }

  #timestamp(): string {
    return new Date(this.#dependencies.now()).toISOString();
  }
}
