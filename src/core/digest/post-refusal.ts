import { z } from 'zod';

/**
 * Why Discord did not take what a schedule posts, where another try may succeed. `failed`: it could not
 * be reached, or did not say why.
 */
const postRefusals = [
  'blocked-words',
  'blocked-links',
  'slow-mode',
  'timed-out',
  'wrong-channel',
  'needs-tags',
  'thread-archived',
  'thread-locked',
  'too-often',
  'switched-off',
  'unfit',
  'maximum',
  'verification',
  'other',
  'failed',
] as const;

export const postRefusalSchema = z.enum(postRefusals).catch('other');
export type PostRefusal = z.infer<typeof postRefusalSchema>;

/** The last try that Discord did not take. */
export const refusedTrySchema = z.object({ why: postRefusalSchema, at: z.iso.datetime() });
export type RefusedTry = z.infer<typeof refusedTrySchema>;

/** Each try that AutoMod blocks is reported to moderators. */
export const refusedAgainMs = 30 * 60_000;

/** The longest wait after a failure. */
export const failedAgainMs = 5 * 60_000;

/** When what was refused is tried again, at the latest; milliseconds since 1970. */
export function nextTryAt({ why, at }: RefusedTry): number {
  return Date.parse(at) + (why === 'failed' ? failedAgainMs : refusedAgainMs);
}

/**
 * True where the refusal leaves no doubt that nothing was posted. Slow mode may have been set off by
 * the message itself, whose answer was lost.
 */
export function isSurelyAbsent(tried: RefusedTry | undefined): boolean {
  return tried !== undefined && tried.why !== 'failed' && tried.why !== 'slow-mode';
}
