import type { ConversationId } from '../../core/conversation/conversation.ts';
import type { Knowledge } from '../../core/passages/knowledge.ts';
import type { Language } from '../../core/passages/language.ts';

/** The context in which something is shown. */
export interface View {
  readonly knowledge: Knowledge;
  /** The language of the interface around what is shown. */
  readonly locale: Language;
  /** The address of the reading room, where one is served. */
  readonly publicUrl: string | undefined;
}

export interface AnswerView extends View {
  readonly conversation: ConversationId;
  /** True where a thread can be opened from the answer. */
  readonly offersThread: boolean;
  /** What was asked, where the reading room can answer it too. */
  readonly asked?: string | undefined;
  /** Said above the answer, where nobody would see it otherwise. */
  readonly question?: string | undefined;
}
