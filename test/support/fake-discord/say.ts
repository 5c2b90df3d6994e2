import type { Home } from './acting.ts';
import { NotOffered } from './command-data.ts';
import type { Core } from './core.ts';
import type { Saying } from './people.ts';
import { has, rightsIn } from './permissions.ts';
import { postMessage, rewordMessage } from './post-message.ts';
import { seeMessage, type SeenMessage } from './seen.ts';
import { setArchived } from './thread-state.ts';
import type { FakeChannel } from './world.ts';

/** Posts a person's message; a thread wakes by it, a locked one takes none. */
export function say(
  core: Core,
  home: Home,
  channel: FakeChannel,
  said: Saying & { readonly content: string },
): SeenMessage {
  const author = said.user ?? channel.recipient ?? home.user;
  const { thread } = channel;
  const held = rightsIn(core.world, channel, author.id);
  if (thread?.locked === true && !has(held, 'ManageThreads')) {
    throw new NotOffered('the thread is locked');
  }
  if (!has(held, thread === undefined ? 'SendMessages' : 'SendMessagesInThreads')) {
    throw new NotOffered(`${author.name} may not write there`);
  }
  if (thread?.archived === true) setArchived(core, channel, false);
  const { content } = said;
  const message = postMessage(core, {
    id: said.isPost === true ? channel.id : undefined,
    channel,
    author,
    request: {
      content: said.mentionBot === true ? `<@${core.world.bot.id}> ${content}` : content,
      allowed_mentions: {
        parse: ['users', 'roles', 'everyone'],
        replied_user: said.replyPing ?? true,
      },
    },
    replyToId: said.replyTo?.id,
    files: (said.files ?? []).map((name) => ({ name, bytes: new Uint8Array(1) })),
    webhookId: said.isByWebhook === true ? core.nextId() : undefined,
  });
  return seeMessage(message);
}

/** Edits a person's message. */
export function edit(core: Core, { id }: SeenMessage, content: string): SeenMessage {
  const message = core.world.messages.get(id);
  if (message === undefined || message.deleted) throw new NotOffered('the message is gone');
  rewordMessage(core, message, content);
  return seeMessage(message);
}
