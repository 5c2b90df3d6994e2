import type {
  ConversationStore,
  DigestChannel,
  DigestFinding,
  DigestLogStore,
  DigestStore,
  OnceStore,
} from '../ports.ts';
import type { MessageId } from '../conversation/place.ts';
import { composeDigest, type DigestSources } from './compose-digest.ts';
import { digestConversation, type Digest, type DigestKey } from './digest.ts';
import {
  emptyLog,
  fateOf,
  isFinal,
  withFate,
  withShown,
  type DayFate,
  type DigestChoice,
  type DigestLog,
} from './digest-log.ts';
import { closedDates, openRun } from './digest-schedule.ts';
import type { DigestSettings } from './digest-settings.ts';
import { digestTurn } from './digest-turn.ts';
import { planDigest } from './plan-digest.ts';
import type { LocalDate, ZonedTime } from './zoned-time.ts';

/** What one run needs. Its stores reject where they fail: what is not certain must not be done twice. */
export interface DigestParts {
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

export type RunOutcome =
  /** Nothing is left to do for this day. */
  | 'over'
  /** Someone else is at it. */
  | 'elsewhere'
  /** There is more to do, in another run. */
  | 'again'
  /** The channel gets none for now. */
  | 'paused';

/** Nobody else sees to a channel for so long after a run has begun; a crash leaves it claimed until then. */
const claimMs = 30_000;

/** A run that has taken so long posts no more: a post takes less than the rest of the claim. */
const latestPostMs = 8_000;

/** A claim that is nearly over is left to end: it may be another's by the time it is released. */
const latestReleaseMs = 25_000;

/** What was looked for and not found is not looked for again for so long. */
const absentMs = 60_000;

/** A run's claim is over before it could post; it is tried again. */
export class RunTooSlow extends Error {
  override readonly name = 'RunTooSlow';
}

/**
 * Sees to one channel's digest of one date. Whatever ends it, at whatever step, the next run goes on
 * from what is kept: the channel is claimed in the store, what will be sent is kept before it is sent,
 * and what may have been sent is looked for in the channel before anything is sent again. Rejects
 * where a store or Discord fails; then it is to be run again. Earlier dates of the channel that ended
 * half-way are seen to first. `beforeDiscord` is waited for before Discord is called.
 */
export async function runDigest(
  key: DigestKey,
  parts: DigestParts,
  beforeDiscord: () => Promise<void>,
): Promise<RunOutcome> {
  const { digests, logs, once, now } = parts;
  // Of the whole channel, whose days are kept together: two of them must not be seen to at once.
  const claim = `digest:${key.channel}`;
  const startedAt = now();
  if (!(await once.claim(claim, claimMs))) return 'elsewhere';
  try {
    const settings = await digests.load(key.channel);
    if (settings === undefined || settings.pause !== undefined) return 'paused';
    let log = (await logs.load(key.channel)) ?? emptyLog;
    for (const date of [...unsettledDates(log, key.date), key.date]) {
      const isLast = date === key.date;
      if (isLast) log = withMissed(log, settings, now(), parts.zoned, key.date);
      const day = { channel: key.channel, date };
      const run = new DayRun({ key: day, settings, log, parts, startedAt, beforeDiscord });
      const outcome = await run.run();
      if (isLast || outcome !== 'over') return outcome;
      log = run.log;
    }
    return 'over';
  } finally {
    if (now() - startedAt < latestReleaseMs) await once.release(claim);
  }
}

/** Of earlier digests it is not known what became of them, such as after a crash and a changed hour. */
function unsettledDates(log: DigestLog, until: LocalDate): LocalDate[] {
  return log.days
    .filter(({ date, fate }) => date < until && !isFinal(fate))
    .map(({ date }) => date);
}

/** Days of which nothing at all is known are told of as far back. */
const toldDays = 7;

/** Notes the days for which no program ran; they are kept with what is kept next. */
function withMissed(
  log: DigestLog,
  settings: DigestSettings,
  now: number,
  zoned: ZonedTime,
  but: LocalDate,
): DigestLog {
  const dates = closedDates(settings, now, zoned, toldDays).filter(
    (date) => date !== but && fateOf(log, date) === undefined,
  );
  return dates.reduce(
    (noted, date) => withFate(noted, date, { state: 'missed', why: 'not-running' }),
    log,
  );
}

interface DayRunParts {
  readonly key: DigestKey;
  readonly settings: DigestSettings;
  readonly log: DigestLog;
  readonly parts: DigestParts;
  readonly startedAt: number;
  readonly beforeDiscord: () => Promise<void>;
}

/** The steps of one claimed day. */
class DayRun {
  readonly #key: DigestKey;
  readonly #settings: DigestSettings;
  readonly #parts: DigestParts;
  readonly #startedAt: number;
  readonly #beforeDiscord: () => Promise<void>;
  #log: DigestLog;

  constructor({ key, settings, log, parts, startedAt, beforeDiscord }: DayRunParts) {
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

  async run(): Promise<RunOutcome> {
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

  async #begin(): Promise<RunOutcome> {
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
  ): Promise<RunOutcome> {
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

  async #post(digest: Digest, choice: DigestChoice): Promise<RunOutcome> {
    const { conversations, channel } = this.#parts;
    // So that a question asked under it finds what it is about.
    await conversations.save(digestConversation(this.#key), {
      turns: digestTurn(digest),
      people: [],
      server: this.#settings.server,
    });
    await this.#beforeDiscord();
    if (this.#isLate()) throw new RunTooSlow('it took too long until the digest could be posted');
    const posting = await channel.post(digest);
    return posting.kind === 'posted'
      ? this.#posted(posting.message, choice)
      : this.#pause(posting.kind);
  }

  async #posted(message: MessageId, choice: DigestChoice): Promise<RunOutcome> {
    this.#log = withShown(this.#log, choice, this.#key.date);
    const at = this.#time();
    if (!this.#parts.channel.publishes(this.#key.channel)) {
      return this.#end({ state: 'posted', message, at });
    }
    await this.#keep({ state: 'sent', message, at });
    return this.#publish(message, at);
  }

  async #publish(message: MessageId, at: string): Promise<RunOutcome> {
    const published = await this.#parts.channel.publish(this.#key.channel, message);
    return this.#end({ state: 'posted', message, at, published });
  }

  /** Until the server has seen to the channel. */
  async #pause(why: 'no-channel' | 'no-right'): Promise<RunOutcome> {
    await this.#keep({ state: 'missed', why });
    // The server may have changed the settings meanwhile, or have done with the digest.
    const { digests } = this.#parts;
    const settings = await digests.load(this.#key.channel);
    if (settings !== undefined)
      await digests.save({ ...settings, pause: { why, at: this.#time() } });
    return 'paused';
  }

  async #end(fate: DayFate): Promise<RunOutcome> {
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
