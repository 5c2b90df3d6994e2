import type { Language } from '../passages/language.ts';
import type { Retriever } from '../retrieval/retriever.ts';
import type { Turn } from './conversation.ts';

/** A turn that only says what is spoken of, such as the title of a discussion: nothing was asked or shown yet. */
export function subjectTurn(subject: string, retriever: Retriever, fallback: Language): Turn {
  const question = retriever.simplified(subject);
  const language = retriever.languageOf(question) ?? fallback;
  const entities = [...retriever.entitiesIn(question, language)];
  return { question, context: '', language, entities, passages: [] };
}
