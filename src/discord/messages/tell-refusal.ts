import type { Message } from 'discord.js';
import { messageAsker } from '../asking/asker.ts';
import { timedOutUntil } from '../asking/rights.ts';
import type { Refused } from '../sending/call-discord.ts';
import { plainMessage } from '../sending/message-payload.ts';
import { tellAuthor } from '../sending/message-reply.ts';
import { isTold, type Refusal } from '../sending/refusals.ts';
import type { Services } from '../services.ts';
import { discordWords } from '../words/words.ts';
import { rightToAnswer, tellMissingRights } from './message-rights.ts';
import { tellInPlace } from './tell-in-place.ts';

/** A person who writes again and again is told once in this time. */
const toldMs = 60_000;

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
