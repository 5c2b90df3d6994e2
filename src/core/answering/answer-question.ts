import type { PersonId } from '../conversation/place.ts';
import type { LanguageModel, ModelCall } from '../ports.ts';
import type { Act } from '../question/act.ts';
import { afterNewSubject } from '../question/acts/new-subject.ts';
import type { AnswerAct, Reply } from './acts/answer-act.ts';
import { shownIn } from './acts/shown-sentences.ts';
import { withPauses } from '../steps.ts';
import type {
  AnswerBasis,
  Answered,
  AnswerInSteps,
  ExtractiveAnswer,
  ExtractiveOptions,
} from './answer-extractively.ts';
import type { Answerability } from './evidence/answerability.ts';
import { type Answer, citationsOf, type WithoutModel } from './answer.ts';
import type { createAnswerWithModel } from './model/answer-with-model.ts';

export interface AskOptions extends ExtractiveOptions {
  /** Who asks, whose share of a model's budget it takes; nobody in the terminal. */
  readonly person?: PersonId | undefined;
}

export type AnswerQuestion = (question: string, options: AskOptions) => Promise<Reply>;

/** An answer with what can be asked next, and where it may be cut. */
export type FinishAnswer = (answer: Answer, basis: AnswerBasis) => Answer;

/** What composes with a model, where there is one. */
export interface ModelComposer {
  readonly languageModel: LanguageModel;
  readonly answerWithModel: ReturnType<typeof createAnswerWithModel>;
}

/**
 * The use case: question in, checked answer or abstention out. The extractive answer is always made: it
 * is what a model chooses within, and what goes out where the model fails.
 */
export function createAnswerQuestion(
  answerAct: AnswerAct,
  answerInSteps: AnswerInSteps,
  answerability: Answerability,
  finish: FinishAnswer,
  composer: ModelComposer | undefined,
  /** Lets others go first between the steps. */
  pause: () => Promise<void>,
): AnswerQuestion {
  return async (text, { person, ...asked }) => {
    const reply = answerAct(text, asked);
    if (reply !== undefined) return reply;
    // "New topic: who owns Pluz?" leans on nothing, and nothing before it is kept.
    const fresh = afterNewSubject(text);
    if (fresh === undefined) return answerAsked(text, person, asked);
    const alone = { ...asked, turns: [] };
    const made = answerAct(fresh, alone) ?? (await answerAsked(fresh, person, alone));
    return { ...made, forgets: true };
  };

  async function answerAsked(
    question: string,
    person: PersonId | undefined,
    options: ExtractiveOptions,
  ): Promise<Reply> {
    const extractive = await withPauses(answerInSteps(question, options), pause);
    const { basis } = extractive;
    await pause();
    const whole = ({ answer, turn }: Answered): Answered =>
      withShown({ answer: finish(answer, basis), turn });
    // What is never answered is no matter for a model either.
    if (composer === undefined || basis.parts.every(({ asked }) => answerability.isOutside(asked)))
      return whole(extractive);
    using call = composer.languageModel.begin(person);
    // Awaited here: the call ends with this block.
    const made = await composed(extractive, options, call, composer);
    if ('answer' in made) return whole(made);
    return answerAct(question, options, made) ?? whole(extractive);
  }
}

/** The answer that a model made, or the extractive one; or what it heard in a text that is no question. */
async function composed(
  { answer: extractive, turn, basis }: ExtractiveAnswer,
  { turns = [] }: ExtractiveOptions,
  call: ModelCall,
  { answerWithModel }: ModelComposer,
): Promise<Answered | Act> {
  const { language } = extractive;
  const made = await answerWithModel({ basis, language, turns, call });
  if (made.ok === 'act') return { kind: made.act, language: undefined };
  if (!made.ok) return { answer: { ...extractive, without: withoutOf(made.reason) }, turn };
  const { answer } = made;
  const { mostCompared } = extractive;
  return {
    answer: mostCompared === undefined ? answer : { ...answer, mostCompared },
    turn: { ...turn, passages: citationsOf(answer).map(({ passage }) => passage.id) },
  };
}

/** Of the reasons for an extractive answer those that a reader is told: it may be otherwise later. */
function withoutOf(reason: string): WithoutModel | undefined {
  return reason === 'outage' || reason === 'budget' || reason === 'share' ? reason : undefined;
}

/** Keeps what the answer shows, so that later acts find it. */
function withShown({ answer, turn }: Answered): Answered {
  return { answer, turn: { ...turn, shown: shownIn(answer) } };
}
