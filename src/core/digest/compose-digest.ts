import type { ComposeChecked } from '../citations/compose-checked.ts';
import type { Excerpt } from '../citations/excerpt.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { Passage, PassageId } from '../passages/passage.ts';
import type { Digest, DigestEntry, DigestKey } from './digest.ts';
import type { ChosenFact, DigestChoice } from './digest-log.ts';

/** What digests are made from. */
export interface DigestSources {
  readonly knowledge: Knowledge;
  readonly compose: ComposeChecked;
  /** Whether a digest goes into one message: a second one could not be posted together with it. */
  readonly fits: (digest: Digest) => boolean;
}

/** The fact's own claims, and those that may not be missing beside them. */
interface Fact {
  readonly chosen: ChosenFact;
  readonly passage: Passage;
  readonly claims: readonly Excerpt[];
}

/**
 * The digest of a choice: each fact whole, with each passage that contradicts it or that it needs,
 * through the gate. A fact of which the gate stops anything is left out, and so are the
 * last ones where they do not fit.
 */
export function composeDigest(
  { facts: chosen, withdrawn }: DigestChoice,
  key: DigestKey,
  language: Language,
  { knowledge, compose, fits }: DigestSources,
): Digest {
  const dates = withdrawn.map(({ shownOn }) => shownOn);
  let left = chosen;
  for (;;) {
    // Anew for what is left: a fact that goes takes its claims from beside the others.
    const facts = factsOf(left, knowledge);
    const claims = facts.flatMap((fact) => fact.claims);
    const { sentences, citations } = compose(claims, language);
    const entries: DigestEntry[] = [];
    for (const fact of facts) {
      const own = new Set(fact.claims.map(({ passage }) => passage.id));
      const said = sentences.filter(
        ({ citations: [cited] }) => cited !== undefined && own.has(cited),
      );
      if (said.length === fact.claims.length) {
        entries.push({ passage: fact.passage, note: fact.chosen.note, sentences: said });
      }
    }
    const digest = { ...key, language, entries, citations, withdrawn: dates };
    const isWhole = entries.length === facts.length;
    if (isWhole && (facts.length <= 1 || fits(digest))) return digest;
    const passed = new Set(entries.map(({ passage }) => passage));
    const rest = isWhole ? facts.slice(0, -1) : facts.filter(({ passage }) => passed.has(passage));
    left = rest.map((fact) => fact.chosen);
  }
}

function factsOf(chosen: readonly ChosenFact[], knowledge: Knowledge): Fact[] {
  const told = new Set<PassageId>(chosen.map(({ passage }) => passage));
  return chosen.flatMap((each) => {
    const passage = knowledge.passages.get(each.passage);
    if (passage === undefined) return [];
    const beside = [...passage.contradicts, ...passage.needs].flatMap((id) => {
      const other = told.has(id) ? undefined : knowledge.passages.get(id);
      told.add(id);
      return other ?? [];
    });
    return [{ chosen: each, passage, claims: [passage, ...beside].flatMap(claimsOf) }];
  });
}

function claimsOf(passage: Passage): Excerpt[] {
  return passage.texts.en.sentences.map((_, sentence) => ({ passage, sentence }));
}
