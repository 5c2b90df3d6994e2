import type { Conversation, ConversationId } from '../../core/conversation/conversation.ts';
import type { ConversationStore } from '../../core/stores.ts';

/** Most conversations that are kept: the oldest is forgotten for a new one. */
const mostKept = 10_000;

/** Conversations of this process only: nothing outlives it. */
export function createMemoryConversationStore(): ConversationStore {
  const conversations = new Map<ConversationId, Conversation>();
  return {
    load: (id) => Promise.resolve(conversations.get(id)),
    save: (id, conversation) => {
      // The last that was spoken in stands last.
      conversations.delete(id);
      const [oldest] = conversations.keys();
      if (conversations.size >= mostKept && oldest !== undefined) conversations.delete(oldest);
      conversations.set(id, conversation);
      return Promise.resolve();
    },
  };
}
