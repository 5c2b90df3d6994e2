import type { Turn } from '../conversation/conversation.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { Retriever } from '../retrieval/retriever.ts';
import type { Steps } from '../steps.ts';
import type { PartAnswer } from './part-answer.ts';
import type { QuestionJudges } from './evidence/answerability.ts';
import type { Answer } from './answer.ts';
import { arrangeExcerpts } from './excerpts/arrange-excerpts.ts';
import {
  createBroadExcerpts,
  noBroadExcerpts,
  type BroadExcerpts,
} from './excerpts/broad-excerpts.ts';
import type { ComposeChecked } from '../citations/compose-checked.ts';
import { leansOnNothing, withoutCarryOver } from '../question/leaning/follow-up.ts';
import { isWordy } from '../question/is-long.ts';
import { formOf } from '../question/form.ts';
import type { QuestionForm } from '../question/kinds.ts';
import { questionWords } from '../question/words/words.ts';
import { withoutSlang } from '../question/colloquial.ts';
import { withFigures, withPlainSigns } from '../question/notation/notation.ts';
import { withYearsFrom } from '../question/notation/relative-years.ts';
import { withoutOrders } from '../question/without-orders.ts';
import type { Excerpt } from '../citations/excerpt.ts';
import { missingParts, quotable } from './missing-parts.ts';
import { createUnderstandQuestion } from './understand-question.ts';
import type { Gap } from './told/gap.ts';
import { createGapFinder, type FindGap, type FoundGap } from './told/find-gap.ts';

export interface ExtractiveOptions {
  /** The language to answer in; the question's own by default. */
  readonly language?: Language | undefined;
  /** The language where the question does not tell its own. */
  readonly fallback?: Language | undefined;
  /** The year in which it is asked, from which "last year" counts; unknown by default. */
  readonly thisYear?: number | undefined;
  /** The turns before this question, oldest first; none by default. */
  readonly turns?: readonly Turn[];
}

/** The answer, and the turn to keep for the questions after it. */
export interface Answered {
  readonly answer: Answer;
  readonly turn: Turn;
}

/** What an extractive answer was made from: a model may choose among it, within it. */
export interface AnswerBasis {
  /** Without what orders the program about. */
  readonly question: string;
  /** What a question that leans on the turn before refers back to; empty where it stands alone. */
  readonly context: string;
  /** The question's own language. */
  readonly language: Language;
  readonly form: QuestionForm;
  readonly parts: readonly PartAnswer[];
  readonly broad: BroadExcerpts;
}

export interface ExtractiveAnswer extends Answered {
  readonly basis: AnswerBasis;
}

export type AnswerExtractively = (question: string, options: ExtractiveOptions) => ExtractiveAnswer;

/** The same in steps, each of some milliseconds: a process that answers has others to attend to. */
export type AnswerInSteps = (...asked: Parameters<AnswerExtractively>) => Steps<ExtractiveAnswer>;

export interface ExtractiveSources extends QuestionJudges {
  readonly knowledge: Knowledge;
  readonly retriever: Retriever;
  readonly compose: ComposeChecked;
}

/** Question in, checked answer of the folder's own words or abstention out, without a model. */
export function createAnswerInSteps(parts: ExtractiveSources): AnswerInSteps {
  const { knowledge, retriever, compose } = parts;
  const understand = createUnderstandQuestion(parts);
  const findBroadExcerpts = createBroadExcerpts(parts);
  const findGap = createGapFinder(parts);

  return function* (typed, { language: wanted, fallback, thisYear, turns = [] }) {
    const simplified = retriever.simplified(withPlainSigns(typed));
    const detected = retriever.languageOf(simplified);
    const asked = detected ?? turns.at(-1)?.language ?? fallback ?? 'en';
    const language = wanted ?? asked;
    const { takesBack, laughsFirst } = questionWords[asked];
    const meant = simplified.replace(laughsFirst, '').replace(takesBack, '');
    const dated = withYearsFrom(meant, asked, thisYear);
    const text = withoutSlang(withFigures(dated, asked), asked);
    const { form, topic, isBroad } = formOf(text, asked);
    const about = withoutOrders(topic, asked, retriever.findEntities);
    const ordered = withoutOrders(text, asked, retriever.findEntities);
    const wanting =
      turns.length === 0 ? withoutCarryOver(ordered, asked, retriever.findEntities) : ordered;
    const isUnmoored = turns.length === 0 && leansOnNothing(wanting, asked, retriever.findEntities);
    const question = isUnmoored ? '' : wanting;
    const isArranged = form === 'sides' || form === 'compare';
    // Where nothing but orders was said, nothing is asked of the turn before either.
    const leanedOn = question === '' ? [] : turns;
    const understood = yield* understand(question, asked, leanedOn, isArranged);
    const answers = understood.parts;
    const isWhole = understood.isWhole === true;
    const broad =
      isBroad && !isWhole && !isUnmoored
        ? yield* findBroadExcerpts(about, asked, form)
        : noBroadExcerpts;
    // Of a comparison, what tells of neither is no answer.
    const direct = form === 'compare' && broad.excerpts.length > 0 ? [] : answers;
    const excerpts = withoutRepeats([
      ...direct.flatMap((each) => each.excerpts),
      ...broad.excerpts,
    ]);
    const { excerpts: arranged, headingOf } = arrangeExcerpts(excerpts, {
      form,
      compared: broad.compared,
      language,
      knowledge,
      entitiesOf: (passage) => retriever.entitiesOf(passage),
    });
    const { sentences, citations } = compose(arranged, language, { headingOf });
    const mode = 'extractive' as const;
    const cited = new Set(citations.map(({ passage }) => passage.id));
    const shown = arranged.filter(({ passage }) => cited.has(passage.id));
    const unanswered = missingParts(answers, shown, broad, retriever);
    const missing = quotable([...unanswered, ...broad.lacking.map(({ name }) => name)], broad);
    // The words that ask for a form are not what the collection lacks.
    function* declined() {
      if (isUnmoored) return { near: [], gap: withoutReferent };
      const isReadAgain = isBroad && !isWordy(about);
      const read = isReadAgain ? (yield* understand(about, asked, turns)).parts : answers;
      yield;
      return gapOfParts(read, findGap);
    }
    const { mostCompared } = broad;
    const made = { mode, language, ...(mostCompared !== undefined && { mostCompared }) } as const;
    const answer: Answer =
      sentences.length === 0
        ? { status: 'abstained', ...made, ...(yield* declined()) }
        : unanswered.length + broad.lacking.length > 0
          ? { status: 'partial', ...made, sentences, citations, missing }
          : { status: 'answered', ...made, sentences, citations };
    const turn = {
      question: understood.question,
      context: understood.context,
      language: asked,
      entities: [...new Set(answers.flatMap(({ entities }) => entities))],
      passages: citations.map(({ passage }) => passage.id),
    };
    const { context } = understood;
    const basis = { question, context, language: asked, form, parts: answers, broad };
    return { answer, turn, basis };
  };
}

const withoutOthers: Gap = { about: [], lacking: { kind: 'others' }, told: [] };

const withoutReferent: Gap = { about: [], lacking: { kind: 'referent' }, told: [] };

/** Each excerpt once, where it first stands. */
function withoutRepeats(excerpts: readonly Excerpt[]): Excerpt[] {
  return [
    ...new Map(
      excerpts.map((excerpt) => [`${excerpt.passage.id} ${excerpt.sentence}`, excerpt]),
    ).values(),
  ];
}

/** The gap of a question that is not answered, by its first part: then its only one. */
export function gapOfParts(
  [first]: readonly PartAnswer[],
  findGap: FindGap,
): Partial<FoundGap> & Pick<FoundGap, 'near'> {
  if (first?.lacksOthers === true) return { near: [], gap: withoutOthers };
  return first === undefined ? { near: [] } : findGap(first.asked, first.lacksWord);
}
