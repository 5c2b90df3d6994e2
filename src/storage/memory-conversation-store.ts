import type { ConversationId, Turn } from '../core/conversation/conversation.ts';
import type { ConversationStore } from '../core/ports.ts';

/** Conversations of this process only: nothing outlives it. */
export function createMemoryConversationStore(): ConversationStore {
  const conversations = new Map<ConversationId, readonly Turn[]>();
  return {
    load: (id) => Promise.resolve(conversations.get(id) ?? []),
    save: (id, turns) => {
      conversations.set(id, turns);
      return Promise.resolve();
    },
  };
}
