import type { Message } from 'discord.js';
import type { Refusal } from '../sending/call-discord.ts';
import { messageAsker } from './message-asker.ts';
import { plainMessage } from '../sending/message-payload.ts';
import { tellAuthor } from '../sending/message-reply.ts';
import { rightToAnswer } from './message-rights.ts';
import type { Right } from '../words/notice-phrases.ts';
import { phrasesOf } from '../words/phrases.ts';
import type { Services } from '../services.ts';

/** Someone who writes again and again is told once in this time. */
const toldMs = 60_000;

/** Tells who wrote a message which rights the bot misses to answer it there; false where it cannot. */
export async function tellMissingRights(
  message: Message,
  rights: readonly Right[],
  services: Services,
): Promise<boolean> {
  const { author, channelId } = message;
  const key = `right-told:${channelId}:${author.id}`;
  if (!(await services.state.once.claim(key, toldMs))) return true;
  services.log('warn', 'a right is missing', { channel: channelId, rights });
  const { locale = 'en' } = await messageAsker(message, services);
  const { missingRight, threadLocked } = phrasesOf(locale);
  const lines = rights.map((right) => missingRight(right, channelId));
  const locked = rights.includes('ManageThreads') ? [threadLocked] : [];
  return tellAuthor(message, plainMessage([...locked, ...lines].join('\n')), services);
}

/** The same after Discord refused an answer; there is nobody to tell where the place is gone. */
export async function tellRefusal(
  message: Message,
  refusal: Refusal,
  services: Services,
): Promise<void> {
  switch (refusal) {
    case 'missing-right':
    case 'no-access':
      await tellMissingRights(message, [rightToAnswer(message)], services);
      return;
    case 'thread-locked':
    case 'thread-archived':
      await tellMissingRights(message, ['ManageThreads'], services);
      return;
    case 'too-late':
    case 'acknowledged':
    case 'unknown-message':
    case 'unknown-channel':
    case 'thread-exists':
    case 'already-published':
    case 'takes-no-messages':
      services.log('info', 'an answer could not be posted', {
        messageId: message.id,
        why: refusal,
      });
      return;
  }
}
