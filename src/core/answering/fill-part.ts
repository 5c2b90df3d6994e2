import type { Excerpt } from '../citations/excerpt.ts';
import type { QuestionType } from '../question/kinds.ts';
import type { Question } from '../question/question.ts';
import { splitWords } from '../retrieval/index/tokenize.ts';
import type { RelationId } from '../passages/passage.ts';
import { hasSum } from './evidence/answer-type.ts';
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
  const { asks, language } = asked.question;
  const named = namedBy(asked.question);
  const isBare = saysNothing(asked.question);
  const isShown = ({ ranked, sentence }: ScoredCandidate) =>
    before.some((one) => one.passage.id === ranked.passage.id && one.sentence === sentence);
  const isOfFirst = ({ ranked }: ScoredCandidate) => ranked.passage.id === before[0]?.passage.id;
  const isOpen = named.size === 0 && !asks.isAmount;
  const found = answerability.choose(asked).ordered.filter((each) => {
    if (!isOfSubject(each) || (asks.isAmount && each.evidence.typeMet === 0)) return false;
    // A stake is not what was paid for it.
    const text = each.ranked.passage.texts[language].sentences[each.sentence] ?? '';
    if (asks.type === 'money' && !hasSum(text, language)) return false;
    const isWhole = isBare || saysAllElse(each);
    if (isOpen) return goesOn(each, before) && !isShown(each) && isWhole;
    const isTold = tellsNamed(each, named) || each.evidence.relationOfSubject === 1;
    if (isShown(each)) return isWhole ? asks.isAmount || isTold : isTold && isSumOrDate(asks.type);
    return isWhole && givesKind(each, asked.question, named);
  });
  // "And for how much?": a sum that is shown already needs no other beside it.
  const shown = asks.isAmount && (isBare || asks.words === '') ? found.find(isShown) : undefined;
  const best = shown ?? found.find(isOfFirst) ?? found[0];
  return best === undefined ? undefined : { passage: best.ranked.passage, sentence: best.sentence };
}

/** True for a sentence of the passage that answers the part before, or one like the part of another. */
function goesOn({ ranked, evidence }: ScoredCandidate, before: readonly Excerpt[]): boolean {
  const place = before.findIndex(({ passage }) => passage.id === ranked.passage.id);
  return place === 0 || (place > 0 && evidence.coverage > 0);
}

const isSumOrDate = (type: QuestionType) => type === 'money' || type === 'date';

/** Relations that say no more than that a number, a share or a date is asked for. */
export const ofAnyAmount: ReadonlySet<string> = new Set([
  'count',
  'event-date',
  'ranking',
  'capacity',
  'market-share',
  'trade-share',
]);

function namedBy({ asks, relations }: Question): ReadonlySet<RelationId> {
  return new Set(
    relations
      .filter(({ isHeld, relation }) => isHeld && !(asks.isAmount && ofAnyAmount.has(relation)))
      .map(({ relation }) => relation),
  );
}

/** True for a part such as "and since when?", which has no word beside those that ask. */
export function saysNothing({ text, fillers, relations }: Question): boolean {
  return splitWords(text, 'zh').every(
    (_, place) =>
      fillers.has(place) || relations.some(({ start, end }) => start <= place && place < end),
  );
}

function givesKind(
  each: ScoredCandidate,
  { asks }: Question,
  named: ReadonlySet<RelationId>,
): boolean {
  if (named.size > 0) return tellsNamed(each, named);
  return (
    asks.words === '' ||
    asks.type === 'date' ||
    asks.type === 'percent' ||
    each.evidence.focusCoverage > 0
  );
}

function tellsNamed(
  { ranked, sentence }: ScoredCandidate,
  named: ReadonlySet<RelationId>,
): boolean {
  return ranked.passage.tells.some(
    ({ what, in: numbers }) => named.has(what) && numbers.includes(sentence + 1),
  );
}

/** What a part says that its answer does not, in the rarest terms, may be a word that only asks. */
const mostUnmet = 0.3;

/** True where a sentence leaves next to nothing of a part unsaid, or tells what it asks of what it names. */
const saysAllElse = ({ evidence }: ScoredCandidate) =>
  (evidence.focusUnmet === 0 || evidence.relationOfSubject === 1) &&
  3 * evidence.residualWeight <= mostUnmet;

function isOfSubject({ evidence }: ScoredCandidate): boolean {
  const { isRelated, isOfCarried, lacksAttribute, nobodyNamed, nothingNamed } = evidence;
  return (
    (isRelated === 1 || isOfCarried === 1) && lacksAttribute + nobodyNamed + nothingNamed === 0
  );
}
