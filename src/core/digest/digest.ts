import type { Citation, CitedSentence } from '../citations/citation.ts';
import {
  conversationIdSchema,
  type ConversationId,
  type Turn,
} from '../conversation/conversation.ts';
import type { ChannelId } from '../conversation/place.ts';
import type { Language } from '../passages/language.ts';
import type { Passage } from '../passages/passage.ts';
import type { FactNote } from './digest-log.ts';
import type { LocalDate } from './zoned-time.ts';

/** A channel's day, which has at most one digest. */
export interface DigestKey {
  readonly channel: ChannelId;
  readonly date: LocalDate;
}

/** A fact together with what must stand beside it, such as a passage that contradicts it. */
export interface DigestEntry {
  readonly passage: Passage;
  readonly note: FactNote;
  readonly sentences: readonly CitedSentence[];
}

/** A day's facts, every sentence of which has passed the gate. */
export interface Digest extends DigestKey {
  readonly language: Language;
  readonly entries: readonly DigestEntry[];
  readonly citations: readonly Citation[];
  /** The dates on which facts were shown that the collection no longer holds. */
  readonly withdrawn: readonly LocalDate[];
  /** Whether the chart of its first fact is to stand above it. */
  readonly wantsPicture?: boolean | undefined;
}

/** The conversation of follow-up questions on a digest. */
export function digestConversation({ channel, date }: DigestKey): ConversationId {
  return conversationIdSchema.parse(`digest:${channel}:${date}`);
}

/** The questions that a digest answers, as a turn that follow-up questions refer to. */
export function digestTurn({ entries, language }: Digest): Turn[] {
  const passages = entries.map(({ passage }) => passage);
  const [question, ...others] = passages.flatMap(({ asks }) => asks[language].slice(0, 1));
  if (question === undefined) return [];
  return [
    {
      question,
      context: others.join(' '),
      language,
      entities: [...new Set(passages.flatMap(({ entities }) => entities))],
      passages: passages.map(({ id }) => id),
    },
  ];
}
