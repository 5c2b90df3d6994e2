import type { Message } from 'discord.js';
import { dayMs } from '../../core/day-ms.ts';
import type { Services } from '../services.ts';

/** The gateway repeats events within minutes, and no other process is a day behind. */
const leasedMs = dayMs;

/** An answer, or a word on why there is none: after that a message can still be edited into a question. */
type Purpose = 'answer' | 'notice';

/**
 * Does the work for a message unless another process, or an earlier start of this one, has done it.
 * Work that returns false or fails may be done when the message arrives again.
 */
export async function onceForMessage(
  { id }: Message,
  { state: { leases } }: Services,
  work: () => Promise<boolean>,
  purpose: Purpose = 'answer',
): Promise<void> {
  const key = purpose === 'answer' ? `message:${id}` : `message-notice:${id}`;
  if (!(await leases.take(key, leasedMs))) return;
  let isDone = false;
  try {
    isDone = await work();
  } finally {
    if (!isDone) await leases.release(key);
  }
}
