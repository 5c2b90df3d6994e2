import type { Message } from 'discord.js';
import type { Right } from '../words/notice-phrases.ts';
import { grantedIn, missingRights } from '../asking/rights.ts';

/** The right without which nothing can be said where a message stands. */
export function rightToAnswer({ channel }: Message): Right {
  return channel.isThread() ? 'SendMessagesInThreads' : 'SendMessages';
}

/**
 * Which rights for answering a message the bot misses. In direct messages it needs none; where its
 * rights are not known, Discord's refusal of the answer tells.
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
