import type { Message } from 'discord.js';
import { messageAsker } from '../asking/asker.ts';
import { grantedIn, missingRights } from '../asking/rights.ts';
import { plainMessage } from '../sending/message-payload.ts';
import { tellAuthor } from '../sending/message-reply.ts';
import type { Services } from '../services.ts';
import { discordWords, type Right } from '../words/words.ts';

/** The right to write where a message stands. */
export function rightToAnswer({ channel }: Message): Right {
  return channel.isThread() ? 'SendMessagesInThreads' : 'SendMessages';
}

/**
 * The rights that the bot lacks for answering a message: none in direct messages, and none where
 * they are unknown, since Discord's refusal then tells.
 */
export function missingForAnswer(message: Message): Right[] {
  const { channel, guild } = message;
  const self = guild?.members.me;
  if (channel.isDMBased() || self === null || self === undefined) return [];
  const granted = grantedIn(channel, self);
  if (granted === null) return [];
  const isLocked = channel.isThread() && channel.locked === true;
  return missingRights(granted, [
    'ViewChannel',
    rightToAnswer(message),
    ...(isLocked ? (['ManageThreads'] as const) : []),
    'ReadMessageHistory',
  ]);
}

/** A person who writes again and again is told once in this time. */
const toldMs = 60_000;

/** Tells the author of a message which rights the bot lacks to answer it; false where it cannot. */
export async function tellMissingRights(
  message: Message,
  rights: readonly Right[],
  services: Services,
): Promise<boolean> {
  const { author, channelId } = message;
  const key = `right-told:${channelId}:${author.id}`;
  if (!(await services.state.leases.take(key, toldMs))) return true;
  services.log('warn', 'a right is missing', { channel: channelId, rights });
  const { locale = 'en' } = await messageAsker(message, services);
  const { notices, rights: names, threads } = discordWords(locale);
  const lines = rights.map((right) => notices.missingRight(names[right], channelId));
  const locked = rights.includes('ManageThreads') ? [threads.locked] : [];
  return tellAuthor(message, plainMessage([...locked, ...lines].join('\n')), services);
}
