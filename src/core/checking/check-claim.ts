import { attributionOf } from './attribution.ts';
import { compareClaim, type Comparison, type StatedAspect } from '../statements/compare-claim.ts';
import { leadOf } from '../citations/leads.ts';
import { readStatement, type Statement } from '../statements/read-statement.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { Passage } from '../passages/passage.ts';
import { splitSentences } from '../passages/split-sentences.ts';
import { createConceptFinder } from '../retrieval/find-concepts.ts';
import type { Retriever } from '../retrieval/retriever.ts';
import { contrastsIn, tellsOfTheOther } from '../question/contrasts.ts';
import { createLore, createOrigins } from '../statements/folder-statements.ts';

/** What the comparison of a claim with the folder shows, and never more. */
export type Verdict = 'supported' | 'contradicted' | 'partly' | 'not-covered';

/**
 * A respect in which a claim and a passage agree or differ. `short`: the claim leaves out much of what
 * the sentence says; `kind`: it states as fact what the passage holds as something else;
 * `attribution`: it puts down to someone else what the passage holds; `other-side` and `newer`: another
 * passage contradicts this one, or brings it up to date.
 */
export type Aspect = StatedAspect | 'short' | 'kind' | 'attribution' | 'other-side' | 'newer';

/** What one sentence of a passage shows about a claim. */
export interface ClaimFinding {
  readonly passage: Passage;
  /** The sentence's place in the passage. */
  readonly sentence: number;
  /** The sentence, letter for letter. */
  readonly quote: string;
  readonly agrees: readonly StatedAspect[];
  readonly differs: readonly Aspect[];
  readonly verdict: Exclude<Verdict, 'not-covered'>;
}

export interface ClaimCheck {
  readonly language: Language;
  readonly claim: string;
  readonly verdict: Verdict;
  /** Most telling first; empty where nothing is near enough. */
  readonly findings: readonly ClaimFinding[];
  /** Where nothing is near enough: the passages that are least far. */
  readonly near: readonly Passage[];
}

export interface CheckOptions {
  /** The language where the claim does not tell its own; English by default. */
  readonly fallback?: Language | undefined;
}

export type CheckClaim = (claim: string, options: CheckOptions) => ClaimCheck;

/** How many passages each sentence of a claim is compared with. */
const depth = 8;

const mostFindings = 4;
const mostNear = 3;
const nearCoverage = 0.2;

/** A finding that is this much less close than the closest says nothing that the closest does not. */
const closeEnough = 0.12;

interface Found extends ClaimFinding {
  readonly agreement: Comparison['agreement'];
  readonly closeness: number;
  readonly values: number;
}

/** Which sentence a claim is compared with, and how the claim puts it. */
interface Place {
  readonly passage: Passage;
  readonly sentence: number;
  readonly language: Language;
  /** To whom the claim puts it down, if to anyone. */
  readonly who: 'said-by' | 'another' | undefined;
  /** Whether the claim states plainly what the passage holds as someone's word. */
  readonly isPlain: boolean;
}

/**
 * Compares a claim with the folder without a model, sentence by sentence. A claim is supported where
 * each of its sentences is, contradicted where one of them is, and partly supported where some are or
 * where the folder holds them only with a reservation.
 */
export function createCheckClaim(knowledge: Knowledge, retriever: Retriever): CheckClaim {
  const findConcepts = createConceptFinder(knowledge.thesaurus);
  const { findEntities } = retriever;
  const forgiving = { findEntities, findConcepts };
  const exact = { findEntities: (text: string) => findEntities(text, 'exact'), findConcepts };
  const loreOf = createLore(knowledge, retriever);
  const originsOf = createOrigins(knowledge, retriever, findConcepts);

  /** A claim as it is spelt, and with its names spelt right where that makes a difference. */
  function read(claim: string, language: Language): readonly Statement[] {
    const asSpelt = readStatement(claim, language, exact);
    const corrected = readStatement(claim, language, forgiving);
    return corrected.names.length === asSpelt.names.length ? [asSpelt] : [asSpelt, corrected];
  }

  function compareWith(claim: string, passage: Passage, language: Language): Found[] {
    const { said, who } = withoutAttribution(claim, passage, language);
    // A sentence that itself puts something down to someone is compared with the whole claim.
    const readings = [
      ...read(claim, language).map((statement) => {
        return { statement, who: undefined, isPlain: isStatedAsFact(statement, passage) };
      }),
      ...(who === undefined
        ? []
        : read(said, language).map((statement) => ({ statement, who, isPlain: false }))),
    ];
    return originsOf(passage, language).flatMap((origin, sentence) => {
      const found = readings.flatMap(({ statement, ...how }) => {
        const comparison = compareClaim(statement, origin, loreOf(language));
        if (comparison === undefined) return [];
        return [finding(comparison, { passage, sentence, language, ...how })];
      });
      return found.toSorted(byWeight).slice(0, 1);
    });
  }

  function withoutAttribution(claim: string, passage: Passage, language: Language) {
    const lead = leadOf(passage, knowledge, language, false);
    if (lead !== '' && claim.startsWith(lead)) {
      return { who: 'said-by', said: claim.slice(lead.length) } as const;
    }
    const attributed = attributionOf(claim, language);
    if (attributed === undefined) return { who: undefined, said: claim } as const;
    const names = retriever.findEntities(attributed.who).mentions.map(({ entity }) => entity);
    const isRight = names.some((id) => passage.saidBy.includes(id));
    return { who: isRight ? 'said-by' : 'another', said: attributed.said } as const;
  }

  function finding(
    comparison: Comparison,
    { passage, sentence, language, who, isPlain }: Place,
  ): Found {
    const { agreement, agrees, closeness, values } = comparison;
    const reservations: Aspect[] = [
      ...(comparison.isShort ? (['short'] as const) : []),
      ...(who === 'another' ? (['attribution'] as const) : []),
      ...(isPlain ? (['kind'] as const) : []),
      ...(passage.contradicts.length > 0 ? (['other-side'] as const) : []),
      ...(knowledge.successors.has(passage.id) ? (['newer'] as const) : []),
    ];
    const quote = passage.texts[language].sentences[sentence] ?? '';
    const verdict =
      agreement === 'contrary'
        ? 'contradicted'
        : agreement === 'same' && reservations.length === 0
          ? 'supported'
          : 'partly';
    const differs = [...comparison.differs, ...reservations];
    return { passage, sentence, quote, agrees, differs, verdict, agreement, closeness, values };
  }

  function checkSentence(text: string, language: Language) {
    const ranked = retriever.retrieve(text, { language, limit: depth }).passages;
    const contrasts = contrastsIn(text, language);
    const found = ranked
      .filter(({ passage }) => {
        const { title, text: told } = passage.texts[language];
        return !tellsOfTheOther(contrasts, `${title} ${told}`);
      })
      .flatMap(({ passage }) => compareWith(text, passage, language))
      .toSorted(byWeight);
    const closest = Math.max(0, ...found.map(({ closeness }) => closeness));
    const telling = found.filter(({ closeness }) => closeness >= closest - closeEnough);
    const near = ranked.filter(({ coverage }) => coverage >= nearCoverage);
    return { findings: telling, near: near.map(({ passage }) => passage) };
  }

  /** The other side of a passage: what contradicts it and what brings it up to date. */
  function otherSides({ passage }: Found, claim: string, language: Language): Found[] {
    const ids = [...(knowledge.successors.get(passage.id) ?? []), ...passage.contradicts];
    return ids.flatMap((id) => {
      const other = knowledge.passages.get(id);
      if (other === undefined) return [];
      const [nearest] = compareWith(claim, other, language).toSorted(byWeight);
      if (nearest !== undefined) return [nearest];
      const { sentences } = other.texts[language];
      const overlaps = sentences.map((each) => retriever.coverage(claim, each, language));
      const sentence = overlaps.indexOf(Math.max(...overlaps));
      const quote = sentences[sentence] ?? '';
      return [
        {
          passage: other,
          sentence,
          quote,
          agrees: [],
          differs: [],
          verdict: 'partly',
          agreement: 'near',
          closeness: 0,
          values: 0,
        },
      ];
    });
  }

  return (stated, { fallback }) => {
    const claim = retriever.simplified(stated);
    const language = retriever.languageOf(claim) ?? fallback ?? 'en';
    const checked = splitSentences(claim, language).map((text) => {
      const { findings, near } = checkSentence(text, language);
      const [first, ...rest] = findings;
      const sides = first === undefined ? [] : [first, ...otherSides(first, text, language)];
      const verdict: Verdict = first?.verdict ?? 'not-covered';
      return { verdict, sides, rest, near };
    });
    // What decided on each sentence is always shown; what was also close, as far as there is room.
    const deciding = distinct(checked.flatMap(({ sides }) => sides));
    const also = checked
      .flatMap(({ rest }) => rest)
      .filter(({ passage }) => !deciding.some((found) => found.passage.id === passage.id));
    const room = Math.max(0, mostFindings - deciding.length);
    const findings = [...deciding, ...distinct(also).slice(0, room)];
    const near = [...new Set(checked.flatMap((each) => each.near))].slice(0, mostNear);
    const verdict = overall(checked.map((each) => each.verdict));
    return {
      language,
      claim,
      verdict,
      findings: findings.map(toFinding),
      near: verdict === 'not-covered' ? near : [],
    };
  };
}

function overall(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('contradicted')) return 'contradicted';
  if (verdicts.every((verdict) => verdict === 'not-covered')) return 'not-covered';
  return verdicts.every((verdict) => verdict === 'supported') ? 'supported' : 'partly';
}

const rank = { same: 0, contrary: 1, near: 2 } as const satisfies Record<
  Comparison['agreement'],
  number
>;

/**
 * What says the same goes first, with or without a reservation: where another passage says otherwise
 * the folder holds both. What contradicts goes before what is only near.
 */
function byWeight(a: Found, b: Found): number {
  const isDecided = a.agreement === 'same' || b.agreement === 'same';
  if (isDecided || Math.abs(a.closeness - b.closeness) <= closeEnough) {
    const byAgreement = rank[a.agreement] - rank[b.agreement];
    if (byAgreement !== 0) return byAgreement;
    if (a.values !== b.values) return b.values - a.values;
    if (a.differs.length !== b.differs.length) return a.differs.length - b.differs.length;
  }
  return b.closeness - a.closeness;
}

function toFinding({ passage, sentence, quote, agrees, differs, verdict }: Found): ClaimFinding {
  return { passage, sentence, quote, agrees, differs, verdict };
}

/** Each sentence of a passage once. */
function distinct(findings: readonly Found[]): Found[] {
  const seen = new Map<string, Found>();
  for (const found of findings) {
    const key = `${found.passage.id} ${found.sentence}`;
    if (!seen.has(key)) seen.set(key, found);
  }
  return [...seen.values()];
}

/** Whether a claim without a speaker says plainly what the passage holds as someone's word. */
function isStatedAsFact({ guards }: Statement, { kind }: Passage): boolean {
  const has = (guard: string) => [...guards.keys()].some((key) => key.startsWith(`${guard}:`));
  switch (kind) {
    case 'fact':
    case 'figure':
      return false;
    case 'projection':
      return !has('hedge');
    case 'allegation':
    case 'analysis':
    case 'position':
      return true;
  }
}
