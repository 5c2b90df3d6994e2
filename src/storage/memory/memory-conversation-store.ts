import type { Conversation, ConversationId } from '../../core/conversation/conversation.ts';
import type { ConversationStore } from '../../core/ports.ts';

/** Conversations of this process only: nothing outlives it. */
export function createMemoryConversationStore(): ConversationStore {
  const conversations = new Map<ConversationId, Conversation>();
  return {
    load: (id) => Promise.resolve(conversations.get(id)),
    save: (id, conversation) => {
      conversations.set(id, conversation);
      return Promise.resolve();
    },
  };
}
