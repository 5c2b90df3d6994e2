import type { Client } from 'discord.js';
import { postRefusalSchema } from '../../core/digest/post-refusal.ts';
import type { ChannelId } from '../../core/conversation/place.ts';
import type { DigestPosting } from '../../core/ports.ts';
import { timedOutUntil } from '../asking/rights.ts';
import type { Refusal } from './refusals.ts';

/** Why what is posted by a schedule does not stand in its channel. */
export function whyNotPosted(
  refusal: Refusal,
  channel: ChannelId,
  { channels }: Client<true>,
  now: number,
): Exclude<DigestPosting, { kind: 'posted' }> {
  if (refusal === 'unknown-channel') return { kind: 'no-channel' };
  if (refusal !== 'missing-right' && refusal !== 'no-access') {
    return { kind: 'refused', why: postRefusalSchema.parse(refusal) };
  }
  const known = channels.cache.get(channel);
  const self = known === undefined || known.isDMBased() ? null : known.guild.members.me;
  // A time-out ends by itself: nothing is paused for it.
  return timedOutUntil(self, now) === undefined
    ? { kind: 'no-right' }
    : { kind: 'refused', why: 'timed-out' };
}
