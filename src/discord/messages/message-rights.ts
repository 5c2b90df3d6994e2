import type { Message } from 'discord.js';
import { messageAsker } from '../asking/asker.ts';
import { grantedIn, missingRights, timedOutUntil } from '../asking/rights.ts';
import type { Refused } from '../sending/call-discord.ts';
import { isTold, type Refusal } from '../sending/refusals.ts';
import { plainMessage } from '../sending/message-payload.ts';
import { tellAuthor } from '../sending/message-reply.ts';
import type { Services } from '../services.ts';
import { discordWords, type Right } from '../words/words.ts';
import { tellInPlace } from './tell-in-place.ts';

/** The right to write where a message stands. */
function rightToAnswer({ channel }: Message): Right {
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

/** Refusals of what a message says, in a place that takes others. */
const ofContent: ReadonlySet<Refusal> = new Set([
  'blocked-words',
  'blocked-links',
  'unfit',
  'uploads-off',
  'too-large',
  'no-history',
]);

/** Tells the author why Discord refused an answer: where it was asked if that is possible, else directly. */
export async function tellRefusal(
  message: Message,
  { refusal, said }: Refused,
  services: Services,
): Promise<void> {
  if (!isTold(refusal)) return;
  const fields = { messageId: message.id, why: refusal, said };
  services.log(refusal === 'unfit' ? 'error' : 'info', 'Discord refused an answer', fields);
  // Nobody is left to tell.
  if (refusal === 'takes-no-messages') return;
  if (refusal === 'missing-right' || refusal === 'no-access') {
    if (await tellTimedOut(message, services)) return;
    await tellMissingRights(message, [rightToAnswer(message)], services);
    return;
  }
  if (refusal === 'thread-locked' || refusal === 'thread-archived') {
    await tellMissingRights(message, ['ManageThreads'], services);
    return;
  }
  const { locale = 'en' } = await messageAsker(message, services);
  const words = discordWords(locale);
  const sentence = words.refusals[refusal];
  const mayStandThere = ofContent.has(refusal);
  if (mayStandThere && (await tellInPlace(message, plainMessage(sentence), services))) return;
  const where = words.notices.notAnswered(message.channelId);
  await tellDirectly(message, `${where}\n${sentence}`, services);
}

/** Tells the author that the bot is timed out; false where it is not. */
export async function tellTimedOut(message: Message, services: Services): Promise<boolean> {
  const until = timedOutUntil(message.guild?.members.me, services.now());
  if (until === undefined) return false;
  const { locale = 'en' } = await messageAsker(message, services);
  await tellDirectly(message, discordWords(locale).notices.timedOut(until), services);
  return true;
}

async function tellDirectly(message: Message, said: string, services: Services): Promise<void> {
  const { author, channelId } = message;
  if (!(await services.state.leases.take(`refused-told:${channelId}:${author.id}`, toldMs))) return;
  await tellAuthor(message, plainMessage(said), services);
}
