import {
  type APIApplicationCommandOptionChoice,
  type APIModalInteractionResponseCallbackData,
  type BaseInteraction,
  InteractionResponseType,
  MessageFlags,
  MessageFlagsBitField,
  type RawFile,
  type REST,
  Routes,
} from 'discord.js';
import { z } from 'zod';
import { callDiscord, type Refused, repeatable, withinThreeSeconds } from './call-discord.ts';
import { type MessagePayload, requestOf } from './message-payload.ts';
import { readSent, type SentMessage } from './sent-message.ts';

const callbackSchema = z.object({
  resource: z.object({ message: z.unknown() }).optional(),
});

type State =
  /** Nothing was sent yet: Discord waits three seconds. */
  | 'open'
  /** "… is thinking" is shown in the channel. */
  | 'public'
  /** The same, shown only to the person. */
  | 'private'
  /** Acknowledged without a message. */
  | 'silent'
  | 'answered'
  /** Discord no longer takes anything: all that follows is dropped. */
  | 'late';

/**
 * The reply to one interaction. The acknowledgement comes once and first; a call that took effect
 * although its answer was lost counts as done, and a late interaction is dropped.
 */
export class InteractionReply {
  readonly #rest: REST;
  readonly #interaction: BaseInteraction;
  #state: State = 'open';
  #refused: Refused | undefined;

  constructor(interaction: BaseInteraction) {
    this.#rest = interaction.client.rest;
    this.#interaction = interaction;
  }

  /** True once Discord takes no more answers, or has refused one. */
  get isLate(): boolean {
    return this.#state === 'late' || this.#refused !== undefined;
  }

  /** What Discord has refused and the person does not know of. */
  get refused(): Refused | undefined {
    return this.#refused;
  }

  /** True once a message of the answer stands there. */
  get isAnswered(): boolean {
    return this.#state === 'answered';
  }

  /** Acknowledges with a message to come, which only the person sees if it is private. */
  async defer(visibility: 'public' | 'private'): Promise<void> {
    const flags = visibility === 'private' ? { flags: MessageFlags.Ephemeral } : {};
    await this.#acknowledge(visibility, {
      type: InteractionResponseType.DeferredChannelMessageWithSource,
      data: flags,
    });
  }

  /** Acknowledges a press that changes the message it was made on. */
  async deferUpdate(): Promise<void> {
    await this.#acknowledge('silent', { type: InteractionResponseType.DeferredMessageUpdate });
  }

  async showModal(modal: APIModalInteractionResponseCallbackData): Promise<void> {
    await this.#acknowledge('silent', { type: InteractionResponseType.Modal, data: modal });
  }

  async suggest(choices: readonly APIApplicationCommandOptionChoice<string>[]): Promise<void> {
    await this.#acknowledge('silent', {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices },
    });
  }

  /**
   * Sends the parts of an answer in order: the first in place of the promised message, which may be
   * repeated; the others after it, as visible as the first. Returns the messages that were sent.
   */
  async answer(payloads: readonly MessagePayload[]): Promise<SentMessage[]> {
    const [first, ...others] = payloads;
    if (first === undefined) return [];
    const isPrivate = this.#state === 'private';
    const edited = await this.#editOriginal(first);
    if (!edited.ok) return [];
    this.#state = 'answered';
    const messages = edited.sent === undefined ? [] : [edited.sent];
    for (const payload of others) {
      const message = await this.#followUp(payload, isPrivate);
      if (message !== undefined) messages.push(message);
    }
    return messages;
  }

  /** Replaces the message that a button was pressed on. */
  async updateMessage(payload: MessagePayload): Promise<void> {
    await this.#editOriginal(payload);
  }

  /** Answers without a deferral; only before anything else was sent. */
  async answerAtOnce(
    payloads: readonly MessagePayload[],
    visibility: 'public' | 'private',
  ): Promise<SentMessage[]> {
    const [first, ...others] = payloads;
    if (first === undefined) return [];
    const isPrivate = visibility === 'private';
    const message = await this.#acknowledge('answered', {
      type: InteractionResponseType.ChannelMessageWithSource,
      ...callbackOf(first, isPrivate),
    });
    const messages = message === undefined ? [] : [message];
    for (const payload of others) {
      const next = await this.#followUp(payload, isPrivate);
      if (next !== undefined) messages.push(next);
    }
    return messages;
  }

  /** Tells only the person, whatever was sent before; a public promise is taken back. */
  async tellPrivately(payload: MessagePayload): Promise<void> {
    switch (this.#state) {
      case 'open':
        await this.answerAtOnce([payload], 'private');
        return;
      case 'private':
        await this.answer([payload]);
        return;
      case 'public':
        // The first message after a public promise would be public whatever its flags.
        if (!(await this.#takeBack())) {
          // Better seen by all than a promise that stands for ever.
          await this.answer([payload]);
          return;
        }
        this.#state = 'answered';
        await this.#followUp(payload, true);
        return;
      case 'silent':
      case 'answered':
        await this.#followUp(payload, true);
        return;
      case 'late':
        return;
    }
  }

  /** Tells only the person that an answer was refused; false where Discord does not take that either. */
  async tellRefused(payload: MessagePayload): Promise<boolean> {
    this.#refused = undefined;
    await this.tellPrivately(payload);
    return !this.isLate;
  }

  /** Takes no more answers: what comes too late for Discord, and what was refused. */
  #stop(refused: Refused): void {
    if (refused.refusal === 'too-late') this.#state = 'late';
    this.#refused = refused;
  }

  /** Deletes the public promise; false where Discord does not. */
  async #takeBack(): Promise<boolean> {
    try {
      const called = await callDiscord(
        (signal) => this.#rest.delete(this.#webhookRoute('@original'), { auth: false, signal }),
        repeatable,
      );
      return called.ok || called.refusal === 'unknown-message' || called.refusal === 'too-late';
    } catch {
      return false;
    }
  }

  async #acknowledge(next: State, { files, ...body }: Callback): Promise<SentMessage | undefined> {
    if (this.isLate) return undefined;
    const { id, token } = this.#interaction;
    const called = await callDiscord(
      (signal) =>
        this.#rest.post(Routes.interactionCallback(id, token), {
          body,
          ...(files === undefined ? {} : { files }),
          query: new URLSearchParams({ with_response: 'true' }),
          auth: false,
          signal,
        }),
      withinThreeSeconds,
    );
    // An acknowledgement that Discord had already was an earlier try, whose answer was lost.
    if (called.ok || called.refusal === 'acknowledged') this.#state = next;
    else this.#stop(called);
    if (!called.ok) return undefined;
    const { resource } = callbackSchema.safeParse(called.value).data ?? {};
    return readSent(resource?.message, this.#interaction.channelId);
  }

  async #editOriginal(
    payload: MessagePayload,
  ): Promise<{ readonly ok: boolean; readonly sent?: SentMessage | undefined }> {
    if (this.isLate) return { ok: false };
    const called = await callDiscord(
      (signal) =>
        this.#rest.patch(this.#webhookRoute('@original'), {
          ...requestOf(payload),
          auth: false,
          signal,
        }),
      repeatable,
    );
    if (called.ok) return { ok: true, sent: readSent(called.value, this.#interaction.channelId) };
    // A private promise is put away by the person.
    if (called.refusal === 'unknown-message' && this.#state !== 'public') this.#state = 'late';
    else this.#stop(called);
    return { ok: false };
  }

  async #followUp(payload: MessagePayload, isPrivate: boolean): Promise<SentMessage | undefined> {
    if (this.isLate) return undefined;
    const called = await callDiscord((signal) =>
      this.#rest.post(this.#webhookRoute(), {
        ...requestTo(payload, isPrivate),
        auth: false,
        signal,
      }),
    );
    if (called.ok) return readSent(called.value, this.#interaction.channelId);
    this.#stop(called);
    return undefined;
  }

  #webhookRoute(message?: string): `/${string}` {
    const { applicationId, token } = this.#interaction;
    return message === undefined
      ? Routes.webhook(applicationId, token)
      : Routes.webhookMessage(applicationId, token, message);
  }
}

interface Callback {
  readonly type: InteractionResponseType;
  readonly data?: unknown;
  readonly files?: RawFile[] | undefined;
}

function callbackOf(payload: MessagePayload, isPrivate: boolean): Omit<Callback, 'type'> {
  const { body: data, files } = requestTo(payload, isPrivate);
  return { data, files };
}

/** A message as a request that shows it to all, or to the person alone. */
function requestTo(payload: MessagePayload, isPrivate: boolean) {
  const request = requestOf(payload);
  if (!isPrivate) return request;
  const flags = new MessageFlagsBitField(payload.flags ?? 0).add(MessageFlags.Ephemeral);
  return { ...request, body: { ...request.body, flags: flags.bitfield } };
}
