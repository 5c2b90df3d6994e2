import {
  type APIMessageTopLevelComponent,
  MessageFlags,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord.js';

/** A message as Discord's HTTP API takes it. */
export type MessagePayload = Pick<
  RESTPostAPIChannelMessageJSONBody,
  'flags' | 'content' | 'components'
> & { readonly allowed_mentions: { readonly parse: never[] } };

/** A message of text, without link previews and mentions. */
export function plainMessage(content: string): MessagePayload {
  return { content, flags: MessageFlags.SuppressEmbeds, allowed_mentions: { parse: [] } };
}

/** A message made of components alone. */
export function componentsMessage(components: APIMessageTopLevelComponent[]): MessagePayload {
  return { components, flags: MessageFlags.IsComponentsV2, allowed_mentions: { parse: [] } };
}
