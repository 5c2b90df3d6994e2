import type { Patience } from './changes.ts';
import type { Core } from './core.ts';
import type { Choice, FakeInteraction } from './interaction-registry.ts';
import { isLoading } from './message.ts';
import { seeMessage, seeModal, type SeenMessage, type SeenModal } from './seen.ts';

/** What the bot has answered to an interaction by now. */
export interface SeenResponse {
  /** `@original`: the bot's own message, or the message whose component was used. */
  readonly original: SeenMessage | undefined;
  readonly followUps: readonly SeenMessage[];
  /** Original and follow-ups that stand there. */
  readonly messages: readonly SeenMessage[];
  /** All their texts, in order. */
  readonly text: string;
  /** True where nobody but the person sees any of it. */
  readonly isPrivate: boolean;
}

export interface Wanted extends Patience {
  /** What must be so; by default an answer stands there that is not "… is thinking". */
  readonly until?: (response: SeenResponse) => boolean;
  /** How many follow-ups must be there; none unless given. */
  readonly followUps?: number;
  /** How many edits the original must have had; a deferral's first edit counts. */
  readonly edits?: number;
}

/** An interaction that a test has made, as the person who made it watches it. */
export interface Driven {
  readonly id: string;
  /** For those who need what no person sees. */
  readonly record: FakeInteraction;
  /** Milliseconds from sending the event to the callback; undefined while there is none. */
  readonly acknowledgedAfterMs: number | undefined;
  /** 4 message, 5 deferred, 6 deferred update, 7 update, 8 choices, 9 modal. */
  readonly callbackType: number | undefined;
  /** True where the response is ephemeral; undefined before there is one. */
  readonly isPrivate: boolean | undefined;
  /** Codes of callbacks that were refused, such as 10062 and 40060. */
  readonly refusals: readonly number[];
  /** Waits for the callback; gives the milliseconds it took. */
  acknowledged(patience?: Patience): Promise<number>;
  /** Waits for the answer. */
  response(wanted?: Wanted): Promise<SeenResponse>;
  /** What stands there now, without waiting. */
  look(): SeenResponse;
  modal(patience?: Patience): Promise<SeenModal>;
  choices(patience?: Patience): Promise<readonly Choice[]>;
}

function look(record: FakeInteraction): SeenResponse {
  const original = record.original === undefined ? undefined : seeMessage(record.original);
  const followUps = record.followUps.map(seeMessage);
  const messages = [...(original === undefined ? [] : [original]), ...followUps].filter(
    (message) => !message.isDeleted,
  );
  return {
    original,
    followUps,
    messages,
    text: messages.map((message) => message.text).join('\n'),
    isPrivate: messages.length > 0 && messages.every((message) => message.isPrivate),
  };
}

/** A component's own message counts as an answer only once it was updated. */
function isAnswered(record: FakeInteraction): boolean {
  const { original } = record;
  const isOwn = original !== undefined && original !== record.source;
  if (isOwn && !original.deleted) return !isLoading(original);
  return record.updated || record.followUps.length > 0;
}

export function drive(core: Core, record: FakeInteraction): Driven {
  const { changes } = core;
  const what = (thing: string): string =>
    `${thing} of ${record.commandName ?? 'the component'} (interaction ${record.id})`;
  return {
    id: record.id,
    record,
    get acknowledgedAfterMs() {
      return record.acknowledgedAfterMs;
    },
    get callbackType() {
      return record.callbackType;
    },
    get isPrivate() {
      return record.original === undefined ? undefined : record.original.privateTo !== undefined;
    },
    refusals: record.refusals,
    acknowledged: (patience) =>
      changes.until(() => record.acknowledgedAfterMs, {
        what: what('the acknowledgement'),
        ...patience,
      }),
    response: (wanted = {}) =>
      changes.until(
        () => {
          const seen = look(record);
          const isEnough =
            seen.followUps.length >= (wanted.followUps ?? 0) &&
            (seen.original?.earlierTexts.length ?? 0) >= (wanted.edits ?? 0);
          const isThere = wanted.until === undefined ? isAnswered(record) : wanted.until(seen);
          return isEnough && isThere ? seen : undefined;
        },
        { what: what('the response'), ...wanted },
      ),
    look: () => look(record),
    modal: (patience) =>
      changes.until(() => (record.modal === undefined ? undefined : seeModal(record.modal)), {
        what: what('the modal'),
        ...patience,
      }),
    choices: (patience) =>
      changes.until(() => record.choices, { what: what('the choices'), ...patience }),
  };
}
