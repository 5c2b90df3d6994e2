import { passagesOf } from '../passages/collection-contents.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import { isStated, type TopicId } from '../passages/passage.ts';
import type { Answer } from './answer.ts';
import type { ComposeChecked } from '../citations/compose-checked.ts';

/** What a fact is picked by. */
export interface FactRequest {
  /** Any topic by default. */
  readonly topic?: TopicId | undefined;
  readonly language: Language;
  /** From 0 up to but not including 1: the place in the list of facts. */
  readonly pick: number;
}

/**
 * One fact or figure that nothing has brought up to date since, with its citation; undefined where
 * the topic holds none.
 */
export function pickFact(
  knowledge: Knowledge,
  compose: ComposeChecked,
  { topic, language, pick }: FactRequest,
): Extract<Answer, { status: 'answered' }> | undefined {
  const plain = passagesOf(knowledge, topic).filter(
    ({ id, kind }) => isStated(kind) && !knowledge.successors.has(id),
  );
  const passage = plain[Math.floor(pick * plain.length)];
  if (passage === undefined) return undefined;
  const excerpts = passage.texts[language].sentences.map((_, sentence) => ({ passage, sentence }));
  const { sentences, citations } = compose(excerpts, language);
  if (sentences.length === 0) return undefined;
  return { status: 'answered', mode: 'extractive', language, sentences, citations };
}
