import type { Excerpt } from '../../citations/excerpt.ts';
import type { Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import type { EntityId, Passage, RelationId } from '../../passages/passage.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import type { QuestionJudges } from '../evidence/answerability.ts';
import { createAskQuestion } from '../evidence/asked-question.ts';

export interface AskFinderSources extends QuestionJudges {
  readonly knowledge: Knowledge;
  readonly retriever: Retriever;
}

/** A question to be pressed is read at a glance, in characters. */
const longestAsk = { en: 64, es: 64, zh: 26 } as const satisfies Record<Language, number>;

/** Asks of a passage that are tried for one relation: the first are written the plainest. */
const mostTried = 2;

/** A question as it is written and not as it is typed: one sentence, with its capital and its signs. */
const tidyAsk = {
  en: /^\p{Lu}[^?:;]*\?$/u,
  es: /^¿\p{Lu}[^?:;]*\?$/u,
  zh: /^[^,?!:;：；()]*？$/u,
} as const satisfies Record<Language, RegExp>;

/** A question that a passage is written to answer, which asks for a relation of an entity. */
export type FindAsk = (
  passage: Passage,
  sentences: readonly number[],
  entity: EntityId,
  relation: RelationId,
  language: Language,
) => string | undefined;

/** An ask as its words read. */
interface ReadAsk {
  readonly ask: string;
  readonly relations: ReadonlySet<RelationId>;
  readonly entities: ReadonlySet<EntityId>;
}

/**
 * Creates the finder of the first of a passage's tidy asks that names an entity, asks for a relation by its
 * words, and is answered with one of the sentences that tell it. Each ask is read once and answered at
 * most once, when it is first looked at.
 */
export function createAskFinder(parts: AskFinderSources): FindAsk {
  const read = new Map<string, { value: readonly ReadAsk[] }>();
  const answered = new Map<string, { value: Excerpt | undefined }>();
  const { answerability } = parts;
  const askQuestion = createAskQuestion(parts);

  function asksOf(passage: Passage, language: Language): readonly ReadAsk[] {
    return cached(read, `${passage.id} ${language}`, () => readAsks(passage, language, parts));
  }

  function answerOf(ask: string, language: Language): Excerpt | undefined {
    const choose = () => answerability.choose(askQuestion(ask, language)).excerpts[0];
    return cached(answered, `${language} ${ask}`, choose);
  }

  return (passage, sentences, entity, relation, language) =>
    asksOf(passage, language)
      .filter(({ relations, entities }) => relations.has(relation) && entities.has(entity))
      .slice(0, mostTried)
      .find(({ ask }) => {
        const answer = answerOf(ask, language);
        return answer?.passage.id === passage.id && sentences.includes(answer.sentence);
      })?.ask;
}

function readAsks(
  { asks, askedOf }: Passage,
  language: Language,
  { retriever, findRelations }: AskFinderSources,
): ReadAsk[] {
  return asks[language]
    .filter(
      (ask, place) =>
        // What one sentence answers is kept as people type it.
        askedOf[language][place] === undefined &&
        tidyAsk[language].test(ask) &&
        Array.from(ask).length <= longestAsk[language],
    )
    .map((ask) => ({
      ask,
      relations: new Set(findRelations(ask, language).map(({ relation }) => relation)),
      entities: new Set(retriever.findEntities(ask, 'exact').mentions.map(({ entity }) => entity)),
    }));
}

function cached<Value>(known: Map<string, { value: Value }>, key: string, make: () => Value) {
  const held = known.get(key) ?? { value: make() };
  known.set(key, held);
  return held.value;
}

/** A question without what tells no two apart. */
export function folded(question: string): string {
  return question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
