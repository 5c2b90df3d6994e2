import type { PassageId } from '../../passages/passage.ts';
import { mergeQuestions } from '../../question/merge-questions.ts';
import { coverage } from '../../retrieval/coverage.ts';
import { addCompanions } from '../excerpts/add-companions.ts';
import type { Answerability } from '../evidence/answerability.ts';
import { createAskQuestion, type AskedQuestion } from '../evidence/asked-question.ts';
import type { AnswerBasis } from '../answer-extractively.ts';
import type { PartAnswer } from '../part-answer.ts';
import type { CheckedReading, ReadingSources } from './check-understanding.ts';
import { isClear } from './direct-excerpts.ts';
import { givesWhatIsAsked } from './gives-what-is-asked.ts';

/** A part of a question as the rules read it, and again with what a model heard in it. */
export interface ReadPart extends PartAnswer {
  readonly again?: AskedQuestion;
}

/** What a model may choose within, after it has read the question. */
export interface ReadBasis extends AnswerBasis {
  readonly parts: readonly ReadPart[];
  /** Undefined where its reading cannot be used. */
  readonly reading: CheckedReading | undefined;
}

/** How much of a question that leans on the turn before its other wording must say. */
const leastKept = 0.6;

/** How far below the line a passage may be by the question as it was put, where it is above by another wording. */
const leastAsPut = -1.5;

/**
 * Weighs the evidence again for the parts of a question that the rules do not clearly answer, with a
 * model's reading added to the rules' own. What is above the line then answers, unless by the question as
 * it was put it is far below it.
 */
export function createRereading(sources: ReadingSources) {
  const { knowledge, retriever, answerability } = sources;
  const askQuestion = createAskQuestion(sources);

  function askedAgain(
    part: PartAnswer,
    wording: string | undefined,
    { heard }: CheckedReading,
  ): AskedQuestion | undefined {
    const { question, leaning } = part.asked;
    const { language } = question;
    const addsNothing = heard.entities.length + heard.relations.length + heard.years.length === 0;
    if (wording === undefined) {
      if (addsNothing) return undefined;
      return { ...part.asked, question: mergeQuestions(question, question, heard) };
    }
    const keptTerms = coverage(
      retriever.termsOf(question.text, language),
      retriever.termsOf(wording, language),
    );
    if (leaning !== undefined && leaning.isPart !== true && keptTerms < leastKept) return undefined;
    const asked = askQuestion(wording, language);
    return { ...asked, question: mergeQuestions(question, asked.question, heard) };
  }

  function reread(part: PartAnswer, again: AskedQuestion): ReadPart {
    const { excerpts, margin } = answerability.choose(again);
    const isBetter = excerpts.length > 0 && (!part.answered || margin > part.margin);
    const [first] = excerpts;
    if (!isBetter || first === undefined || !isNearAsPut(part, first.passage.id, answerability)) {
      return { ...part, again };
    }
    // Another reading takes no answer away but for one that gives what the question's own words ask.
    if (!givesWhatIsAsked({ ...part, again }, first, answerability)) {
      return { ...part, again };
    }
    return {
      ...part,
      again,
      answered: true,
      margin,
      excerpts: addCompanions(excerpts, {
        question: again.question.text,
        language: again.question.language,
        knowledge,
        retriever,
      }),
      near: again.retrieval.passages,
      entities: again.question.anchors.entities,
    };
  }

  return (basis: AnswerBasis, reading: CheckedReading): ReadBasis => {
    const { wordings } = reading;
    const isPaired = wordings.length === basis.parts.length;
    const mayRead = ({ asked, breadth }: PartAnswer) =>
      breadth === undefined && !answerability.isOutside(asked) && asked.question.scope === 'ours';
    const parts = basis.parts.map((part, place): ReadPart => {
      if (isClear(part) || !mayRead(part) || reading.unknown.length > 0) return part;
      const again = askedAgain(part, isPaired ? wordings[place] : undefined, reading);
      return again === undefined ? part : reread(part, again);
    });
    return { ...basis, parts, reading };
  };
}

/**
 * True where a passage is found for a question as it was put, and is not far below the line by it. One that leans on the turn
 * before says too little by itself to be weighed.
 */
export function isNearAsPut(
  { asked }: PartAnswer,
  id: PassageId,
  { marginOf }: Pick<Answerability, 'marginOf'>,
): boolean {
  if (asked.leaning !== undefined) return true;
  const ranked = asked.retrieval.passages.find(({ passage }) => passage.id === id);
  return ranked !== undefined && marginOf(asked, ranked) >= leastAsPut;
}
