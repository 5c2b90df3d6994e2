import type { Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import { addCompanions } from '../excerpts/add-companions.ts';
import type { AnswerBasis } from '../answer-extractively.ts';
import type { PartAnswer } from '../part-answer.ts';
import type { ReadBasis, ReadPart } from './reread-parts.ts';
import { excerptsOfSilenced, type ArrangeOptions } from '../excerpts/arrange-excerpts.ts';
import { createFitToPart, type Fit } from './holds-to-question.ts';
import { directExcerptsOf } from './direct-excerpts.ts';
import type { UnitRule } from './model-event.ts';
import type { QuestionForm } from '../../question/kinds.ts';
import type { QuestionJudges } from '../evidence/answerability.ts';
import type { Excerpt } from '../../citations/excerpt.ts';
import { isRepeated } from '../excerpts/is-repeated.ts';

export interface CompletionSources extends QuestionJudges {
  readonly knowledge: Knowledge;
  readonly retriever: Retriever;
}

/** All that an answer shows and the parts of the question without any of it, or why it is none. */
export type Completed =
  | {
      readonly ok: true;
      readonly excerpts: readonly Excerpt[];
      readonly missing: readonly string[];
    }
  | { readonly ok: false; readonly reason: 'nothing-left' | 'unanchored' };

export interface Choice {
  /** The excerpts of a model's choice. */
  readonly chosen: readonly Excerpt[];
  readonly basis: ReadBasis;
  readonly arrangement: ArrangeOptions;
  /** Told of each excerpt that is left out. */
  readonly dropped: (rule: UnitRule) => void;
}

export type CompleteExcerpts = (choice: Choice) => Completed;

/** Most excerpts that are added beside those of a model's choice: all that any of the folder's need. */
const mostBeside = 8;

/**
 * Makes a model's choice a whole answer: without repetitions, with what contradicts, succeeds or is
 * needed beside each excerpt, and with the extractive excerpts of a part or a side that the choice leaves
 * out. A choice that is about something else than the question is none.
 */
export function createCompletion(parts: CompletionSources): CompleteExcerpts {
  const { knowledge, retriever, anchorFinder } = parts;
  const fitToPart = createFitToPart(parts, retriever);

  function withoutRepeats(
    excerpts: readonly Excerpt[],
    language: Language,
    dropped: (rule: UnitRule) => void,
  ): Excerpt[] {
    const kept: Excerpt[] = [];
    for (const excerpt of excerpts) {
      if (kept.some((shown) => isRepeated(shown, excerpt, language, retriever)))
        dropped('repeated');
      else kept.push(excerpt);
    }
    return kept;
  }

  /** With what answers each part directly, behind the excerpts that are about all that a part names. */
  function withDirect(
    own: readonly Excerpt[],
    met: readonly PartAnswer[],
    form: QuestionForm,
    language: Language,
  ): readonly Excerpt[] {
    const direct = met
      .flatMap((part) => directExcerptsOf(part, form))
      .filter((excerpt) => !own.some((shown) => isRepeated(shown, excerpt, language, retriever)));
    if (direct.length === 0 || form === 'compare' || form === 'sides') return own;
    const isOnAll = ({ passage }: Excerpt) =>
      met.some(({ asked }) => anchorFinder.unmetBy(passage, asked.question.anchors).length === 0);
    return [...own.filter(isOnAll), ...direct, ...own.filter((excerpt) => !isOnAll(excerpt))];
  }

  /** With all that may not be missing beside each, and without the excerpts for which there was no room. */
  function withCompanions(
    excerpts: readonly Excerpt[],
    { question, context }: AnswerBasis,
    language: Language,
    dropped: (rule: UnitRule) => void,
  ): Excerpt[] {
    const wording = `${question} ${context}`.trim();
    const beside = (some: readonly Excerpt[], most: number) =>
      addCompanions(some, { question: wording, language, knowledge, retriever, most });
    const room = excerpts.length + mostBeside;
    let all = [...excerpts];
    // What stands beside a excerpt may itself not stand alone.
    for (let before = -1; before !== all.length;) {
      before = all.length;
      all = beside(all, room - all.length);
    }
    for (;;) {
      const shown = new Set(all.map(({ passage }) => passage.id));
      const whole = all.filter((excerpt) =>
        beside([excerpt], mostBeside).every(({ passage }) => shown.has(passage.id)),
      );
      if (whole.length === all.length) return all;
      for (let count = whole.length; count < all.length; count++) dropped('companion');
      all = whole;
    }
  }

  return ({ chosen, basis, arrangement, dropped }) => {
    const { language } = arrangement;
    const isOfBroad = ({ passage }: Excerpt) =>
      basis.broad.excerpts.some((excerpt) => excerpt.passage.id === passage.id);
    const held = chosen.filter(
      (excerpt) =>
        isOfBroad(excerpt) ||
        basis.parts.some((part) => fitToPart(part, excerpt, basis) !== 'neither'),
    );
    for (let count = held.length; count < chosen.length; count++) dropped('not-asked');
    const own = withoutRepeats(held, language, dropped);
    const isSingle = basis.parts.length === 1;
    // Of several parts, what is chosen for one may look like an answer to the next.
    const chosenFor = (part: ReadPart) =>
      own.filter((each) => isSingle || !part.answered || isOf(part, each));
    const fits = (part: ReadPart, wanted: readonly Fit[]) =>
      chosenFor(part).some((each) => wanted.includes(fitToPart(part, each, basis)));
    if (!own.some(isOfBroad) && !basis.parts.some((part) => fits(part, ['gives', 'beside']))) {
      return { ok: false, reason: 'unanchored' };
    }
    const met = basis.parts.filter((part) => fits(part, ['gives']));
    const unmet = basis.parts.filter((part) => !met.includes(part));
    const giving = own.filter(
      (each) => isOfBroad(each) || met.some((part) => fitToPart(part, each, basis) === 'gives'),
    );
    const isGiven = ({ passage }: Excerpt) => giving.some((each) => each.passage.id === passage.id);
    // A part that the choice leaves out keeps what answers it without a model, before what stands beside.
    const kept = unmet
      .flatMap((part) => (fits(part, ['beside']) ? part.excerpts.slice(0, 1) : part.excerpts))
      .filter((excerpt) => !isGiven(excerpt));
    const isLeft = (each: Excerpt) =>
      !giving.includes(each) && !kept.some((shown) => isRepeated(shown, each, language, retriever));
    const shown = [
      ...withDirect(giving, met, basis.form, language),
      ...kept,
      ...own.filter(isLeft),
    ];
    const silenced = excerptsOfSilenced(shown, basis.broad.excerpts, arrangement);
    const excerpts = withCompanions([...shown, ...silenced], basis, language, dropped);
    if (excerpts.length === 0) return { ok: false, reason: 'nothing-left' };
    const missing = isSingle ? [] : unmet.filter((part) => part.excerpts.length === 0);
    return {
      ok: true,
      excerpts,
      missing: [...missing.map(({ part }) => part), ...stillLacking(excerpts, basis, arrangement)],
    };
  };
}

const isOf = ({ excerpts }: PartAnswer, { passage }: Excerpt) =>
  excerpts.some((each) => each.passage.id === passage.id);

/** What the folder was taken to hold nothing on, without what is shown. */
function stillLacking(
  excerpts: readonly Excerpt[],
  { broad }: AnswerBasis,
  arrangement: ArrangeOptions,
): string[] {
  const shown = new Set(excerpts.flatMap(({ passage }) => [...arrangement.entitiesOf(passage)]));
  return broad.lacking.flatMap(({ name, entity }) =>
    entity !== undefined && shown.has(entity) ? [] : [name],
  );
}
