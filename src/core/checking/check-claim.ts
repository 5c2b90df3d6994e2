import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import { plainText } from './read-values.ts';
import type { Judged } from './judge-sentence.ts';
import { createCountryFinder } from '../question/foreign-countries.ts';
import { createRelationFinder } from '../question/relations.ts';
import { createJudgeClause, type JudgeClause } from './judge-claim.ts';
import { judgeWithDenial } from './judge-denial.ts';
import { checkingWordsIn } from './words/words.ts';
import { splitClaim, type Clause } from './split-claim.ts';
import { contrastsIn, tellsOfTheOther } from '../question/contrasts.ts';
import { createConceptFinder } from '../retrieval/find-concepts.ts';
import type { Retriever } from '../retrieval/retriever.ts';
import { createLore, createOrigins } from '../statements/passage-statements.ts';
import { overallVerdict, type Aspect, type ClaimCheck, type Verdict } from './claim-check.ts';
import { compareWithPassage, type Comparing } from './compare-with-passage.ts';
import { findCounterparts } from './find-counterparts.ts';
import { createHomes } from './homes.ts';
import {
  closestFindings,
  distinctFindings,
  rankFindings,
  withoutRank,
  type RankedFinding,
} from './rank-findings.ts';
import { leastCoverageOfNear, mostFindings, mostNear, passagesCompared } from './thresholds.ts';

export interface CheckOptions {
  /** The language where the claim does not tell its own; English by default. */
  readonly fallback?: Language | undefined;
}

export type CheckClaim = (claim: string, options: CheckOptions) => ClaimCheck;

/**
 * Compares a claim with the collection without a model, sentence by sentence. A claim is supported
 * where each of its sentences is, contradicted where one of them is, and partly supported where some are
 * or where the collection holds them only with a reservation.
 */
export function createCheckClaim(knowledge: Knowledge, retriever: Retriever): CheckClaim {
  const findConcepts = createConceptFinder(knowledge.thesaurus);
  const { findEntities } = retriever;
  const comparing: Comparing = {
    knowledge,
    findEntities,
    forgiving: { findEntities, findConcepts },
    exact: { findEntities: (text) => findEntities(text, 'exact'), findConcepts },
    loreOf: createLore(knowledge, retriever),
    originsOf: createOrigins(knowledge, retriever, findConcepts),
  };

  const judgeAsSaid = createJudgeClause(retriever, {
    knowledge,
    findEntities,
    findCountries: createCountryFinder(),
    homeOf: createHomes(knowledge),
    findRelations: createRelationFinder(knowledge.relations.values(), findEntities),
  });
  const judgeClause = judgeWithDenial(judgeAsSaid);

  return (stated, { fallback }) => {
    const claim = retriever.simplified(stated);
    const language = retriever.languageOf(claim) ?? fallback ?? 'en';
    const plain = plainText(claim, language);
    const whole = checkSentence(claim, language, retriever, comparing);
    // What the collection says in one sentence is one claim, however many verbs it has.
    const checked =
      whole.deciding[0]?.agreement === 'same' &&
      !isReversed(judgeAsSaid({ text: plain, before: '' }, language).judged[0])
        ? [whole]
        : splitClaim(plain, language).map((clause) =>
            checkClause(clause, language, judgeClause, retriever, comparing),
          );
    const verdict = overallVerdict(checked.map((each) => each.verdict));
    const near = [...new Set(checked.flatMap((each) => each.near))].slice(0, mostNear);
    return {
      language,
      claim,
      verdict,
      findings: shownFindings(checked).map(withoutRank),
      near: verdict === 'not-covered' ? near : [],
    };
  };
}

/** From this closeness a claim is a sentence of the collection with something changed. */
const leastClosenessOfChanged = 0.85;

interface CheckedSentence {
  readonly verdict: Verdict;
  /** The first finding and its counterparts. */
  readonly deciding: readonly RankedFinding[];
  readonly further: readonly RankedFinding[];
  readonly near: ClaimCheck['near'];
}

/** As the collection says it, or else as far as values, names and relations tell. */
function checkClause(
  clause: Clause,
  language: Language,
  judgeClause: JudgeClause,
  retriever: Retriever,
  comparing: Comparing,
): CheckedSentence {
  const literal = checkSentence(clause.text, language, retriever, comparing);
  const [nearest] = literal.deciding;
  const {
    judged: [first, ...further],
    against,
  } = judgeClause(clause, language);
  if (nearest?.agreement === 'same' && !isReversed(first) && !isSetStraight(literal, first, against)) {
    return literal;
  }
  const isSurer = checkingWordsIn(language).surer.test(clause.text);
  if (first?.verdict === 'supported' && (isSurer || isChanged(nearest, first))) return literal;
  const near = literal.near;
  if (first === undefined || first.verdict === 'not-covered') {
    return { verdict: 'not-covered', deciding: [], further: [], near };
  }
  const isDisputed = against.length > 0;
  return {
    verdict: isDisputed ? 'partly' : first.verdict,
    deciding: [
      findingOf(first, language, isDisputed ? ['other-side'] : []),
      ...against.map((each) => findingOf(each, language)),
    ],
    further: further
      .filter(({ verdict }) => verdict === first.verdict)
      .map((each) => findingOf(each, language)),
    near,
  };
}

/** Whether it is another sentence of the passage that others contradict, and not the one that supports. */
function isSetStraight(
  { deciding: [nearest] }: CheckedSentence,
  first: Judged | undefined,
  against: readonly Judged[],
): boolean {
  return (
    nearest !== undefined &&
    nearest.verdict === 'partly' &&
    nearest.differs.every((aspect) => aspect === 'other-side') &&
    first?.verdict === 'supported' &&
    against.length === 0
  );
}

/** What others say of the same, and who says it: told by other means. */
const standing = ['other-side', 'newer', 'kind', 'attribution'] as const;

/** Whether a claim has parties in each other's place, which the words alone do not show. */
function isReversed(first: Judged | undefined): boolean {
  return first?.verdict === 'contradicted' && first.differs.includes('roles');
}

/**
 * Whether a claim is a sentence of the collection with something changed that is more than another
 * notation or a rounding of its values: then the change decides, whatever else agrees. A claim that
 * says only part of a sentence leaves out what goes with the rest.
 */
function isChanged(nearest: RankedFinding | undefined, first: Judged): boolean {
  if (nearest === undefined || nearest.closeness < leastClosenessOfChanged) return false;
  if (nearest.differs.includes('short')) return false;
  const { held } = first.near;
  const isOther = held.passage !== nearest.passage || held.sentence !== nearest.sentence;
  // The claim's values stand in another sentence.
  if (isOther && first.values > nearest.values) return false;
  const explained = new Set<Aspect>([
    'wording',
    ...standing,
    ...(first.hasFigures ? (['figures'] as const) : []),
    ...(first.deniesAlike ? (['negation'] as const) : []),
    ...(first.hasDates ? (['dates'] as const) : []),
    ...(first.isRounded ? (['hedge', 'comparative', 'quantifier'] as const) : []),
  ]);
  return nearest.hasNamesExchanged || nearest.differs.some((aspect) => !explained.has(aspect));
}

function findingOf(
  { near: { held }, verdict, differs, isRounded, score, values }: Judged,
  language: Language,
  more: readonly Aspect[] = [],
): RankedFinding {
  const { passage, sentence } = held;
  return {
    passage,
    sentence,
    quote: passage.texts[language].sentences[sentence] ?? '',
    agrees: [],
    differs: [...differs, ...more, ...(isRounded ? (['rounded'] as const) : [])],
    verdict: verdict === 'not-covered' ? 'partly' : verdict,
    agreement: verdict === 'contradicted' ? 'contrary' : 'near',
    closeness: score,
    hasNamesExchanged: false,
    values,
  };
}

function checkSentence(
  sentence: string,
  language: Language,
  retriever: Retriever,
  comparing: Comparing,
): CheckedSentence {
  const { passages } = retriever.retrieve(sentence, { language, limit: passagesCompared });
  const contrasts = contrastsIn(sentence, language);
  const found = passages
    .filter(({ passage }) => {
      const { title, text } = passage.texts[language];
      return !tellsOfTheOther(contrasts, `${title} ${text}`);
    })
    .flatMap(({ passage }) => compareWithPassage(sentence, passage, language, comparing));
  const [first, ...further] = closestFindings(rankFindings(found));
  const near = passages
    .filter(({ coverage }) => coverage >= leastCoverageOfNear)
    .map(({ passage }) => passage);
  if (first === undefined) return { verdict: 'not-covered', deciding: [], further, near };
  const counterparts = findCounterparts(first.passage, sentence, language, retriever, comparing);
  return { verdict: first.verdict, deciding: [first, ...counterparts], further, near };
}

/** What decided on each sentence is always shown; what was also close, as far as there is room. */
function shownFindings(checked: readonly CheckedSentence[]): RankedFinding[] {
  const deciding = distinctFindings(checked.flatMap((each) => each.deciding));
  const decidingIds = new Set(deciding.map(({ passage }) => passage.id));
  const further = checked
    .flatMap((each) => each.further)
    .filter(({ passage }) => !decidingIds.has(passage.id));
  const room = Math.max(0, mostFindings - deciding.length);
  return [...deciding, ...distinctFindings(further).slice(0, room)];
}
