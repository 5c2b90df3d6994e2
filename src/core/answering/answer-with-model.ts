import type { AnswerVerifier } from '../citations/verify-answer.ts';
import type { Turn } from '../conversation/conversation.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { Passage } from '../passages/passage.ts';
import type { JsonValue, ModelCall, ModelFailure, PromptName } from '../ports.ts';
import type { Retriever } from '../retrieval/retriever.ts';
import { nearest, type AnswerBasis } from './answer-extractively.ts';
import type { Answer } from './answer.ts';
import type { AnsweringModel } from './answering-model.ts';
import { arrangeClaims } from './arrange-claims.ts';
import { createModelAsker } from './ask-model.ts';
import { createParaphraseCheck } from './check-paraphrase.ts';
import { createCompletion } from './complete-claims.ts';
import { createComposeChecked } from './compose-checked.ts';
import { gatherCandidates } from './gather-candidates.ts';
import type { ModelEvent } from './model-event.ts';
import { offerSentences } from './offer-sentences.ts';
import type { QuestionJudges } from './question-judges.ts';
import { settleUnits } from './settle-units.ts';

export interface ModelParts extends QuestionJudges {
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

/** An answer of the model's choosing, or why the extractive one goes out. */
export type ModelAnswer =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly reason: Fallback['reason'] };

/** Has a model understand a question and choose among the folder's sentences, and holds it to the rules. */
export function createAnswerWithModel(parts: ModelParts) {
  const { knowledge, retriever, verify, model } = parts;
  const { style, observe } = model;
  const askerOf = createModelAsker(model);
  const complete = createCompletion(parts);
  const isParaphrase = createParaphraseCheck(knowledge, retriever);

  return async ({ basis, language, turns, call }: ModelQuestion): Promise<ModelAnswer> => {
    const { answer: id } = call;
    const ask = askerOf(call);
    const failed = (reason: Fallback['reason'], prompt?: PromptName): ModelAnswer => {
      observe({ kind: 'fallback', answer: id, reason, prompt });
      return { ok: false, reason };
    };

    const { question } = basis;
    const understood = await ask.understand({ question, conversation: conversationOf(turns) });
    if (!understood.ok && !isOfReply(understood.reason)) {
      return failed(understood.reason, 'understand');
    }
    // A reply that cannot be used widens nothing; the sentences at hand can still be chosen from.
    const understanding = understood.ok ? understood.value : undefined;
    const candidates = gatherCandidates(basis, understanding, knowledge, retriever);
    if (candidates.length === 0) return failed('nothing-left');
    const offered = offerSentences(candidates, language, knowledge);
    const form = basis.form === 'plain' ? (understanding?.form ?? 'plain') : basis.form;
    const standalone = understanding?.standalone ?? question;
    const selected = await ask.select(
      { question, standalone, language, form, passages: offered.data },
      [...offered.claims.keys()],
    );
    if (!selected.ok) return failed(selected.reason, 'select');
    const { answerable, units, missing } = selected.value;
    observe({ kind: 'selected', answer: id, units: units.length });
    if (missing !== '') observe({ kind: 'missing', answer: id, text: missing });
    if (answerable === 'no' || units.length === 0) {
      return isClear(basis) ? failed('declined') : declined(basis, language);
    }

    const settled = await settleUnits(units, {
      ask,
      offered: offered.claims,
      language,
      style,
      findEntities: retriever.findEntities,
      isParaphrase,
      failed: (outcome, rule) => observe({ kind: 'failed-unit', answer: id, outcome, rule }),
    });
    const arrangement = {
      form,
      compared: basis.broad.compared,
      language,
      knowledge,
      entitiesOf: (passage: Passage) => retriever.entitiesOf(passage),
    };
    const completed = complete({
      chosen: settled.claims,
      basis,
      arrangement,
      dropped: (rule) => observe({ kind: 'failed-unit', answer: id, outcome: 'dropped', rule }),
    });
    if (!completed.ok) return failed(completed.reason);
    const { claims, headingOf } = arrangeClaims(completed.claims, arrangement);
    const compose = createComposeChecked(knowledge, verify, (incident) =>
      observe({ kind: 'incident', answer: id, incident }),
    );
    const { paraphrases } = settled;
    const { sentences, citations } = compose(claims, language, { headingOf, paraphrases });
    // What the gate stops here was let through by a rule before it: nothing of it is trusted.
    if (sentences.length < claims.length) return failed('incident');
    const made = { mode: 'model' as const, language, sentences, citations };
    const { missing: uncovered } = completed;
    return {
      ok: true,
      answer:
        uncovered.length > 0
          ? { ...made, status: 'partial', missing: uncovered }
          : { ...made, status: 'answered' },
    };
  };

  function conversationOf(turns: readonly Turn[]): JsonValue {
    return turns.map(({ question, language, passages }) => ({
      question,
      cited: passages.flatMap((id) => knowledge.passages.get(id)?.texts[language].title ?? []),
    }));
  }
}

/** Whether a failure is one of a single reply, after which the next may still come. */
const isOfReply = (reason: ModelFailure) => reason === 'malformed' || reason === 'refused';

/**
 * From this margin an extractive answer is not taken away by a model's "no": one that is wrong or
 * hostile could make the folder look empty. Of the answers in the chosen half of the eval set that
 * should not be, 66 % are below it, of the others 24 %.
 */
const clearMargin = 2;

function isClear({ parts, broad }: AnswerBasis): boolean {
  return (
    broad.claims.length > 0 ||
    parts.every(({ answered }) => !answered) ||
    parts.some(({ answered, margin }) => answered && margin >= clearMargin)
  );
}

function declined({ parts }: AnswerBasis, language: Language): ModelAnswer {
  const answer = { status: 'abstained', mode: 'model', language, near: nearest(parts) } as const;
  return { ok: true, answer };
}
