import type { Turn } from '../../conversation/conversation.ts';
import type { Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import type { JsonValue, ModelFailure, PromptName } from '../../ports.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import type { AnswerBasis } from '../answer-extractively.ts';
import type { AskModel } from './ask-model.ts';
import { gatherCandidates } from './gather-candidates.ts';
import type { Selection } from './model-replies.ts';
import { offerSentences } from './offer-sentences.ts';
import type { QuestionForm } from '../../question/kinds.ts';
import type { Excerpt } from '../../citations/excerpt.ts';

export interface ChoiceRequest {
  readonly basis: AnswerBasis;
  readonly language: Language;
  readonly turns: readonly Turn[];
  readonly ask: AskModel;
}

/** What a model chose among, what it chose, and the form that the answer is to have. */
export type ChosenSentences =
  | {
      readonly ok: true;
      readonly offered: ReadonlyMap<string, Excerpt>;
      readonly selection: Selection;
      readonly form: QuestionForm;
    }
  | {
      readonly ok: false;
      readonly reason: ModelFailure | 'nothing-left';
      readonly prompt?: PromptName;
    };

/** The longest reading of a question that is handed on: as long as a question may be. */
const longestStandalone = 500;

/** Has a model understand a question, and choose among the sentences that are found with that. */
export async function chooseSentences(
  { basis, language, turns, ask }: ChoiceRequest,
  knowledge: Knowledge,
  retriever: Retriever,
): Promise<ChosenSentences> {
  const { question } = basis;
  const conversation = conversationOf(turns, knowledge);
  const understood = await ask.understand({ question, conversation });
  if (!understood.ok && !isOfReply(understood.reason)) {
    return { ok: false, reason: understood.reason, prompt: 'understand' };
  }
  // A reply that cannot be used widens nothing; the sentences at hand can still be chosen from.
  const understanding = understood.ok ? understood.value : undefined;
  const candidates = gatherCandidates(basis, understanding, knowledge, retriever);
  if (candidates.length === 0) return { ok: false, reason: 'nothing-left' };
  const { data: passages, excerpts } = offerSentences(candidates, language, knowledge);
  const form = basis.form === 'plain' ? (understanding?.form ?? 'plain') : basis.form;
  const standalone = (understanding?.standalone ?? question).slice(0, longestStandalone);
  const selected = await ask.select({ question, standalone, language, form, passages }, [
    ...excerpts.keys(),
  ]);
  return selected.ok
    ? { ok: true, offered: excerpts, selection: selected.value, form }
    : { ok: false, reason: selected.reason, prompt: 'select' };
}

/** Whether a failure is one of a single reply, after which the next may still come. */
const isOfReply = (reason: ModelFailure) => reason === 'malformed' || reason === 'refused';

function conversationOf(turns: readonly Turn[], knowledge: Knowledge): JsonValue {
  return turns.map(({ question, language, passages }) => ({
    question,
    cited: passages.flatMap((id) => knowledge.passages.get(id)?.texts[language].title ?? []),
  }));
}
