import { attributionOf } from '../citations/attribution.ts';
import {
  compareClaim,
  type Comparison,
  type Lore,
  type Origin,
  type StatedAspect,
} from '../citations/compare-claim.ts';
import { leadOf } from '../citations/leads.ts';
import { readStatement, type Statement } from '../citations/read-statement.ts';
import {
  createTermWeights,
  type TermReader,
  type WeighTerm,
} from '../citations/statement-terms.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { EntityId, Passage, PassageId } from '../passages/passage.ts';
import { splitSentences } from '../passages/split-sentences.ts';
import { createConceptFinder, type ConceptFinder } from '../retrieval/find-concepts.ts';
import type { Retriever } from '../retrieval/retriever.ts';
import { tellsOfTheOther } from './contrasts.ts';

/** What the comparison of a claim with the folder shows, and never more. */
export type Verdict = 'supported' | 'contradicted' | 'partly' | 'not-covered';

/**
 * A respect in which a claim and a passage agree or differ. `short`: the claim leaves out much of what
 * the sentence says; `kind`: the claim states as fact what the
 * passage holds as something else; `attribution`: it puts down to someone else what the passage holds;
 * `other-side` and `newer`: another passage contradicts this one, or brings it up to date.
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
  readonly closeness: number;
}

/**
 * Compares a claim with the folder without a model, sentence by sentence. A claim is supported where
 * each of its sentences is, contradicted where one of them is, and partly supported where some are or
 * where the folder holds them only with a reservation.
 */
export function createCheckClaim(knowledge: Knowledge, retriever: Retriever): CheckClaim {
  const findConcepts = createConceptFinder(knowledge.thesaurus);
  const forgiving = { findEntities: retriever.findEntities, findConcepts };
  const read = (text: string, language: Language) => readStatement(text, language, forgiving);
  const loreOf = createLore(knowledge, retriever);
  const originsOf = createOrigins(knowledge, retriever, findConcepts);

  function compareWith(claim: string, passage: Passage, language: Language): Found[] {
    const { said, who } = withoutAttribution(claim, passage, language);
    const statement = read(said, language);
    return originsOf(passage, language).flatMap((origin, sentence) => {
      // What the sentence itself puts down to someone is compared with those words.
      const whole = read(claim, language);
      const compared = [
        { comparison: compareClaim(whole, origin, loreOf(language)), who: undefined },
        { comparison: compareClaim(statement, origin, loreOf(language)), who },
      ].flatMap(({ comparison, who: speaker }) =>
        comparison === undefined
          ? []
          : [finding(comparison, passage, sentence, language, speaker, whole)],
      );
      return compared.toSorted(byWeight).slice(0, 1);
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
    passage: Passage,
    sentence: number,
    language: Language,
    who: 'said-by' | 'another' | undefined,
    claim: Statement,
  ): Found {
    const { agreement, agrees, closeness } = comparison;
    const reservations: Aspect[] = [
      ...(comparison.isShort ? (['short'] as const) : []),
      ...(who === 'another' ? (['attribution'] as const) : []),
      ...(who === undefined && isStatedAsFact(claim, passage) ? (['kind'] as const) : []),
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
    return { passage, sentence, quote, agrees, differs, verdict, closeness };
  }

  function checkSentence(text: string, language: Language) {
    const ranked = retriever.retrieve(text, { language, limit: depth }).passages;
    const found = ranked
      .filter(({ passage }) => {
        const { title, text: told } = passage.texts[language];
        return !tellsOfTheOther(text, `${title} ${told}`, language);
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
          differs: ['wording'],
          verdict: 'partly',
          closeness: 0,
        },
      ];
    });
  }

  return (claim, { fallback }) => {
    const language = retriever.languageOf(claim) ?? fallback ?? 'en';
    const checked = splitSentences(claim, language).map((text) => {
      const { findings, near } = checkSentence(text, language);
      const [first, ...rest] = findings;
      const sides = first === undefined ? [] : [first, ...otherSides(first, text, language)];
      const verdict: Verdict = first?.verdict ?? 'not-covered';
      return { verdict, findings: [...sides, ...rest], near };
    });
    const findings = distinct(checked.flatMap((each) => each.findings)).slice(0, mostFindings);
    const near = [...new Set(checked.flatMap((each) => each.near))].slice(0, mostNear);
    const verdict = overall(checked.map((each) => each.verdict));
    return {
      language,
      claim,
      verdict,
      findings: findings.map(({ closeness: _, ...found }) => found),
      near: verdict === 'not-covered' ? near : [],
    };
  };
}

function overall(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('contradicted')) return 'contradicted';
  if (verdicts.every((verdict) => verdict === 'not-covered')) return 'not-covered';
  return verdicts.every((verdict) => verdict === 'supported') ? 'supported' : 'partly';
}

const rank = { supported: 0, contradicted: 1, partly: 2 } as const satisfies Record<
  ClaimFinding['verdict'],
  number
>;

/** What supports goes first, whatever is close beside it; what contradicts goes before what is only near. */
function byWeight(a: Found, b: Found): number {
  const isDecided = a.verdict === 'supported' || b.verdict === 'supported';
  if (isDecided || Math.abs(a.closeness - b.closeness) <= closeEnough) {
    const byVerdict = rank[a.verdict] - rank[b.verdict];
    if (byVerdict !== 0) return byVerdict;
    if (a.differs.length !== b.differs.length) return a.differs.length - b.differs.length;
  }
  return b.closeness - a.closeness;
}

/** Each sentence once, and of each passage the most telling one. */
function distinct(findings: readonly Found[]): Found[] {
  const seen = new Map<PassageId, Found>();
  for (const found of findings) if (!seen.has(found.passage.id)) seen.set(found.passage.id, found);
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

/** What terms weigh in each language, found out when it is first needed. */
function createLore(knowledge: Knowledge, retriever: Retriever): (language: Language) => Lore {
  const typeOf = (id: EntityId) => knowledge.entities.get(id)?.type;
  const known = new Map<Language, Lore>();
  return (language) => {
    const lore = known.get(language) ?? { weigh: weightsOf(language), typeOf };
    known.set(language, lore);
    return lore;
  };

  function weightsOf(language: Language): WeighTerm {
    const texts = [...knowledge.passages.values()].map((passage) => {
      const { title, text } = passage.texts[language];
      return { text: `${title} ${text}`, names: retriever.entitiesOf(passage) };
    });
    return createTermWeights(texts, language);
  }
}

/** The sentences of the folder's passages, each read when it is first needed. */
function createOrigins(
  knowledge: Knowledge,
  retriever: Retriever,
  findConcepts: ConceptFinder,
): (passage: Passage, language: Language) => readonly Origin[] {
  const reader: TermReader = {
    findEntities: (text) => retriever.findEntities(text, 'exact'),
    findConcepts,
  };
  const known = new Map<string, readonly Origin[]>();
  return (passage, language) => {
    const key = `${language} ${passage.id}`;
    const origins = known.get(key) ?? readOrigins(passage, language);
    if (knowledge.passages.has(passage.id)) known.set(key, origins);
    return origins;
  };

  function readOrigins(passage: Passage, language: Language): Origin[] {
    const { title, sentences } = passage.texts[language];
    const named = retriever.entitiesOf(passage);
    const titled = readStatement(title, language, reader);
    return sentences.map((text) => ({
      sentence: readStatement(text, language, reader),
      title: titled,
      named,
      asOf: passage.asOf,
    }));
  }
}
