import type { Turn } from '../../conversation/conversation.ts';
import { isEverywhere } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import { entityIdSchema, type EntityId } from '../../passages/passage.ts';
import { createKindReader, type KindReader } from '../../question/breadth/named-classes.ts';
import { createNameOfCalled, type WithNameOfCalled } from '../../question/leaning/called-alone.ts';
import { createNounReader, type NounSources } from '../../question/leaning/noun-in-place.ts';
import type { NameSources } from '../../question/leaning/spell-out.ts';
import { entitiesMentioned } from '../../retrieval/find-entities.ts';
import type { Steps } from '../../steps.ts';
import { createPartsAnswerer, type PartsAnswerer } from '../answer-parts.ts';
import { createAnswerBroadly, type BroadAnswers } from '../broad/answer-broadly.ts';
import { createAskQuestion, type AskQuestion } from '../evidence/asked-question.ts';
import type { PartSources, UnderstoodAnswer } from '../part-answer.ts';
import { findNeighbour } from '../told/find-neighbour.ts';

/** A question as it is typed, and the turns after which it is asked, the last at the end. */
export interface AskedAfter {
  readonly question: string;
  readonly language: Language;
  readonly turns: readonly Turn[];
}

/** By what each reading of a follow-up is found and answered. */
export interface FollowUpSources extends PartSources, PartsAnswerer, BroadAnswers {
  readonly askQuestion: AskQuestion;
  readonly names: NameSources & NounSources;
  readonly kindNamed: KindReader;
  readonly withNameOfCalled: WithNameOfCalled;
}

export function createFollowUpSources(sources: PartSources): FollowUpSources {
  const askQuestion = createAskQuestion(sources);
  return {
    ...sources,
    ...createPartsAnswerer(sources, askQuestion),
    ...createAnswerBroadly(sources, askQuestion),
    askQuestion,
    names: namesOf(sources),
    kindNamed: createKindReader(sources.knowledge.classes),
    withNameOfCalled: createNameOfCalled(sources.knowledge.entities.values(), (question) =>
      namesMatter(question, sources),
    ),
  };
}

/** A question answered as it stands, without the turns before it. */
export function* answerAlone(
  question: string,
  language: Language,
  { answerParts }: Pick<FollowUpSources, 'answerParts'>,
): Steps<UnderstoodAnswer> {
  return { question, context: '', parts: yield* answerParts(question, language) };
}

/** Whether a question names what it is on, beside the two countries: "how many Chinese live in Peru?" */
export function namesMatter(
  question: string,
  { knowledge, retriever }: Pick<FollowUpSources, 'knowledge' | 'retriever'>,
): boolean {
  return entitiesNamed(question, { retriever }).some((id) => !isEverywhere(id, knowledge));
}

/** What a text names, in its order. */
export function entitiesNamed(
  text: string,
  { retriever }: Pick<FollowUpSources, 'retriever'>,
): EntityId[] {
  return entitiesMentioned(retriever.findEntities(text, 'exact'));
}

/** What a thing is called; undefined for none. */
export function nameOf(
  id: EntityId | undefined,
  language: Language,
  { knowledge }: Pick<FollowUpSources, 'knowledge'>,
): string | undefined {
  return id === undefined ? undefined : knowledge.entities.get(id)?.[language].name;
}

function namesOf({ knowledge, retriever, anchorFinder }: PartSources): NameSources & NounSources {
  const { findEntities, findConcepts } = retriever;
  return {
    findEntities,
    findConcepts,
    entityOf: (id) => knowledge.entities.get(id),
    isCountry(id) {
      const entity = knowledge.entities.get(id);
      if (entity?.type !== 'place') return false;
      const { en, speaksAs, everywhere } = entity;
      if (speaksAs !== undefined || everywhere) return true;
      return anchorFinder.anchorsOf(en.name, 'en').countries.length > 0;
    },
    speaksFor: (id) => entityIdSchema.safeParse(knowledge.entities.get(id)?.speaksAs).data,
    isNoun: createNounReader(knowledge, findConcepts),
    neighbourOf: (turn) => findNeighbour(turn, knowledge),
  };
}
