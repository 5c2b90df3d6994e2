import {
  type APIMessageTopLevelComponent,
  MessageFlags,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord.js';

/** A message as Discord's HTTP API takes it, whichever way it is sent. */
export type MessagePayload = Pick<
  RESTPostAPIChannelMessageJSONBody,
  'flags' | 'content' | 'components'
> & { readonly allowed_mentions: { readonly parse: never[] } };

/** A short notice: addresses in it show no preview, and nobody is notified. */
export function plainMessage(content: string): MessagePayload {
  return { content, flags: MessageFlags.SuppressEmbeds, allowed_mentions: { parse: [] } };
}

/** A message that is made of components and nothing else. */
export function componentsMessage(components: APIMessageTopLevelComponent[]): MessagePayload {
  return { components, flags: MessageFlags.IsComponentsV2, allowed_mentions: { parse: [] } };
}
