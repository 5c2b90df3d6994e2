import type { Excerpt } from '../../citations/excerpt.ts';
import { withoutPersonal } from '../../conversation/mask-personal.ts';
import type { Turn } from '../../conversation/conversation.ts';
import type { Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import type { JsonValue, ModelFailure, PromptName } from '../../ports.ts';
import type { QuestionForm } from '../../question/kinds.ts';
import type { AnswerBasis } from '../answer-extractively.ts';
import type { AskModel } from './ask-model.ts';
import { checkUnderstanding, type ReadingSources } from './check-understanding.ts';
import { gatherCandidates } from './gather-candidates.ts';
import type { ReadingRule } from './model-event.ts';
import type { HeardAct, Selection, Understanding } from './model-replies.ts';
import { offeredIds, offerIds } from './offer-known.ts';
import { offerSentences } from './offer-sentences.ts';
import { createRereading, type ReadBasis } from './reread-parts.ts';

export interface ChoiceRequest {
  readonly basis: AnswerBasis;
  readonly language: Language;
  readonly turns: readonly Turn[];
  readonly ask: AskModel;
  /** Told of each thing that is left out of the model's reading. */
  readonly failed: (rule: ReadingRule) => void;
}

/** What a model chose among, what it chose, and the form that the answer is to have; or an act that it heard. */
export type ChosenSentences =
  | { readonly ok: 'act'; readonly act: HeardAct }
  | {
      readonly ok: true;
      readonly basis: ReadBasis;
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

export type ChooseSentences = (request: ChoiceRequest) => Promise<ChosenSentences>;

/** Has a model read a question, and choose among the sentences that are found with that. */
export function createSentenceChooser(parts: ReadingSources): ChooseSentences {
  const { knowledge, retriever } = parts;
  const reread = createRereading(parts);

  function readAgain(
    understanding: Understanding | undefined,
    { basis, turns, failed }: ChoiceRequest,
  ): ReadBasis {
    // A reply that cannot be used adds nothing; the sentences at hand can still be chosen from.
    if (understanding === undefined) return { ...basis, reading: undefined };
    return reread(basis, checkUnderstanding({ understanding, basis, turns, failed }, parts));
  }

  return async (request) => {
    const { basis: own, language, turns, ask } = request;
    // What is personal leaves the program to nobody.
    const question = withoutPersonal(own.question);
    const understood = await ask.understand({
      question,
      conversation: conversationOf(turns, knowledge),
      ...offerIds(offeredIds(own, turns, knowledge), knowledge),
    });
    if (!understood.ok && !isOfReply(understood.reason)) {
      return { ok: false, reason: understood.reason, prompt: 'understand' };
    }
    const understanding = understood.ok ? understood.value : undefined;
    const act = understanding?.act ?? 'asks';
    if (act !== 'asks' && mayAct(act, request, parts)) return { ok: 'act', act };
    const basis = readAgain(understanding, request);
    const candidates = gatherCandidates(basis, understanding, knowledge, retriever);
    if (candidates.length === 0) return { ok: false, reason: 'nothing-left' };
    const { data: passages, excerpts } = offerSentences(candidates, language, knowledge);
    const form = basis.form === 'plain' ? (understanding?.form ?? 'plain') : basis.form;
    const standalone = withoutPersonal(basis.reading?.wordings.join(' ') || question).slice(
      0,
      longestStandalone,
    );
    const selected = await ask.select({ question, standalone, language, form, passages }, [
      ...excerpts.keys(),
    ]);
    return selected.ok
      ? { ok: true, basis, offered: excerpts, selection: selected.value, form }
      : { ok: false, reason: selected.reason, prompt: 'select' };
  };
}

/** A text is no question only where it names nothing, asks for nothing known and is not answered. */
function mayAct(
  act: HeardAct,
  { basis, turns }: ChoiceRequest,
  { retriever }: ReadingSources,
): boolean {
  const { parts, broad, question } = basis;
  const namesNothing =
    retriever.findEntities(question).mentions.length === 0 &&
    parts.every(
      ({ asked: { question: own } }) =>
        own.asks.asked === 'other' &&
        own.relations.length + own.quantities.length + own.anchors.countries.length === 0,
    );
  const isAnswered = parts.some(({ answered }) => answered) || broad.excerpts.length > 0;
  const isMarked = /[?？呢吗]/u.test(question);
  return (
    !isMarked && namesNothing && !isAnswered && (turns.length > 0 || !act.startsWith('wants-'))
  );
}

/** Whether a failure is one of a single reply, after which the next may still come. */
const isOfReply = (reason: ModelFailure) => reason === 'malformed' || reason === 'refused';

function conversationOf(turns: readonly Turn[], knowledge: Knowledge): JsonValue {
  return turns.map(({ question, language, passages }) => ({
    question: withoutPersonal(question),
    cited: passages.flatMap((id) => knowledge.passages.get(id)?.texts[language].title ?? []),
  }));
}
