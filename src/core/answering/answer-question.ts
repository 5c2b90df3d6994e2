import type { Turn } from '../conversation/conversation.ts';
import {
  understandFollowUp,
  type UnderstoodQuestion,
} from '../conversation/understand-follow-up.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { EntityId, Passage } from '../passages/passage.ts';
import type { RankedPassage, Retrieval, Retriever } from '../retrieval/retriever.ts';
import { addCompanions } from './add-companions.ts';
import type { Answer } from './answer.ts';
import { createAnswerability } from './answerability.ts';
import type { ComposeChecked } from './compose-checked.ts';
import { withoutOrders } from './never-answered.ts';
import { selectClaims, type Claim } from './select-claims.ts';
import { splitListed } from './split-listed.ts';
import { splitQuestion } from './split-question.ts';

export interface AskOptions {
  /** The language to answer in; the question's own by default. */
  readonly language?: Language | undefined;
  /** The language where the question does not tell its own. */
  readonly fallback?: Language | undefined;
  /** The turns before this question, oldest first; none by default. */
  readonly turns?: readonly Turn[];
}

/** The answer, and the turn to keep for the questions after it. */
export interface Answered {
  readonly answer: Answer;
  readonly turn: Turn;
}

export type AnswerQuestion = (question: string, options: AskOptions) => Answered;

export interface AnsweringParts {
  readonly knowledge: Knowledge;
  readonly retriever: Retriever;
  readonly compose: ComposeChecked;
}

/** How many passages are looked at for one answer. */
const depth = 12;

/** How much of a question what is named as near must meet. */
const nearCoverage = 0.2;

const mostNear = 3;

/** Below this weight, in the rarest terms, a follow-up says nothing of its own: about one common word. */
const leastSaid = 0.33;

type Leaning = Omit<UnderstoodQuestion, 'question'>;

const alone: Leaning = { context: '', carried: [], leans: false };

interface PartAnswer {
  readonly part: string;
  readonly answered: boolean;
  readonly claims: readonly Claim[];
  readonly near: readonly RankedPassage[];
  readonly entities: readonly EntityId[];
}

/** The use case: question in, checked answer or abstention out. */
export function createAnswerQuestion(parts: AnsweringParts): AnswerQuestion {
  const { knowledge, retriever } = parts;
  const answerability = createAnswerability(knowledge, retriever);

  return (text, { language: wanted, fallback, turns = [] }) => {
    const detected = retriever.languageOf(text);
    const asked = detected ?? turns.at(-1)?.language ?? fallback ?? 'en';
    const language = wanted ?? asked;
    const question = withoutOrders(text, asked);
    const understood = understandFollowUp(
      question,
      asked,
      turns,
      retriever.findEntities,
      (single) => isAnswerable(single, asked),
    );
    const answers = answerParts(understood.question, asked, understood);
    const claims = withoutRepeats(answers.flatMap((each) => each.claims));
    const { sentences, citations } = parts.compose(claims, language);
    const mode = 'extractive';
    const missing = answers.filter(({ answered }) => !answered).map(({ part }) => part);
    const answer: Answer =
      sentences.length === 0
        ? { status: 'abstained', mode, language, near: nearest(answers) }
        : missing.length > 0
          ? { status: 'partial', mode, language, sentences, citations, missing }
          : { status: 'answered', mode, language, sentences, citations };
    const turn = {
      question: understood.question,
      context: understood.context,
      language: asked,
      entities: [...new Set(answers.flatMap(({ entities }) => entities))],
      passages: citations.map(({ passage }) => passage.id),
    };
    return { answer, turn };
  };

  function isAnswerable(question: string, language: Language): boolean {
    return answerPart(question, language, alone).answered;
  }

  /** A part that does not stand alone leans on the one before it, as a follow-up does. */
  function answerParts(question: string, language: Language, understood: Leaning): PartAnswer[] {
    const answers: PartAnswer[] = [];
    for (const part of splitQuestion(question, language)) {
      const before = answers.at(-1);
      const first = answerPart(part, language, before === undefined ? understood : alone);
      const leaning =
        before === undefined
          ? alone
          : {
              context: before.part,
              carried: before.entities,
              leans: true,
            };
      const answer =
        first.answered || before === undefined ? first : answerPart(part, language, leaning);
      answers.push(answer);
    }
    return answers.every(({ answered }) => !answered)
      ? [answerPart(question, language, understood)]
      : answers;
  }

  function answerPart(part: string, language: Language, understood: Leaning): PartAnswer {
    const whole = answerWhole(part, language, understood);
    if (whole.answered) return whole;
    // "X and Y" of which no passage tells both: each on its own, and only where each is told.
    const each = splitListed(part, language, retriever.findEntities);
    const answers = each.map((single) => answerWhole(single, language, understood));
    if (answers.length < 2 || answers.some(({ answered }) => !answered)) return whole;
    const entities = [...new Set(answers.flatMap((answer) => answer.entities))];
    return { ...whole, answered: true, claims: answers.flatMap(({ claims }) => claims), entities };
  }

  function answerWhole(part: string, language: Language, understood: Leaning): PartAnswer {
    const { context } = understood;
    const retrieval = retrieveInContext(part, language, understood);
    const own = answerability.anchorsOf(part, language);
    const carried = own.entities.length > 0 ? [] : understood.carried;
    const anchors = { ...own, carried, leaning: understood.leans };
    const eligible = answerability.eligible(part, language, retrieval, anchors);
    const wording = `${part} ${context}`.trim();
    const chosen = selectClaims(wording, language, eligible, retriever);
    const claims = addCompanions(chosen, wording, language, knowledge, retriever);
    const about = [...own.entities, ...carried];
    const answered = eligible.length > 0;
    return { part, answered, claims, near: retrieval.passages, entities: about };
  }

  /** "For how much?" says nothing to search by: then the turn before is the question. */
  function retrieveInContext(
    part: string,
    language: Language,
    { context, leans }: Leaning,
  ): Retrieval {
    const retrieval = retriever.retrieve(part, { language, context, limit: depth });
    const says = retrieval.passages[0]?.matched ?? 0;
    if (!leans || says >= leastSaid) return retrieval;
    return retriever.retrieve(`${part} ${context}`, { language, limit: depth });
  }
}

/** Each claim once, where it first stands. */
function withoutRepeats(claims: readonly Claim[]): Claim[] {
  return [
    ...new Map(claims.map((claim) => [`${claim.passage.id} ${claim.sentence}`, claim])).values(),
  ];
}

function nearest(answers: readonly PartAnswer[]): Passage[] {
  const near = answers
    .flatMap((answer) => answer.near)
    .filter(({ coverage }) => coverage >= nearCoverage)
    .map(({ passage }) => passage);
  return [...new Set(near)].slice(0, mostNear);
}
