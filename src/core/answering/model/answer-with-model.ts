import type { AnswerVerifier } from '../../citations/verify-answer.ts';
import type { Turn } from '../../conversation/conversation.ts';
import type { Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import type { Passage } from '../../passages/passage.ts';
import type { ModelCall, PromptName } from '../../ports.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import { gapOfParts, type AnswerBasis } from '../answer-extractively.ts';
import type { Answer } from '../answer.ts';
import type { AnsweringModel } from './answering-model.ts';
import { arrangeExcerpts, type ArrangeOptions } from '../excerpts/arrange-excerpts.ts';
import { createModelAsker } from './ask-model.ts';
import { createSentenceChooser } from './choose-sentences.ts';
import { createCompletion } from './complete-excerpts.ts';
import { createComposeChecked, type ComposeOptions } from '../../citations/compose-checked.ts';
import { quotable } from '../missing-parts.ts';
import { isClear } from './direct-excerpts.ts';
import type { ModelEvent } from './model-event.ts';
import type { HeardAct } from './model-replies.ts';
import type { QuestionJudges } from '../evidence/answerability.ts';
import type { Excerpt } from '../../citations/excerpt.ts';
import { createGapFinder, type FindGap } from '../told/find-gap.ts';
import { settleUnits } from './settle-units.ts';

export interface ModelSources extends QuestionJudges {
  readonly knowledge: Knowledge;
  readonly retriever: Retriever;
  readonly verify: AnswerVerifier;
  readonly model: AnsweringModel;
}

export interface ModelQuestion {
  readonly basis: AnswerBasis;
  /** The language to answer in. */
  readonly language: Language;
  /** The turns before, oldest first. */
  readonly turns: readonly Turn[];
  readonly call: ModelCall;
}

type Fallback = Extract<ModelEvent, { kind: 'fallback' }>;

/** An answer of the model's choosing, what it heard in a text that is no question, or why the extractive one goes out. */
export type ModelAnswer =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: 'act'; readonly act: HeardAct }
  | { readonly ok: false; readonly reason: Fallback['reason'] };

/** Has a model understand a question and choose among the folder's sentences, and holds it to the rules. */
export function createAnswerWithModel(parts: ModelSources) {
  const { knowledge, retriever, verify, model } = parts;
  const { observe } = model;
  const askerOf = createModelAsker(model);
  const chooseSentences = createSentenceChooser(parts);
  const complete = createCompletion(parts);
  const findGap = createGapFinder(parts);

  return async ({ basis: own, language, turns, call }: ModelQuestion): Promise<ModelAnswer> => {
    const { answer } = call;
    const ask = askerOf(call);
    const chosen = await chooseSentences({
      basis: own,
      language,
      turns,
      ask,
      failed: (rule) => observe({ kind: 'failed-reading', answer, rule }),
    });
    if (chosen.ok === 'act') return chosen;
    if (!chosen.ok) return failed(answer, chosen.reason, chosen.prompt);
    const { basis, selection } = chosen;
    const { answerable, units, missing } = selection;
    observe({ kind: 'selected', answer, units: units.length });
    if (missing !== '') observe({ kind: 'missing', answer, text: missing });
    if (answerable === 'no' || units.length === 0) {
      return holdsAgainstNo(basis)
        ? failed(answer, 'declined')
        : declined(basis, language, findGap);
    }
    const settled = await settleUnits(units, {
      ask,
      offered: chosen.offered,
      language,
      findEntities: retriever.findEntities,
      failed: (outcome, rule) => observe({ kind: 'failed-unit', answer, outcome, rule }),
    });
    const arrangement: ArrangeOptions = {
      form: chosen.form,
      compared: basis.broad.compared,
      language,
      knowledge,
      entitiesOf: (passage: Passage) => retriever.entitiesOf(passage),
    };
    const whole = complete({
      chosen: settled,
      basis,
      arrangement,
      dropped: (rule) => observe({ kind: 'failed-unit', answer, outcome: 'dropped', rule }),
    });
    if (!whole.ok) return failed(answer, whole.reason);
    const { excerpts, headingOf } = arrangeExcerpts(whole.excerpts, arrangement);
    const checked = composed(excerpts, language, { headingOf }, answer);
    if (checked === undefined) return failed(answer, 'incident');
    const made = { mode: 'model' as const, language, ...checked };
    return {
      ok: true,
      answer:
        whole.missing.length > 0
          ? { ...made, status: 'partial', missing: quotable(whole.missing, basis.broad) }
          : { ...made, status: 'answered' },
    };
  };

  function failed(answer: string, reason: Fallback['reason'], prompt?: PromptName): ModelAnswer {
    observe({ kind: 'fallback', answer, reason, prompt });
    return { ok: false, reason };
  }

  /** Undefined where the gate stops a sentence: a rule before it let that through, and none is trusted. */
  function composed(
    excerpts: readonly Excerpt[],
    language: Language,
    options: ComposeOptions,
    answer: string,
  ) {
    const compose = createComposeChecked(knowledge, verify, (incident) =>
      observe({ kind: 'incident', answer, incident }),
    );
    const checked = compose(excerpts, language, options);
    return checked.sentences.length < excerpts.length ? undefined : checked;
  }
}

function holdsAgainstNo({ parts, broad }: AnswerBasis): boolean {
  return (
    broad.excerpts.length > 0 || parts.every(({ answered }) => !answered) || parts.some(isClear)
  );
}

function declined({ parts }: AnswerBasis, language: Language, findGap: FindGap): ModelAnswer {
  const gap = gapOfParts(parts, findGap);
  return { ok: true, answer: { status: 'abstained', mode: 'model', language, ...gap } };
}
