import type { ConversationId, Turn } from './conversation/conversation.ts';

/** Where conversations are kept. */
export interface ConversationStore {
  /** The kept turns of a conversation, oldest first; empty for one that is not known. */
  load(id: ConversationId): Promise<readonly Turn[]>;
  /** Replaces the turns of a conversation. */
  save(id: ConversationId, turns: readonly Turn[]): Promise<void>;
}
