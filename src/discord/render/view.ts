import type { ConversationId } from '../../core/conversation/conversation.ts';
import type { Knowledge } from '../../core/passages/knowledge.ts';
import type { Language } from '../../core/passages/language.ts';

/** What everything is shown by. */
export interface View {
  readonly knowledge: Knowledge;
  /** The language of the interface around what is shown. */
  readonly locale: Language;
  /** Where the reading room is served, if it is. */
  readonly publicUrl: string | undefined;
}

export interface AnswerView extends View {
  readonly conversation: ConversationId;
  /** Whether a thread can be opened from the answer. */
  readonly offersThread: boolean;
}
