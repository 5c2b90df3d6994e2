import type { ConversationId } from '../../core/conversation/conversation.ts';
import type { Services } from '../services.ts';

/** Gives a new conversation the turns of another one, unless it has turns of its own. */
export async function continueConversation(
  from: ConversationId,
  to: ConversationId,
  { state: { conversations } }: Services,
): Promise<void> {
  if ((await conversations.load(to)) !== undefined) return;
  const known = await conversations.load(from);
  if (known !== undefined) await conversations.save(to, known);
}
