import type { AskLimiter, OnceStore } from '../core/ports.ts';
import type { State } from './state-over-engine.ts';

export interface ForgivingState extends State {
  /** Claims that are not granted where the store fails: what must not happen twice does not happen. */
  readonly strictOnce: OnceStore;
  /** False from a failure of the store on, until something succeeds again. */
  readonly isHealthy: () => boolean;
}

/**
 * The state for a program that goes on when its store fails: what cannot be read counts as absent,
 * what cannot be written is dropped, a claim that cannot be made is granted and no limit holds. Each
 * failure is reported. What a person asks to see or have erased, what is thanked for, all of the
 * digests, the check, and tokens, whose cap could not be held, still reject: there a failure must not
 * look like absence or success.
 */
export function createForgivingState(
  state: State,
  report: (error: unknown) => void,
): ForgivingState {
  let isHealthy = true;

  const noting = async <Result>(call: () => Promise<Result>): Promise<Result> => {
    try {
      const result = await call();
      isHealthy = true;
      return result;
    } catch (error) {
      isHealthy = false;
      report(error);
      throw error;
    }
  };
  const orElse = async <Result>(instead: Result, call: () => Promise<Result>): Promise<Result> => {
    try {
      return await noting(call);
    } catch {
      return instead;
    }
  };
  const orNothing = <Result>(call: () => Promise<Result | undefined>) =>
    orElse<Result | undefined>(undefined, call);
  const orDropped = (call: () => Promise<void>) => orElse(undefined, call);

  return {
    isHealthy: () => isHealthy,
    conversations: {
      load: (id) => orNothing(() => state.conversations.load(id)),
      save: (id, conversation) => orDropped(() => state.conversations.save(id, conversation)),
    },
    answers: {
      load: (channel, message) => orNothing(() => state.answers.load(channel, message)),
      save: (answer) => orDropped(() => state.answers.save(answer)),
    },
    feedback: { save: (feedback) => noting(() => state.feedback.save(feedback)) },
    preferences: {
      load: (person) => orNothing(() => state.preferences.load(person)),
      save: (person, preference) => orDropped(() => state.preferences.save(person, preference)),
    },
    personalData: {
      show: (person) => noting(() => state.personalData.show(person)),
      erase: (person) => noting(() => state.personalData.erase(person)),
    },
    servers: {
      joined: (server) => orDropped(() => state.servers.joined(server)),
      left: (server) => orDropped(() => state.servers.left(server)),
    },
    digests: {
      load: (channel) => noting(() => state.digests.load(channel)),
      of: (server) => noting(() => state.digests.of(server)),
      save: (settings) => noting(() => state.digests.save(settings)),
      remove: (channel) => noting(() => state.digests.remove(channel)),
    },
    digestRoster: {
      version: () => noting(() => state.digestRoster.version()),
      all: () => noting(() => state.digestRoster.all()),
    },
    digestContacts: {
      load: (channel) => noting(() => state.digestContacts.load(channel)),
      save: (contact) => noting(() => state.digestContacts.save(contact)),
    },
    digestLogs: {
      load: (channel) => noting(() => state.digestLogs.load(channel)),
      save: (channel, server, log) => noting(() => state.digestLogs.save(channel, server, log)),
    },
    strictOnce: {
      claim: (key, ttlMs) => noting(() => state.once.claim(key, ttlMs)),
      release: (key) => noting(() => state.once.release(key)),
    },
    once: {
      claim: (key, ttlMs) => orElse(true, () => state.once.claim(key, ttlMs)),
      release: (key) => orDropped(() => state.once.release(key)),
    },
    marks: {
      load: (name) => orNothing(() => state.marks.load(name)),
      save: (name, mark) => orDropped(() => state.marks.save(name, mark)),
    },
    tokens: {
      reserve: (reservation) => noting(() => state.tokens.reserve(reservation)),
      settle: (reservation, used) => noting(() => state.tokens.settle(reservation, used)),
    },
    housekeeping: {
      check: () => noting(() => state.housekeeping.check()),
      sweep: () => orDropped(() => state.housekeeping.sweep()),
    },
    limiterOf: (points, scope): AskLimiter => {
      const limiter = state.limiterOf(points, scope);
      return { consume: (key) => orElse({ ok: true }, () => limiter.consume(key)) };
    },
    close: state.close,
  };
}
