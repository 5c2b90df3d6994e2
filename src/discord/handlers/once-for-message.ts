import type { Message } from 'discord.js';
import { dayMs } from '../../core/day-ms.ts';
import type { Services } from '../services.ts';

/** The gateway repeats what it sent within minutes; no other process is a day behind. */
const claimedMs = dayMs;

/**
 * Does what a message asks for, unless another process or an earlier start of this one did. What
 * gives false or fails was not done, and is free to be done where the message arrives again.
 */
export async function onceForMessage(
  { id }: Message,
  { state: { once } }: Services,
  work: () => Promise<boolean>,
): Promise<void> {
  const key = `message:${id}`;
  if (!(await once.claim(key, claimedMs))) return;
  let isDone = false;
  try {
    isDone = await work();
  } finally {
    if (!isDone) await once.release(key);
  }
}
