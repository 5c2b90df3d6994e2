import type { Turn } from '../conversation/conversation.ts';
import type { Digest } from './digest.ts';

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
