import type { Excerpt } from '../citations/excerpt.ts';
import type { Question } from '../question/question.ts';
import type { RelationId } from '../passages/passage.ts';
import type { Answerability } from './evidence/answerability.ts';
import type { AskedQuestion } from './evidence/asked-question.ts';
import type { ScoredCandidate } from './evidence/choose-excerpts.ts';

/**
 * The sentence that answers a part of a question which says too little to be answered by likeness: of
 * what the part before it is about, the best that gives the kind of thing asked for. Where its words tell
 * no kind, the passage that answers the part before goes on to answer it; undefined for none.
 */
export function fillPart(
  asked: AskedQuestion,
  before: readonly Excerpt[],
  answerability: Answerability,
): Excerpt | undefined {
  const { asks } = asked.question;
  const named = namedBy(asked.question);
  const isShown = ({ ranked, sentence }: ScoredCandidate) =>
    before.some((one) => one.passage.id === ranked.passage.id && one.sentence === sentence);
  const isOfFirst = ({ ranked }: ScoredCandidate) => ranked.passage.id === before[0]?.passage.id;
  const isOpen = named.size === 0 && !asks.isAmount;
  const isSumOrDate = asks.type === 'money' || asks.type === 'date';
  const found = answerability.choose(asked).ordered.filter((each) => {
    if (!isOfSubject(each)) return false;
    if (isOpen) return isOfFirst(each) && !isShown(each) && saysAllElse(each);
    if (!givesKind(each, asked.question, named)) return false;
    return saysAllElse(each) || (isShown(each) && named.size > 0 && isSumOrDate);
  });
  // "And for how much?": a sum that is shown already needs no other beside it.
  const shown = asks.isAmount && asks.words === '' ? found.find(isShown) : undefined;
  const best = shown ?? found.find(isOfFirst) ?? found[0];
  return best === undefined ? undefined : { passage: best.ranked.passage, sentence: best.sentence };
}

/** Relations that say no more than that a number or a date is asked for. */
const ofAnyAmount: ReadonlySet<string> = new Set(['count', 'event-date', 'ranking', 'capacity']);

function namedBy({ asks, relations }: Question): ReadonlySet<RelationId> {
  return new Set(
    relations
      .filter(({ isHeld, relation }) => isHeld && !(asks.isAmount && ofAnyAmount.has(relation)))
      .map(({ relation }) => relation),
  );
}

function givesKind(
  { ranked, sentence, evidence }: ScoredCandidate,
  { asks }: Question,
  named: ReadonlySet<RelationId>,
): boolean {
  if (asks.isAmount && evidence.typeMet === 0) return false;
  if (named.size === 0) {
    return asks.words === '' || asks.type === 'date' || evidence.focusCoverage > 0;
  }
  return ranked.passage.tells.some(
    ({ what, in: numbers }) => named.has(what) && numbers.includes(sentence + 1),
  );
}

/** What a part says that its answer does not, in the rarest terms, may be a word that only asks. */
const mostUnmet = 0.3;

const saysAllElse = ({ evidence }: ScoredCandidate) =>
  evidence.focusUnmet === 0 && 3 * evidence.residualWeight <= mostUnmet;

function isOfSubject({ evidence }: ScoredCandidate): boolean {
  const { isRelated, isOfCarried, lacksAttribute, nobodyNamed, nothingNamed } = evidence;
  return (
    (isRelated === 1 || isOfCarried === 1) && lacksAttribute + nobodyNamed + nothingNamed === 0
  );
}
