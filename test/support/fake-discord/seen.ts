import type { FakeAttachment } from './attachments.ts';
import { buttonsIn, selectsIn, textOf } from './message-text.ts';
import { isLoading, messageFlags, type FakeMessage } from './message.ts';
import type { Embed } from './message-schema.ts';
import type { Component, Modal } from './component-schema.ts';
import type { Pings } from './pings.ts';

export interface SeenButton {
  readonly label: string;
  readonly customId: string | undefined;
  readonly url: string | undefined;
  readonly isDisabled: boolean;
}

export interface SeenSelect {
  readonly customId: string;
  readonly placeholder: string | undefined;
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

/** A message as a person sees it, at the moment it was looked at. */
export interface SeenMessage {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  /** All that can be read, top to bottom, from content, embeds and components; buttons as `[label]`. */
  readonly text: string;
  readonly content: string;
  readonly embeds: readonly Embed[];
  readonly components: readonly Component[];
  readonly buttons: readonly SeenButton[];
  readonly selects: readonly SeenSelect[];
  /** True where only one person sees it. */
  readonly isPrivate: boolean;
  /** True while "… is thinking" stands there. */
  readonly isLoading: boolean;
  readonly isComponentsV2: boolean;
  readonly flags: number;
  readonly pings: Pings;
  readonly allowedMentions: FakeMessage['allowedMentions'];
  readonly nonce: string | number | undefined;
  readonly replyToId: string | undefined;
  /** The thread that was started from it. */
  readonly threadId: string | undefined;
  /** What it said before each edit, oldest first. */
  readonly earlierTexts: readonly string[];
  readonly isDeleted: boolean;
  readonly fileNames: readonly string[];
  readonly attachments: readonly FakeAttachment[];
  /** True once it is published to the servers that follow the channel. */
  readonly isCrossposted: boolean;
}

export function seeMessage(message: FakeMessage): SeenMessage {
  const { body } = message;
  return {
    id: message.id,
    channelId: message.channelId,
    authorId: message.author.id,
    text: textOf(body),
    content: body.content,
    embeds: body.embeds,
    components: body.components,
    buttons: buttonsIn(body.components).map((button) => ({
      label: button.label ?? button.emoji?.name ?? '',
      customId: button.custom_id ?? undefined,
      url: button.url ?? undefined,
      isDisabled: button.disabled ?? false,
    })),
    selects: selectsIn(body.components).map((select) => ({
      customId: select.custom_id,
      placeholder: select.placeholder ?? undefined,
      options: select.type === 3 ? select.options : [],
    })),
    isPrivate: message.privateTo !== undefined,
    isLoading: isLoading(message),
    isComponentsV2: (body.flags & messageFlags.componentsV2) !== 0,
    flags: body.flags,
    pings: message.pings,
    allowedMentions: message.allowedMentions,
    nonce: message.nonce,
    replyToId: message.replyToId,
    threadId: message.hasThread ? message.id : undefined,
    earlierTexts: message.earlier.map(textOf),
    isDeleted: message.deleted,
    fileNames: message.attachments.map(({ name }) => name),
    attachments: message.attachments,
    isCrossposted: message.crossposted,
  };
}

export interface SeenField {
  readonly customId: string;
  readonly label: string;
  readonly description: string | undefined;
  readonly placeholder: string | undefined;
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
  readonly isRequired: boolean;
}

/** A modal as it is shown. */
export interface SeenModal {
  readonly customId: string;
  readonly title: string;
  readonly fields: readonly SeenField[];
}

export const seeModal = (modal: Modal): SeenModal => ({
  customId: modal.custom_id,
  title: modal.title,
  fields: modal.components.flatMap((part) => {
    if (part.type !== 18) return [];
    const { component } = part;
    const isText = component.type === 4;
    return [
      {
        customId: component.custom_id,
        label: part.label,
        description: part.description ?? undefined,
        placeholder: component.placeholder ?? undefined,
        minLength: isText ? (component.min_length ?? undefined) : undefined,
        maxLength: isText ? (component.max_length ?? undefined) : undefined,
        isRequired: component.required ?? true,
      },
    ];
  }),
});
