import {
  type APIMessageTopLevelComponent,
  MessageFlags,
  type RawFile,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord.js';

/** A message as Discord's HTTP API takes it, and the files that go with it. */
export type MessagePayload = Pick<
  RESTPostAPIChannelMessageJSONBody,
  'flags' | 'content' | 'components'
> & {
  readonly allowed_mentions: { readonly parse: never[] };
  readonly files?: readonly MessageFile[];
};

export interface MessageFile {
  /** By this name components refer to it: `attachment://NAME`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** Read out to those who do not see a picture; at most 1,024 characters. */
  readonly description?: string;
}

/** A message as a request: its files beside the body, which has to list them. */
export function requestOf({ files = [], ...body }: MessagePayload): {
  readonly body: Omit<MessagePayload, 'files'> &
    Pick<RESTPostAPIChannelMessageJSONBody, 'attachments'>;
  readonly files?: RawFile[];
} {
  if (files.length === 0) return { body };
  return {
    body: {
      ...body,
      attachments: files.map(({ name, description }, place) => ({
        id: String(place),
        filename: name,
        description,
      })),
    },
    files: files.map(({ name, bytes, contentType }) => ({ name, data: bytes, contentType })),
  };
}

/** A message of text, without link previews and mentions. */
export function plainMessage(content: string): MessagePayload {
  return { content, flags: MessageFlags.SuppressEmbeds, allowed_mentions: { parse: [] } };
}

/** A message made of components alone. */
export function componentsMessage(components: APIMessageTopLevelComponent[]): MessagePayload {
  return { components, flags: MessageFlags.IsComponentsV2, allowed_mentions: { parse: [] } };
}
