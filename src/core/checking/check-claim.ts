import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { CountryFinder } from '../question/foreign-countries.ts';
import { isWordy } from '../question/is-long.ts';
import type { RelationFinder } from '../question/relations.ts';
import type { Retriever } from '../retrieval/retriever.ts';
import { atOnce, eachInSteps, type Steps } from '../steps.ts';
import { createLore, createOrigins } from '../statements/passage-statements.ts';
import { createCheckClause, isSentenceOf, type CheckClause } from './check-clause.ts';
import { checkLiterally, type CheckedSentence } from './check-literally.ts';
import { overallVerdict, type ClaimCheck, type Verdict } from './claim-check.ts';
import type { Comparing } from './compare-with-passage.ts';
import { createHomes } from './homes.ts';
import { createJudgeClause } from './judging/judge-claim.ts';
import { judgeWithDenial } from './judging/denials/judge-denial.ts';
import { distinctFindings, withoutRank, type RankedFinding } from './rank-findings.ts';
import { createStatementsReader } from './reading/read-claim.ts';
import { plainText } from './reading/read-values.ts';
import { halvesOf, splitClaim, withSubject, type Clause } from './reading/split-claim.ts';
import { mostFindings, mostHalved, mostNear, mostParts } from './thresholds.ts';

export interface CheckOptions {
  /** The language where the claim does not tell its own; English by default. */
  readonly fallback?: Language | undefined;
}

export interface CheckSources {
  readonly knowledge: Knowledge;
  readonly retriever: Retriever;
  readonly findCountries: CountryFinder;
  readonly findRelations: RelationFinder;
}

export type CheckClaim = (claim: string, options: CheckOptions) => ClaimCheck;

/** The same in steps, each of some milliseconds: a process that checks has others to attend to. */
export type CheckInSteps = (...stated: Parameters<CheckClaim>) => Steps<ClaimCheck>;

export function createCheckClaim(parts: CheckSources): CheckClaim {
  const inSteps = createCheckInSteps(parts);
  return (...stated) => atOnce(inSteps(...stated));
}

/**
 * Compares a claim with the collection without a model, sentence by sentence. A claim is supported
 * where each of its sentences is, contradicted where one of them is, and partly supported where some are
 * or where the collection holds them only with a reservation.
 */
export function createCheckInSteps(parts: CheckSources): CheckInSteps {
  const { knowledge, retriever, findCountries, findRelations } = parts;
  const { findEntities, findConcepts } = retriever;
  const comparing: Comparing = {
    knowledge,
    findEntities,
    statementsOf: createStatementsReader(
      { findEntities: (text) => findEntities(text, 'exact'), findConcepts },
      { findEntities, findConcepts },
    ),
    loreOf: createLore(knowledge, retriever),
    originsOf: createOrigins(knowledge, retriever),
  };

  const judgeClause = judgeWithDenial(
    createJudgeClause(retriever, {
      knowledge,
      findEntities,
      findCountries,
      homeOf: createHomes(knowledge, findCountries),
      findRelations,
    }),
  );
  const literally = rememberLast((text, language) =>
    checkLiterally(text, language, retriever, comparing),
  );
  const checkClause = createCheckClause({ judgeClause, literally, knowledge });

  return function* (stated, { fallback }) {
    const claim = retriever.simplified(stated);
    const language = retriever.languageOf(claim) ?? fallback ?? 'en';
    const [nearest] = (yield* literally(claim, language)).deciding;
    // What the collection says in one sentence is one claim, however many verbs it has.
    const all = isSentenceOf(nearest)
      ? [{ text: claim, before: '' }]
      : splitClaim(plainText(claim, language), language);
    const clauses = all.slice(0, mostParts);
    const isCut = clauses.length < all.length;
    let halvings = mostHalved;
    const checkedByClause = yield* eachInSteps(clauses, function* (clause) {
      const whole = yield* checkClause(clause, language);
      const isDone = whole.verdict !== 'not-covered' || isWordy(clause.text);
      if (isDone) return [{ ...whole, text: clause.text }];
      const filled = withSubject(clause, language);
      if (filled !== undefined) {
        const alone = yield* checkClause(filled, language);
        if (alone.verdict === 'supported') return [{ ...alone, text: clause.text }];
      }
      const tried = halvesOf(clause, language).slice(0, halvings);
      halvings -= tried.length;
      return (yield* inHalves(tried, language, checkClause)) ?? [{ ...whole, text: clause.text }];
    });
    const checked = checkedByClause.flat();
    // What was left out is supported by nothing.
    const left: readonly Verdict[] = isCut ? ['not-covered'] : [];
    const verdict = overallVerdict([...checked.map((each) => each.verdict), ...left]);
    const near = [...new Set(checked.flatMap((each) => each.near))].slice(0, mostNear);
    return {
      language,
      claim,
      verdict,
      parts: checked.map(({ text, verdict: ofPart, deciding }) => ({
        text,
        verdict: ofPart,
        findings: distinctFindings(deciding).map(withoutRank),
      })),
      ...(isCut && { mostParts }),
      findings: shownFindings(checked).map(withoutRank),
      near: verdict === 'not-covered' ? near : [],
    };
  };
}

/** A claim of one clause is compared as a whole first, and then as that clause. */
function rememberLast(
  check: (text: string, language: Language) => Steps<CheckedSentence>,
): typeof check {
  let last: { readonly key: string; readonly found: CheckedSentence } | undefined;
  return function* (text, language) {
    const key = `${language} ${text}`;
    if (last?.key === key) return last.found;
    const found = yield* check(text, language);
    last = { key, found };
    return found;
  };
}

/** A clause that is not covered as a whole may say two things of which one is supported. */
function* inHalves(
  pairs: readonly (readonly Clause[])[],
  language: Language,
  checkClause: CheckClause,
): Steps<(CheckedSentence & { readonly text: string })[] | undefined> {
  for (const halves of pairs) {
    const checked = yield* eachInSteps(halves, function* (half) {
      return { ...(yield* checkClause(half, language)), text: half.text };
    });
    if (checked.some(({ verdict }) => verdict === 'supported')) return checked;
  }
  return undefined;
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
