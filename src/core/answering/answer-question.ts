import { numberCitations, type CitedSentence } from '../citations/citation.ts';
import { markedText } from '../citations/marked-text.ts';
import type { AnswerVerifier, Rejection } from '../citations/verify-answer.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { RankedPassage, Retriever } from '../retrieval/retriever.ts';
import type { Answer } from './answer.ts';
import { composeExtractive } from './extractive-composer.ts';
import { selectClaims } from './select-claims.ts';

export interface AskOptions {
  /** The language to answer in; the question's own by default. */
  readonly language?: Language | undefined;
  /** The language where the question does not tell its own. */
  readonly fallback?: Language | undefined;
}

export type AnswerQuestion = (question: string, options: AskOptions) => Answer;

/** A sentence that the gate stopped: a fault of a composer or of the folder, to be looked into. */
export interface Incident {
  readonly text: string;
  readonly rejection: Rejection;
}

export interface AnsweringParts {
  readonly knowledge: Knowledge;
  readonly retriever: Retriever;
  readonly verify: AnswerVerifier;
  readonly report: (incident: Incident) => void;
}

/** How many passages are looked at for one answer. */
const depth = 10;

/** The share of the question that the best passage must meet; read off the chosen half of the eval set. */
const leastCoverage = 0.45;

/** How much of it what is named as near must meet. */
const nearCoverage = 0.2;

const mostNear = 3;

/** The use case: question in, checked answer or abstention out. */
export function createAnswerQuestion(parts: AnsweringParts): AnswerQuestion {
  const { knowledge, retriever } = parts;
  return (question, { language: wanted, fallback }) => {
    const retrieval = retriever.retrieve(question, { language: fallback, limit: depth });
    const asked = retrieval.language ?? fallback ?? 'en';
    const language = wanted ?? asked;
    const abstain = (): Answer => ({
      status: 'abstained',
      mode: 'extractive',
      language,
      near: nearPassages(retrieval.passages),
    });
    if ((retrieval.passages[0]?.coverage ?? 0) < leastCoverage) return abstain();

    const claims = selectClaims(question, asked, retrieval.passages, retriever);
    const retrieved = new Map(claims.map(({ passage }) => [passage.id, passage]));
    const sentences = passGate(composeExtractive(claims, knowledge, language), retrieved, language);
    if (sentences.length === 0) return abstain();
    const citations = numberCitations(sentences, retrieved, language);
    return { status: 'answered', mode: 'extractive', language, sentences, citations };
  };

  /** What of a draft may go out. A drop changes numbers and leads, so the rest passes again. */
  function passGate(
    draft: readonly CitedSentence[],
    retrieved: Parameters<AnswerVerifier>[1]['retrieved'],
    language: Language,
  ): readonly CitedSentence[] {
    if (draft.length === 0) return draft;
    const citations = numberCitations(draft, retrieved, language);
    const units = parts.verify(markedText(draft, citations), { citations, retrieved, language });
    const rejected = units.flatMap((unit) => (unit.ok ? [] : [unit]));
    for (const { text, rejection } of rejected) parts.report({ text, rejection });
    const accepted = units.flatMap((unit) => (unit.ok ? [unit.sentence] : []));
    return rejected.length === 0 ? accepted : passGate(accepted, retrieved, language);
  }
}

function nearPassages(ranked: readonly RankedPassage[]) {
  return ranked
    .filter(({ coverage }) => coverage >= nearCoverage)
    .slice(0, mostNear)
    .map(({ passage }) => passage);
}
