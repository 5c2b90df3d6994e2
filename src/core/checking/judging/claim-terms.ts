import type { Language } from '../../passages/language.ts';
import type { Passage } from '../../passages/passage.ts';
import { coverage, type TextTerms } from '../../retrieval/coverage.ts';
import type { RankedPassage, Retrieval, SaidSlot } from '../../retrieval/retrieval.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import type { HeldSentence, NearSentence } from '../reading/held-sentence.ts';
import type { Stated } from '../reading/read-stated.ts';

/** The terms of a claim, by which it is near to a sentence. */
export interface ClaimTerms {
  readonly rest: TextTerms;
  /** What a claim denies is held against what a sentence denies, and the whole of others. */
  readonly disputed: TextTerms;
  readonly deniedFirst: TextTerms | undefined;
}

export function termsOfClaim(
  claim: Stated,
  language: Language,
  { termsOf }: Retriever,
): ClaimTerms {
  const rest = termsOf(claim.rest, language);
  return {
    rest,
    disputed: claim.isNegative ? termsOf(claim.denied, language) : rest,
    deniedFirst: claim.deniedFirst === '' ? undefined : termsOf(claim.deniedFirst, language),
  };
}

export function nearOf(
  { rest, disputed, deniedFirst }: ClaimTerms,
  held: HeldSentence,
  shares: { readonly passage: number; readonly words: number },
): NearSentence {
  return {
    held,
    passageShare: shares.passage,
    wordShare: shares.words,
    sentenceShare: coverage(rest, held.terms.rest),
    deniedShare: coverage(disputed, held.terms.denied),
    toldShare: 1,
    meetsDenied: deniedFirst === undefined || coverage(deniedFirst, held.terms.rest) > 0,
    affirmedShare: coverage(disputed, held.terms.affirmed),
  };
}

/**
 * The share of a claim's words, without names, that a passage meets. A word by which the sentence's own
 * relation is asked for is met by any other such word: "set up" by "opened".
 */
export function wordsMetBy(claim: Stated, { said }: Retrieval, retriever: Retriever) {
  const { mentions, words } = retriever.findEntities(claim.rest);
  const unknown = new Set(claim.unknownNames.flatMap((name) => name.toLowerCase().split(/\s+/u)));
  const isWord = ({ start, end }: SaidSlot) =>
    !mentions.some((name) => name.start < end && start < name.end) &&
    !words.slice(start, end).some((word) => unknown.has(word));
  const weigh = (slots: readonly SaidSlot[]) =>
    slots.filter(isWord).reduce((sum, { rarity }) => sum + rarity, 0);
  const all = weigh(said);
  return ({ unmet }: RankedPassage, { tells }: HeldSentence): number => {
    const cues = claim.cues.filter(({ relation }) => tells.some(({ what }) => what === relation));
    const isCue = ({ start, end }: SaidSlot) =>
      cues.some((cue) => cue.start < end && start < cue.end);
    return all === 0 ? 1 : 1 - weigh(unmet.filter((slot) => !isCue(slot))) / all;
  };
}

export function wordsToldBy(
  claim: Stated,
  { said }: Retrieval,
  retriever: Retriever,
  language: Language,
) {
  const { mentions, words } = retriever.findEntities(claim.rest);
  const unknown = new Set(claim.unknownNames.flatMap((name) => name.toLowerCase().split(/\s+/u)));
  const isWord = ({ start, end }: SaidSlot) =>
    !mentions.some((name) => name.start < end && start < name.end) &&
    !words.slice(start, end).some((word) => unknown.has(word));
  const slots = said.filter(isWord).map((slot) => ({
    ...slot,
    terms: retriever.termsOf(
      words.slice(slot.start, slot.end).join(language === 'zh' ? '' : ' '),
      language,
    ),
  }));
  const all = slots.reduce((sum, { rarity }) => sum + rarity, 0);
  const known = new Map<Passage, readonly number[]>();
  return ({ passage, tells, terms }: HeldSentence): number => {
    if (all === 0) return 1;
    const shares = known.get(passage) ?? slots.map((slot) => coverage(slot.terms, terms.told));
    known.set(passage, shares);
    const cues = claim.cues.filter(({ relation }) => tells.some(({ what }) => what === relation));
    const unmet = slots.filter(
      ({ start, end }, place) =>
        (shares[place] ?? 0) < leastOfSlot[language] &&
        !cues.some((cue) => cue.start < end && start < cue.end),
    );
    return 1 - unmet.reduce((sum, { rarity }) => sum + rarity, 0) / all;
  };
}

const leastOfSlot = { en: 0.3, es: 0.3, zh: 0.6 } as const satisfies Record<Language, number>;
