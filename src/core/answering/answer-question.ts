import { checkCitations } from '../citations/check-citations.ts';
import { numberCitations } from '../citations/citation.ts';
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

/** How many passages are looked at for one answer. */
const depth = 10;

/** The share of the question that the best passage must meet; read off the chosen half of the eval set. */
const leastCoverage = 0.45;

/** How much of it what is named as near must meet. */
const nearCoverage = 0.2;

const mostNear = 3;

/** The use case: question in, checked answer or abstention out. */
export function createAnswerQuestion(knowledge: Knowledge, retriever: Retriever): AnswerQuestion {
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
    const drafted = composeExtractive(claims, knowledge, language);
    const failed = new Set(
      [...checkCitations(drafted, retrieved, language)].map(({ sentence }) => sentence),
    );
    const sentences = drafted.filter((sentence) => !failed.has(sentence));
    if (sentences.length === 0) return abstain();
    const citations = numberCitations(sentences, retrieved, language);
    return { status: 'answered', mode: 'extractive', language, sentences, citations };
  };
}

function nearPassages(ranked: readonly RankedPassage[]) {
  return ranked
    .filter(({ coverage }) => coverage >= nearCoverage)
    .slice(0, mostNear)
    .map(({ passage }) => passage);
}
