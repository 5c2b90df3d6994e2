import type { Turn } from '../conversation/conversation.ts';
import type { Language } from '../passages/language.ts';
import type { EntityId } from '../passages/passage.ts';
import { standsFor, withStandIn } from '../question/leaning/stand-in.ts';
import type { Steps } from '../steps.ts';
import type { PartsAnswerer, SpokenFollowUp } from './answer-parts.ts';
import { thresholds } from './evidence/thresholds.ts';
import { isAnswered, type PartSources, type UnderstoodAnswer } from './part-answer.ts';
import { subjectOfTurn } from './told/subject-of-turn.ts';

/** Asks a question that leaves its subject to the turn before of that subject by its name. */
export interface AskByName {
  /** A question with a word for a person in it, of the person whom the last turn was about. */
  ofPerson(
    question: string,
    language: Language,
    turns: readonly Turn[],
  ): { readonly person: EntityId; readonly question: string } | undefined;
  /** The reading by name where it is surer than the one without; else that one. */
  surer(
    question: string,
    language: Language,
    turns: readonly Turn[],
    followUp: SpokenFollowUp,
    read: UnderstoodAnswer,
  ): Steps<UnderstoodAnswer>;
}

export function createAskByName(
  { knowledge, retriever, answerability }: PartSources,
  answerParts: PartsAnswerer['answerParts'],
): AskByName {
  return {
    ofPerson(question, language, turns) {
      const last = turns.at(-1);
      if (last === undefined || standsFor(question, language) !== 'person') return undefined;
      const person = subjectOfTurn(last, 'person', knowledge, retriever.findEntities);
      const named = nameOf(person, language);
      if (person === undefined || named === undefined) return undefined;
      return { person, question: withStandIn(question, named, language) };
    },
    *surer(question, language, turns, followUp, read) {
      const last = turns.at(-1);
      if (last === undefined || !followUp.isOpen) return read;
      const kind = standsFor(question, language);
      const subject = subjectOfTurn(last, kind, knowledge, retriever.findEntities);
      const name = nameOf(subject, language);
      if (name === undefined) return read;
      const spelled = withStandIn(question, name, language);
      const parts = yield* answerParts(spelled, language);
      const named = { question: spelled, context: '', parts };
      return isSurer(named, read, kind !== undefined) ? named : read;
    },
  };

  function nameOf(id: EntityId | undefined, language: Language): string | undefined {
    return id === undefined ? undefined : knowledge.entities.get(id)?.[language].name;
  }

  /**
   * Where the question is not answered without the name, all that it says must be met with it, or the
   * amount that it asks for be told of the name. Where it is, a pronoun speaks for the name, of which
   * what is asked is told more clearly, or at all.
   */
  function isSurer(named: UnderstoodAnswer, read: UnderstoodAnswer, hasPronoun: boolean): boolean {
    const [part] = named.parts;
    const [first] = part === undefined ? [] : answerability.choose(part.asked).ordered;
    if (part === undefined || first === undefined || !isAnswered(named)) return false;
    const { evidence } = first;
    const tellsAll = evidence.tellsAllAsked === 1;
    if (!isAnswered(read)) {
      return evidence.unmetShare === 0
        ? part.margin >= thresholds.leastByName
        : tellsAll && part.asked.question.asks.isAmount;
    }
    const [other] = read.parts;
    return (
      hasPronoun &&
      tellsAll &&
      (part.margin > (other?.margin ?? 0) ||
        !firstTells(
          read,
          part.asked.question.relations.map(({ relation }) => relation),
        ))
    );
  }

  /** Whether the first sentence that a reading shows tells a relation that is asked for. */
  function firstTells({ parts }: UnderstoodAnswer, asked: readonly string[]): boolean {
    const first = parts.find(({ answered }) => answered)?.excerpts[0];
    return (first?.passage.tells ?? []).some(
      ({ what, in: numbers }) =>
        numbers.includes((first?.sentence ?? -1) + 1) && asked.includes(what),
    );
  }
}
