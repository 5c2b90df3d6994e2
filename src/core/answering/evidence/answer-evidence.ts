import type { Entity, Knowledge } from '../../passages/knowledge.ts';
import { languages, type Language } from '../../passages/language.ts';
import type { Passage, PassageId } from '../../passages/passage.ts';
import type { RankedPassage, Retrieval, SaidSlot } from '../../retrieval/retrieval.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import { focusOf } from '../../question/asks.ts';
import type { Asked, AskedName } from '../../question/kinds.ts';
import { isInFocus, type Question } from '../../question/question.ts';
import { hasNews } from './answer-type.ts';

/** What speaks for and against a passage answering a question; every value is about 0 to 1. */
export interface AnswerEvidence {
  /** The weight of the question that the first ranked passage meets, on a scale that flattens. */
  readonly weightMet: number;
  /** The likest of the passage's asks that asks for the same kind of thing. */
  readonly likestAsk: number;
  /** Share of the passage's asks that ask for the same kind of thing. */
  readonly asksOfKind: number;
  /** Where an amount or a date is asked for: how much of what it is of stands beside one that the question lacks. */
  readonly amountNamed: number;
  /** Share of the things said that the passage lacks. */
  readonly unmetShare: number;
  /** The rarest word of what is asked for that the passage lacks. */
  readonly focusUnmet: number;
  /** A person's name is asked for and the passage has none but those in the question. */
  readonly nobodyNamed: number;
  /** The same for the name of a company or place. */
  readonly nothingNamed: number;
  /** The question asks which of several, or for an amount or a date: that is harder to meet. */
  readonly asksWhich: number;
  readonly asksAmount: number;
}

export const evidenceNames = [
  'weightMet',
  'likestAsk',
  'asksOfKind',
  'amountNamed',
  'unmetShare',
  'focusUnmet',
  'nobodyNamed',
  'nothingNamed',
  'asksWhich',
  'asksAmount',
] as const satisfies readonly (keyof AnswerEvidence)[];

export type GatherEvidence = (
  question: Question,
  retrieval: Retrieval,
  candidate: RankedPassage,
) => AnswerEvidence;

/** The share of a passage's asks that are of the kind of a question which it answers, on average. */
const usualShare = 0.2;

export function createEvidenceGatherer(knowledge: Knowledge, retriever: Retriever): GatherEvidence {
  const kindsOfAsks = new Map<PassageId, Readonly<Record<Language, readonly Asked[]>>>();

  function kindsOf(passage: Passage): Readonly<Record<Language, readonly Asked[]>> {
    const known = kindsOfAsks.get(passage.id);
    if (known !== undefined) return known;
    const kinds = (language: Language) =>
      passage.asks[language].map((ask) => focusOf(ask, language).asked);
    const all = { en: kinds('en'), es: kinds('es'), zh: kinds('zh') };
    kindsOfAsks.set(passage.id, all);
    return all;
  }

  function names(passage: Passage, kind: AskedName, named: ReadonlySet<string>): boolean {
    return [...retriever.entitiesOf(passage)].some((id) => {
      const entity = knowledge.entities.get(id);
      return entity !== undefined && isOfKind(entity.type, kind) && !named.has(id);
    });
  }

  return (question, { passages, entities, said }, candidate) => {
    const { passage, unmet, askFits } = candidate;
    const { language, asks } = question;
    const kinds = kindsOf(passage);
    const allKinds = languages.flatMap((each) => kinds[each]);
    const amounts = asks.isAmount
      ? passage.texts[language].sentences
          .filter((sentence) => hasNews(sentence, question))
          .map((sentence) =>
            asks.words === '' ? 1 : retriever.coverage(asks.words, sentence, language),
          )
      : [];
    const { name } = asks;
    const isLacking = name !== undefined && !names(passage, name, new Set(entities));
    // Where the question does not tell what kind it asks for, or is misspelt there, no ask is another kind.
    const isOpen = asks.asked === 'other';
    const sameKind = askFits.filter((_, place) => isOpen || kinds[language][place] === asks.asked);
    return {
      weightMet: Math.log(1 + 6 * (passages[0]?.matched ?? 0)),
      likestAsk: Math.max(0, ...sameKind),
      asksOfKind: isOpen
        ? usualShare
        : allKinds.filter((asked) => asked === asks.asked).length / Math.max(1, allKinds.length),
      amountNamed: Math.max(0, ...amounts),
      unmetShare: said.length === 0 ? 0 : unmet.length / said.length,
      focusUnmet: rarest(unmet.filter((slot) => isInFocus(slot, asks))),
      nobodyNamed: Number(isLacking && name === 'person'),
      nothingNamed: Number(isLacking && name !== 'person'),
      asksWhich: Number(asks.asked === 'which'),
      asksAmount: Number(asks.isAmount),
    };
  };
}

const rarest = (slots: readonly SaidSlot[]) => Math.max(0, ...slots.map(({ rarity }) => rarity));

/** True where a name of a type of the glossary is of the kind asked for. */
function isOfKind(type: Entity['type'], kind: AskedName): boolean {
  switch (kind) {
    case 'person':
      return type === 'person';
    case 'company':
      return type === 'company' || type === 'organisation';
    case 'place':
      return type === 'place';
  }
}
