import { attachmentPayload, withResolvedMedia } from './attachments.ts';
import { intent } from './intents.ts';
import { isLoading, messageFlags, type FakeMessage } from './message.ts';
import { channelPayload, partialMemberPayload, userPayload, type Wire } from './payloads.ts';
import type { FakeChannel, World } from './world.ts';

/** May an application with these intents read what the message says? */
export function showsContent(
  world: World,
  channel: FakeChannel,
  message: FakeMessage,
  intents: number,
): boolean {
  if ((intents & intent.messageContent) !== 0) return true;
  if (message.author.id === world.bot.id || channel.recipient !== undefined) return true;
  const repliedTo =
    message.replyToId === undefined ? undefined : world.messages.get(message.replyToId);
  const isReplyToBot = repliedTo !== undefined && repliedTo.author.id === world.bot.id;
  const namesBot = message.body.content.includes(`<@${world.bot.id}>`);
  if (namesBot) return true;
  // A pinging reply counts as a mention, but not where it answers the response to an interaction.
  return (
    isReplyToBot && repliedTo.origin === undefined && message.pings.users.includes(world.bot.id)
  );
}

function wireFlags(message: FakeMessage): number {
  return (
    message.body.flags |
    (message.privateTo === undefined ? 0 : messageFlags.ephemeral) |
    (message.hasThread ? messageFlags.hasThread : 0) |
    (message.crossposted ? messageFlags.crossposted : 0)
  );
}

/** The message as REST and interactions give it; `intents` decides whether content is shown. */
export function messagePayload(world: World, message: FakeMessage, intents: number): Wire {
  const channel = world.channels.get(message.channelId);
  if (channel === undefined) return {};
  const shown = showsContent(world, channel, message, intents);
  const { origin } = message;
  const thread = message.hasThread ? world.channels.get(message.id) : undefined;
  return {
    id: message.id,
    channel_id: message.channelId,
    type: message.type,
    author: userPayload(message.author),
    timestamp: new Date(message.sentAt).toISOString(),
    edited_timestamp:
      message.editedAt === undefined ? null : new Date(message.editedAt).toISOString(),
    content: shown && !isLoading(message) ? message.body.content : '',
    embeds: shown ? message.body.embeds.map((embed) => ({ type: 'rich', ...embed })) : [],
    components: shown ? withResolvedMedia(message.body.components, message.attachments) : [],
    attachments: shown ? message.attachments.map(attachmentPayload) : [],
    flags: wireFlags(message),
    mentions: message.mentionIds.flatMap((id) => {
      const user = world.users.get(id);
      return user === undefined ? [] : [userPayload(user)];
    }),
    mention_roles: message.pings.roles,
    mention_everyone: message.pings.everyone,
    pinned: false,
    tts: false,
    ...(message.nonce !== undefined && { nonce: message.nonce }),
    ...(thread !== undefined && { thread: channelPayload(world, thread) }),
    ...(message.replyToId !== undefined && {
      message_reference: {
        type: 0,
        message_id: message.replyToId,
        channel_id: message.channelId,
        ...(channel.guildId !== undefined && { guild_id: channel.guildId }),
      },
      referenced_message: referencedPayload(world, message.replyToId, intents),
    }),
    ...(message.webhookId !== undefined && { webhook_id: message.webhookId }),
    ...(origin !== undefined && {
      application_id: world.applicationId,
      webhook_id: world.applicationId,
      interaction_metadata: {
        id: origin.id,
        type: origin.type,
        user: userPayload(origin.user),
        authorizing_integration_owners: {},
        ...(origin.name !== undefined && { name: origin.name }),
      },
    }),
  };
}

function referencedPayload(world: World, id: string, intents: number): Wire | null {
  const message = world.messages.get(id);
  if (message === undefined || message.deleted) return null;
  const { referenced_message: _, ...payload } = messagePayload(world, message, intents);
  return payload;
}

/** The message as MESSAGE_CREATE and MESSAGE_UPDATE give it: with server and member. */
export function messageEventPayload(world: World, message: FakeMessage, intents: number): Wire {
  const channel = world.channels.get(message.channelId);
  const guild = channel?.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
  const payload = { ...messagePayload(world, message, intents), channel_type: channel?.type };
  if (guild === undefined) return payload;
  const member = partialMemberPayload(guild, message.author.id);
  return {
    ...payload,
    guild_id: guild.id,
    // Responses to interactions come through a webhook, which is no member.
    ...(member !== undefined &&
      message.origin === undefined &&
      message.webhookId === undefined && { member }),
  };
}
