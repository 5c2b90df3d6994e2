import type { Excerpt } from '../../citations/excerpt.ts';
import { isStated, tellsAt } from '../../passages/passage.ts';
import type { Question } from '../../question/question.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import { isRepeated } from '../excerpts/is-repeated.ts';
import type { AskedQuestion } from './asked-question.ts';
import { evidenceNames, type ExcerptEvidence } from './evidence-names.ts';
import type { Candidate, GatherEvidence } from './excerpt-evidence.ts';
import { fittedWeights, type EvidenceWeights, type FittedWeights } from './fitted-weights.ts';
import { tellsRole } from './tells-role.ts';
import { thresholds } from './thresholds.ts';
import { unlearnedWeights } from './unlearned-weights.ts';

/** The sentences that answer a question, the most direct first; none where nothing does. */
export interface Choice {
  readonly excerpts: readonly Excerpt[];
  /** How far the first is above where to decline; below 0 where nothing answers. */
  readonly margin: number;
  /** The sentences in order, those that cannot answer left out. */
  readonly ordered: readonly ScoredCandidate[];
}

export interface ScoredCandidate extends Candidate {
  readonly score: number;
}

export type ChooseExcerpts = (asked: AskedQuestion) => Choice;

export function createExcerptChooser(gather: GatherEvidence, retriever: Retriever): ChooseExcerpts {
  return (asked) => {
    const scored = gather(asked)
      .filter(({ evidence }) => canAnswer(evidence))
      .map((candidate) => ({
        ...candidate,
        score: orderScore(candidate.evidence),
      }))
      .toSorted((a, b) => b.score - a.score);
    const ordered = toldFirst(countsFirst(scored, asked));
    const [first, second] = ordered;
    if (first === undefined) return { excerpts: [], margin: -Infinity, ordered };
    const lead = Math.min(3, first.score - (second?.score ?? first.score - 3));
    const above = answerScore(first.evidence, lead) - leastScore(asked);
    // Of what people think a poll on the same tells, however the question puts it.
    const isPolled = asked.question.asksOpinion && first.evidence.relationTold > 0;
    const isSure = isOwnAsk(first.evidence) || isPolled;
    const margin = isSure ? Math.max(0, above) : above;
    if (margin < 0) {
      const told = ordered.filter(({ evidence }) => isTold(evidence));
      return {
        excerpts: nearFirst(told, asked, retriever),
        margin: told.length > 0 ? 0 : margin,
        ordered,
      };
    }
    if (!isOwnAsk(first.evidence) && lacksCount(ordered, asked))
      return { excerpts: [], margin: -Infinity, ordered };
    // Whether it is answered is decided by what is most like it, and then what is told is put in order.
    const told = whoseFirst(statedFirst(reasonsFirst(ordered, asked), asked), asked);
    return { excerpts: nearFirst(told, asked, retriever), margin, ordered };
  };
}

/** What would be named as held where the question is declined answers it. */
function isTold({ tellsAsked, nobodyNamed, nothingNamed }: ExcerptEvidence): boolean {
  return tellsAsked === 1 && nobodyNamed + nothingNamed === 0;
}

/** What tells the very thing that a name and a relation ask for stands before what is only like it. */
function toldFirst(ordered: readonly ScoredCandidate[]): readonly ScoredCandidate[] {
  const [first] = ordered;
  if (first === undefined || isMeant(first.evidence)) return ordered;
  const told = ordered.filter(({ evidence }) => isTold(evidence));
  const most = Math.max(...told.map(({ evidence }) => evidence.tellsAllAsked));
  const all = told.filter(({ evidence }) => evidence.tellsAllAsked === most);
  return most <= first.evidence.tellsAllAsked ? ordered : all;
}

/** Asked whether a thing is Chinese, who has or makes it stands before where it lies. */
function whoseFirst(
  ordered: readonly ScoredCandidate[],
  { question: { roles, anchors } }: AskedQuestion,
): readonly ScoredCandidate[] {
  if (!roles.includes('nationality')) return ordered;
  const tells = ({ ranked, sentence }: ScoredCandidate) =>
    tellsRole({ tells: tellsAt(ranked.passage, sentence) }, 'nationality', anchors.entities, []);
  return [...ordered.filter(tells), ...ordered.filter((each) => !tells(each))];
}

/** What was counted stands before what was expected, where it is told as well and nothing asks for what is to come. */
function statedFirst(
  ordered: readonly ScoredCandidate[],
  { question }: AskedQuestion,
): readonly ScoredCandidate[] {
  const [first] = ordered;
  const isExpected = ({ ranked }: ScoredCandidate) => ranked.passage.kind === 'projection';
  if (first === undefined || !question.asks.isAmount || !isExpected(first)) return ordered;
  const isOpen = !question.isToCome && question.anchors.years.length === 0;
  if (!isOpen || isOwnAsk(first.evidence)) return ordered;
  const counted = ordered.filter(
    (each) =>
      isStated(each.ranked.passage.kind) &&
      each.evidence.relationTold > 0 &&
      each.evidence.subjectTold >= first.evidence.subjectTold &&
      each.score >= first.score - thresholds.counted,
  );
  return [...counted, ...ordered.filter((each) => !counted.includes(each))];
}

/** Asked how many, what has no count gives way to what has one and is nearly as good. */
function countsFirst(
  ordered: readonly ScoredCandidate[],
  asked: AskedQuestion,
): readonly ScoredCandidate[] {
  const [first] = ordered;
  if (first === undefined || isOwnAsk(first.evidence) || !lacksCount(ordered, asked)) {
    return ordered;
  }
  const others = ordered.filter(({ ranked }) => ranked.passage !== first.ranked.passage);
  const [next] = others;
  const isNear = next !== undefined && next.score >= first.score - thresholds.within;
  const tells = next !== undefined && next.evidence.countTold > 0 && next.evidence.relationTold > 0;
  return isNear && tells ? others : ordered;
}

/** "How many cameras did it sell?" is not answered by a passage that has no number but the question's own. */
function lacksCount(
  [first, ...others]: readonly ScoredCandidate[],
  { question: { asks, isCount } }: AskedQuestion,
): boolean {
  if (first === undefined || !isCount || asks.type !== 'amount') return false;
  // The members of a list can be counted.
  if (first.ranked.passage.tells.some(({ what }) => what === 'members-list')) return false;
  return [first, ...others].every(
    ({ ranked, evidence }) => ranked.passage !== first.ranked.passage || evidence.countTold === 0,
  );
}

/** The weights for evidence, with what was learned of how people ask or without. */
export function weightsFor({ isLearned }: ExcerptEvidence): FittedWeights {
  return isLearned === 1 ? fittedWeights : unlearnedWeights;
}

/** The logistic score of whether a sentence answers: 0 is where to decline. */
export function answerScore(evidence: ExcerptEvidence, lead: number): number {
  const { answers } = weightsFor(evidence);
  return answers.base + answers.lead * lead + weighed(evidence, answers.evidence);
}

/** The score by which sentences are ordered; compare within one question only. */
export function orderScore(evidence: ExcerptEvidence): number {
  return weighed(evidence, weightsFor(evidence).order) + thresholds.whole * evidence.tellsWhole;
}

type Weighing = readonly (readonly [name: keyof ExcerptEvidence, weight: number])[];

function weighingOf(weights: EvidenceWeights): Weighing {
  return evidenceNames.flatMap((name) => {
    const weight = weights[name] ?? 0;
    return weight === 0 ? [] : [[name, weight] as const];
  });
}

/** What is weighed by each table, read once. */
const weighings = new Map(
  [fittedWeights, unlearnedWeights]
    .flatMap(({ order, answers }): EvidenceWeights[] => [order, answers.evidence])
    .map((weights) => [weights, weighingOf(weights)]),
);

function weighed(evidence: ExcerptEvidence, weights: EvidenceWeights): number {
  let all = 0;
  for (const [name, weight] of weighings.get(weights) ?? []) all += weight * evidence[name];
  return all;
}

/**
 * What is asked in vain of a passage, whatever else speaks for it. Whoever wrote the passage knows better
 * than the words of a question what kind of thing it tells: one of its own asks is answered by it, and so is
 * what asks for no more than one of its sentences is marked to tell.
 */
export function canAnswer(evidence: ExcerptEvidence): boolean {
  const { unmetFixed, unmetTime, unmetSubject, tellsOther, roleUntold, unrelated } = evidence;
  const ofMatter = unmetFixed + unmetTime + unmetSubject + tellsOther + roleUntold + unrelated;
  const { isOfPart, lacksAttribute, lacksReason, needsShare, asksOnlyUnheld } = evidence;
  const ofKind = isOfPart + lacksAttribute + lacksReason + needsShare + asksOnlyUnheld;
  const isSaid = isOwnAsk(evidence) || evidence.tellsAllAsked === 1;
  const isKnown = evidence.onlyUnknown === 0 || isMeant(evidence);
  return ofMatter === 0 && isKnown && (ofKind === 0 || isSaid);
}

/** True where a question is, but for a word or two, one that the passage was written to answer. */
export function isOwnAsk({ likestAsk }: ExcerptEvidence): boolean {
  return likestAsk >= thresholds.ownAsk;
}

/** True where it is one of its own asks, or at least as likely meant as all others together. */
function isMeant(evidence: ExcerptEvidence): boolean {
  return isOwnAsk(evidence) || evidence.meantShare >= thresholds.meant;
}

/** The score from which a question is answered. */
export function leastScore({ leaning }: AskedQuestion): number {
  if (leaning === undefined) return thresholds.leastAlone;
  if (leaning.isPart === true) return thresholds.leastOfPart;
  return thresholds.leastLeaning;
}

/** Asked why, what tells a reason stands before what is only like the question. */
function reasonsFirst(
  ordered: readonly ScoredCandidate[],
  { question: { asks } }: AskedQuestion,
): readonly ScoredCandidate[] {
  if (asks.asked !== 'why') return ordered;
  const tellsReason = ({ ranked, sentence }: ScoredCandidate) =>
    ranked.passage.tells.some(
      ({ what, in: numbers }) => what === 'cause' && numbers.includes(sentence + 1),
    );
  return ordered
    .map((each) => (tellsReason(each) ? { ...each, score: each.score + thresholds.reason } : each))
    .toSorted((a, b) => b.score - a.score);
}

/** The first, and those that are nearly as good and say something else; more of a list. */
function nearFirst(
  ordered: readonly ScoredCandidate[],
  { question }: AskedQuestion,
  retriever: Retriever,
): Excerpt[] {
  const isList = question.asks.type === 'list';
  const most = isList ? thresholds.mostListed : thresholds.mostExcerpts;
  const within = isList ? thresholds.withinListed : thresholds.within;
  const [first] = ordered;
  if (first === undefined) return [];
  const reachOf = (candidate: ScoredCandidate) => {
    if (candidate.ranked.passage === first.ranked.passage) {
      return Math.max(within, thresholds.withinSame);
    }
    // What tells nothing of what is asked, where the first does, is only like it in its words.
    if (candidate.evidence.relationTold < first.evidence.relationTold)
      return thresholds.withinUntold;
    return isList && tellsSame(first, candidate, question) ? thresholds.withinMembers : within;
  };
  const chosen: Excerpt[] = [];
  for (const candidate of ordered) {
    const { ranked, sentence, score } = candidate;
    if (chosen.length >= most) break;
    if (score < first.score - reachOf(candidate)) continue;
    const excerpt = { passage: ranked.passage, sentence };
    const repeats = chosen.some((one) => isRepeated(one, excerpt, question.language, retriever));
    if (!repeats) chosen.push(excerpt);
  }
  return chosen;
}

/** True where two sentences tell what is asked of the same thing: two members of one list. */
function tellsSame(one: ScoredCandidate, other: ScoredCandidate, { relations }: Question): boolean {
  const told = ({ ranked, sentence }: ScoredCandidate) =>
    ranked.passage.tells.filter(
      ({ what, in: numbers }) =>
        numbers.includes(sentence + 1) && relations.some(({ relation }) => relation === what),
    );
  const own = told(one);
  return told(other).some(({ of, what }) =>
    own.some((each) => each.of === of && each.what === what),
  );
}
