import {
  type AnyThreadChannel,
  type BaseInteraction,
  type Channel,
  type Client,
  InteractionContextType,
} from 'discord.js';
import { type ConversationId, conversationIdSchema } from '../../core/conversation/conversation.ts';
import type { Services } from '../services.ts';

export function conversationIn(place: 'ask' | 'thread' | 'direct', id: string): ConversationId {
  return conversationIdSchema.parse(`${place}:${id}`);
}

/**
 * The conversation of a command's question: that of the answer thread or the direct messages it is
 * used in, else one of its own.
 */
export async function conversationOf(interaction: BaseInteraction): Promise<ConversationId> {
  const { context, channelId, channel, client } = interaction;
  const own = conversationIn('ask', interaction.id);
  if (channelId === null) return own;
  const isDirect =
    context === InteractionContextType.BotDM || (context === null && channel?.isDMBased() === true);
  if (isDirect) return conversationIn('direct', channelId);
  if (!interaction.inCachedGuild()) return own;
  const thread = await answerThread(channel, channelId, client);
  return thread === undefined ? own : conversationIn('thread', thread.id);
}

/**
 * Where a question is kept, and what it goes on from: one that is private among others' must not show in
 * what they ask after it.
 */
export function keptIn(
  own: ConversationId,
  place: ConversationId | undefined,
  isApart: boolean,
): { conversation: ConversationId; continues: ConversationId | undefined } {
  return isApart
    ? { conversation: own, continues: place }
    : { conversation: place ?? own, continues: undefined };
}

/**
 * The channel if it is a thread of this bot, which opens threads for answers only. A thread that
 * was archived when the bot started is known in part or not at all, and is fetched.
 */
export async function answerThread(
  channel: Channel | null,
  id: string,
  client: Client<true>,
): Promise<AnyThreadChannel | undefined> {
  const isKnown = channel !== null && (!channel.isThread() || typeof channel.ownerId === 'string');
  const known = isKnown
    ? channel
    : await client.channels.fetch(id, { force: true }).catch(() => null);
  return known?.isThread() === true && known.ownerId === client.user.id ? known : undefined;
}

/** Copies the turns of a conversation into a new one, unless that has turns of its own. */
export async function continueConversation(
  from: ConversationId,
  to: ConversationId,
  { state: { conversations } }: Services,
): Promise<void> {
  if ((await conversations.load(to)) !== undefined) return;
  const known = await conversations.load(from);
  if (known !== undefined) await conversations.save(to, known);
}
