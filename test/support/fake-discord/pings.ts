import { has, rightsIn } from './permissions.ts';
import type { AllowedMentions } from './message-schema.ts';
import type { FakeChannel, World } from './world.ts';

/** Whom a message would notify. */
export interface Pings {
  readonly everyone: boolean;
  readonly users: readonly string[];
  readonly roles: readonly string[];
}

const found = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? '')),
];

/** The users that a text names. */
export const usersNamed = (text: string): string[] => found(text, /<@!?(\d+)>/g);

/** Applies `allowed_mentions` to what a text names and to the author who is replied to. */
export function pingsOf(
  world: World,
  channel: FakeChannel,
  written: {
    readonly text: string;
    readonly authorId: string;
    readonly allowed: AllowedMentions | undefined;
    readonly repliedToId: string | undefined;
  },
): Pings {
  const { text, allowed, repliedToId } = written;
  const parse = allowed === undefined ? ['users', 'roles', 'everyone'] : (allowed.parse ?? []);
  const may = (kind: 'users' | 'roles', id: string): boolean =>
    parse.includes(kind) || (allowed?.[kind] ?? []).includes(id);
  const repliedPing = allowed === undefined || allowed.replied_user === true;
  const users = usersNamed(text).filter((id) => may('users', id));
  if (repliedToId !== undefined && repliedPing && !users.includes(repliedToId)) {
    users.push(repliedToId);
  }
  return {
    everyone:
      parse.includes('everyone') &&
      /@(?:everyone|here)\b/.test(text) &&
      has(rightsIn(world, channel, written.authorId), 'MentionEveryone'),
    users,
    roles: found(text, /<@&(\d+)>/g).filter((id) => may('roles', id)),
  };
}
