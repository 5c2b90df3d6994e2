import type { OptionValue } from './command-data.ts';
import type { Driven, SeenResponse } from './driven.ts';
import type { SeenMessage } from './seen.ts';
import type { FakeChannel, FakeUser } from './world.ts';

/** Who acts and where; what is left out is the person and channel that every fake starts with. */
export interface Acting {
  readonly user?: FakeUser;
  readonly channel?: FakeChannel;
  /** Only the person has installed the bot; so wherever the bot is no member. */
  readonly userInstalled?: boolean;
  /** The language of the client, where it is not the person's usual one. */
  readonly locale?: string;
  /** The interaction is already this old when it arrives. */
  readonly ageMs?: number;
}

export interface Saying {
  readonly user?: FakeUser;
  /** Puts a mention of the bot in front. */
  readonly mentionBot?: boolean;
  readonly replyTo?: SeenMessage;
  /** False for a reply that does not notify; notifies unless given. */
  readonly replyPing?: boolean;
  /** True for the first message of a forum post, which has the post's id. */
  readonly isPost?: boolean;
  /** The names of attached files. */
  readonly files?: readonly string[];
  /** True for a message that another program posts by a webhook. */
  readonly isByWebhook?: boolean;
}

/** What people can do. */
export interface People {
  /** `/name`, with subcommands in the name; checked as the person's client would. */
  slash(
    name: string,
    options?: Readonly<Record<string, OptionValue | undefined>>,
    acting?: Acting,
  ): Driven;
  /** Types into an option that has autocomplete. */
  autocomplete(
    name: string,
    options: Readonly<Record<string, OptionValue>>,
    focused: string,
    acting?: Acting,
  ): Driven;
  /** Presses a button: by its custom_id, or the first whose custom_id or label matches a pattern. */
  press(shown: SeenMessage | SeenResponse, button: string | RegExp, acting?: Acting): Driven;
  /** Chooses in a select menu. */
  select(
    message: SeenMessage,
    customId: string,
    values: readonly string[],
    acting?: Acting,
  ): Driven;
  /** Fills in the modal that an interaction was answered with, as the same person. */
  submitModal(shown: Driven, values: Readonly<Record<string, string>>, acting?: Acting): Driven;
  /** A message command; by default the only one there is. */
  contextMenu(message: SeenMessage, acting?: Acting & { readonly name?: string }): Driven;
  /** Posts a message. */
  say(channel: FakeChannel, content: string, saying?: Saying): SeenMessage;
  /** Edits a message of one's own. */
  edit(message: SeenMessage, content: string): SeenMessage;
}
