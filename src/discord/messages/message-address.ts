import { type AnyThreadChannel, ChannelType, type Message, MessageType, Routes } from 'discord.js';
import { z } from 'zod';
import type { ConversationId } from '../../core/conversation/conversation.ts';
import { channelIdSchema, messageIdSchema } from '../../core/conversation/place.ts';
import { longestQuestion } from '../../core/question/clean-question.ts';
import { answerThread, conversationIn } from '../asking/conversation-place.ts';
import { parseCustomId } from '../components/parse-custom-id.ts';
import { callDiscord, repeatable } from '../sending/call-discord.ts';
import type { Services } from '../services.ts';

/** The way in which a message addresses the bot. */
export interface MessageAddress {
  readonly conversation: ConversationId;
  /** The bot's own thread that the message stands in. */
  readonly thread: AnyThreadChannel | undefined;
  /** True where the message itself addresses the bot, not only its place. */
  readonly isExplicit: boolean;
  /** True for a mention in the text: Discord then shows the content for certain. */
  readonly isMention: boolean;
}

/** True for messages written by people, not by Discord or other programs. */
export function isFromPerson(message: Message): boolean {
  const { author, webhookId, system, type } = message;
  const isPlain = type === MessageType.Default || type === MessageType.Reply;
  return !author.bot && webhookId === null && !system && isPlain;
}

/** The address of a message; undefined where it is not for the bot. */
export async function addressOf(
  message: Message,
  services: Services,
): Promise<MessageAddress | undefined> {
  const { channel, channelId, client, content, mentions } = message;
  if (!message.inGuild()) {
    const conversation = conversationIn('direct', channelId);
    return { conversation, thread: undefined, isExplicit: true, isMention: true };
  }
  const isMention = mentionOf(message).test(content);
  const role = ownRole(message);
  const isExplicit =
    isMention ||
    mentions.users.has(client.user.id) ||
    (role !== undefined && mentions.roles.has(role));
  if (!isExplicit && !(services.messageContent && channel.isThread())) return undefined;
  const thread = channel.isThread() ? await answerThread(channel, channelId, client) : undefined;
  if (thread !== undefined) {
    return { conversation: conversationIn('thread', thread.id), thread, isExplicit, isMention };
  }
  if (!isExplicit) return undefined;
  const conversation = await conversationRepliedTo(message, services);
  return { conversation, thread: undefined, isExplicit, isMention };
}

/**
 * The text of a message without mentions of the bot. The first message of a forum post has the title
 * before it, and so has one that asks nothing itself.
 */
export function questionIn(message: Message): string {
  const text = message.content.replaceAll(mentionOf(message), ' ').trim();
  const title = postTitle(message);
  if (title === undefined || (text !== '' && message.id !== message.channelId)) return text;
  const ended = /[.?!…。？！]$/u.test(title) || text === '' ? title : `${title}.`;
  const joined = `${ended} ${text}`.trim();
  // What would be refused for its title is asked without.
  return text !== '' && Array.from(joined).length > longestQuestion ? text : joined;
}

/** The title of the forum post that a message stands in, where its question does not have it already. */
export function subjectOf(message: Message): string | undefined {
  const title = postTitle(message);
  return title === undefined || questionIn(message).startsWith(title) ? undefined : title;
}

/** The title of the forum post that a message stands in. */
function postTitle({ channel }: Message): string | undefined {
  if (!channel.isThread()) return undefined;
  const type = channel.parent?.type;
  const isPost = type === ChannelType.GuildForum || type === ChannelType.GuildMedia;
  return isPost ? channel.name : undefined;
}

/** The role that an invited bot gets, by which people mention it too. */
function ownRole({ guild }: Message): string | undefined {
  return guild?.members.me?.roles.botRole?.id;
}

function mentionOf(message: Message): RegExp {
  const role = ownRole(message);
  const ids = [`!?${message.client.user.id}`, ...(role === undefined ? [] : [`&${role}`])];
  return new RegExp(`<@(?:${ids.join('|')})>`, 'g');
}

/** The conversation of the answer that a message replies to, else a new one. */
async function conversationRepliedTo(
  message: Message,
  { state, inTurn }: Services,
): Promise<ConversationId> {
  const { id, channelId, reference, mentions, client } = message;
  const own = conversationIn('ask', id);
  const repliedTo = reference?.messageId;
  if (repliedTo === undefined) return own;
  const isToBot = mentions.repliedUser?.id === client.user.id;
  const channel = channelIdSchema.parse(channelId);
  // In turn, so that replies to one answer keep the order in which they came.
  return inTurn(`replies:${channelId}`, async () => {
    const posted = await state.answers.load(channel, messageIdSchema.parse(repliedTo));
    if (posted !== undefined) return posted.conversation;
    return (isToBot ? await conversationShown(repliedTo, message) : undefined) ?? own;
  });
}

const shownSchema = z.object({
  components: z.array(
    z.object({ components: z.array(z.object({ custom_id: z.string().optional() })).default([]) }),
  ),
});

/** The conversation in an answer's buttons, for a reply that is faster than the store. */
async function conversationShown(
  answer: string,
  { channelId, client }: Message,
): Promise<ConversationId | undefined> {
  const called = await callDiscord(
    (signal) => client.rest.get(Routes.channelMessage(channelId, answer), { signal }),
    repeatable,
  );
  const shown = called.ok ? shownSchema.safeParse(called.value).data : undefined;
  const [conversation] = (shown?.components ?? [])
    .flatMap(({ components }) => components)
    .flatMap(({ custom_id }) => {
      const id = parseCustomId(custom_id ?? '');
      return id?.name === 'followup' ? [id.conversation] : [];
    });
  return conversation;
}
