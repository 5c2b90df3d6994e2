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

/** What there is one digest for. */
export interface DigestKey {
  readonly channel: ChannelId;
  readonly date: LocalDate;
}

/** A fact with what may not be missing beside it, such as a claim that contradicts it. */
export interface DigestEntry {
  readonly passage: Passage;
  readonly note: FactNote;
  readonly sentences: readonly CitedSentence[];
}

/** A day's facts, of which the gate has let every sentence through. */
export interface Digest extends DigestKey {
  readonly language: Language;
  readonly entries: readonly DigestEntry[];
  readonly citations: readonly Citation[];
  /** Dates on which facts were shown that the folder no longer holds. */
  readonly withdrawn: readonly LocalDate[];
}

/** The conversation in which follow-up questions on a digest are asked. */
export function digestConversation({ channel, date }: DigestKey): ConversationId {
  return conversationIdSchema.parse(`digest:${channel}:${date}`);
}

/** What a digest answers, as if it had been asked: a follow-up question refers to it. */
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
