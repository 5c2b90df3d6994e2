import type { Feedback } from '../../core/conversation/feedback.ts';

/** The address of a message, which Discord shows as a link to its place. */
export function messageLink({
  server,
  channel,
  message,
}: Pick<Feedback, 'server' | 'channel' | 'message'>): string {
  return `https://discord.com/channels/${server ?? '@me'}/${channel}/${message}`;
}
