import type { Passage } from '../passages/passage.ts';
import { weightOf } from '../retrieval/retrieval.ts';
import type { Answerability, AskedQuestion } from './answerability.ts';
import type { AnchorFinder, Anchors, UnmetAnchor } from './anchors.ts';

/** How much of a question that names nothing a passage must meet. */
const leastOfUnnamed = 0.35;

/** Below this, in the rarest terms, a follow-up can only be about what the turn before was about. */
const leastSaid = 1;

/** Whether passages may together be taken as an answer to a part of a question that scoring declines. */
export type MeetsPart = (asked: AskedQuestion, passages: readonly Passage[]) => boolean;

/**
 * What holds a model's "yes" to the question: every name, year, number and country that it names stands
 * in what was chosen, one of which tells the kind of thing asked for. A question that names nothing must
 * be met in its words, unless it says hardly any and is about what the turn before was about.
 */
export function createMeetsPart(
  anchorFinder: AnchorFinder,
  answerability: Answerability,
): MeetsPart {
  return (asked, passages) => {
    if (answerability.isOutside(asked)) return false;
    const { anchors } = asked;
    const told = passages.filter((passage) => answerability.tellsWhatIsAsked(asked, passage));
    const isNamed = hasAnchors(anchors);
    return (
      isAllMet(passages.map((passage) => anchorFinder.unmetBy(passage, anchors))) &&
      told.some((passage) => isNamed || isAboutUnnamed(asked, passage))
    );
  };

  function isAboutUnnamed(asked: AskedQuestion, passage: Passage): boolean {
    const { retrieval, leaning } = asked;
    const ranked = retrieval.passages.find((each) => each.passage.id === passage.id);
    const coverage = ranked?.coverage ?? 0;
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
