import type { Knowledge } from '../../passages/knowledge.ts';
import type { Passage } from '../../passages/passage.ts';
import { weightOf, type RankedPassage } from '../../retrieval/retrieval.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import { companionsOf } from '../excerpts/add-companions.ts';
import type { AskedQuestion } from '../evidence/asked-question.ts';
import type { Anchors, UnmetAnchor } from '../../question/anchors.ts';
import type { QuestionForm } from '../../question/kinds.ts';
import type { QuestionJudges } from '../evidence/answerability.ts';

/**
 * How far below where scoring declines a model's "yes" still counts. Of the questions of the halves for
 * choosing that are declined and should not be, and of which a right passage meets the rest of this, 44 of
 * 51 are above it; of those that are rightly declined 76 of 431.
 */
const leastMargin = -1.6;

/** How much of a question a passage must meet where scoring declines; more of one that names nothing. */
const leastCoverage = 0.25;
const leastOfUnnamed = 0.35;

/** Below this, in the rarest terms, a follow-up can only be about what the turn before was about. */
const leastSaid = 1;

/** How far down a ranking the passages are looked for: one beyond has next to nothing of the question. */
const depth = 60;

/** Whether passages may be taken as an answer to a part of a question that scoring declines. */
export type MeetsPart = (
  asked: AskedQuestion,
  passages: readonly Passage[],
  form: QuestionForm,
) => boolean;

/**
 * What holds a model's "yes" to the question: a passage that was chosen has, with what must stand beside
 * it, every name, year, number and country that the question names, tells the kind of thing asked for and
 * is not far from where scoring would answer. Only of what is compared or has several sides may one
 * passage tell one thing and the next another. A question that names nothing must be met in its words, unless it says hardly any and is
 * about what the turn before was about.
 */
export function createMeetsPart(
  { anchorFinder, answerability }: QuestionJudges,
  knowledge: Knowledge,
  retriever: Retriever,
): MeetsPart {
  return (asked, passages, form) => {
    const { question, retrieval } = asked;
    const { text, language, anchors, scope } = question;
    // Rain in Cusco is no matter of the folder's, though it knows Cusco.
    if (answerability.isOutside(asked) || scope === 'everyday') return false;
    const isMetBy = (some: readonly Passage[]) =>
      isAllMet(some.map((each) => anchorFinder.unmetBy(each, anchors)));
    const isTogether = form === 'compare' || form === 'sides';
    if (!isMetBy(passages)) return false;
    const deeper = retriever.retrieve(text, { language, limit: depth });
    return passages.some((passage) => {
      const ranked = [...retrieval.passages, ...deeper.passages].find(
        (each) => each.passage.id === passage.id,
      );
      return (
        ranked !== undefined &&
        (isTogether || isMetBy([passage, ...besideIt(passage)])) &&
        answerability.tellsWhatIsAsked(asked, passage) &&
        isNearEnough(asked, ranked) &&
        (hasAnchors(anchors) || isAboutUnnamed(asked, ranked))
      );
    });
  };

  function besideIt(passage: Passage): Passage[] {
    return companionsOf(passage, knowledge).flatMap((id) => knowledge.passages.get(id) ?? []);
  }

  /** What meets hardly any of a question that stands alone is about something else. */
  function isNearEnough(asked: AskedQuestion, ranked: RankedPassage): boolean {
    const margin = answerability.marginOf(asked, ranked);
    const isMetEnough = asked.leaning !== undefined || ranked.coverage >= leastCoverage;
    return margin >= 0 || (margin >= leastMargin && isMetEnough);
  }

  function isAboutUnnamed(
    { retrieval, leaning }: AskedQuestion,
    { passage, coverage }: RankedPassage,
  ): boolean {
    if (leaning === undefined) return coverage >= leastOfUnnamed;
    const saysLittle = weightOf(retrieval) < leastSaid;
    return (
      answerability.isRelated(passage, coverage, leaning) &&
      (saysLittle || coverage >= leastOfUnnamed)
    );
  }
}

const hasAnchors = ({ entities, years, numbers, countries }: Anchors) =>
  entities.length + years.length + numbers.length + countries.length > 0;

/** Whether each anchor is met by one passage or another. */
function isAllMet(unmet: readonly (readonly UnmetAnchor[])[]): boolean {
  const [first, ...more] = unmet.map(
    (anchors) => new Set(anchors.map((each) => JSON.stringify(each))),
  );
  if (first === undefined) return false;
  return [...first].every((anchor) => more.some((others) => !others.has(anchor)));
}
