import type { Message } from 'discord.js';
import type { MessagePayload } from '../sending/message-payload.ts';
import { replyTo } from '../sending/message-reply.ts';
import type { Services } from '../services.ts';
import { missingForAnswer } from './message-rights.ts';

/** A person is told once in the minute that counts, however often they write. */
const toldMs = 60_000;

/**
 * Tells where a message stands why it is refused, since a direct message may be closed; in one reply a
 * minute and person. False where Discord does not take it.
 */
export async function tellInPlace(
  message: Message,
  said: MessagePayload,
  { state, log }: Services,
): Promise<boolean> {
  if (!(await state.leases.take(`refusal-told:${message.author.id}`, toldMs))) return true;
  const namesMessage = !missingForAnswer(message).includes('ReadMessageHistory');
  const told = await replyTo(message, [said], 'notice', namesMessage);
  if (told.ok) return true;
  log('info', 'a notice could not be delivered', { messageId: message.id, why: told.refusal });
  return false;
}
