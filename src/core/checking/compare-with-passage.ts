import type { Language } from '../passages/language.ts';
import type { Passage } from '../passages/passage.ts';
import {
  compareClaim,
  type Comparison,
  type Lore,
  type Origin,
} from '../statements/compare-claim.ts';
import type { Aspect, ClaimFinding } from './claim-check.ts';
import { rankFindings, type RankedFinding } from './rank-findings.ts';
import { readClaim, type ClaimReaders, type ClaimReading } from './reading/read-claim.ts';

/** What claims are compared with, and by. */
export interface Comparing extends ClaimReaders {
  readonly loreOf: (language: Language) => Lore;
  readonly originsOf: (passage: Passage, language: Language) => readonly Origin[];
}

/** What each sentence of a passage that is near enough shows about a claim. */
export function compareWithPassage(
  claim: string,
  passage: Passage,
  language: Language,
  comparing: Comparing,
): RankedFinding[] {
  const readings = readClaim(claim, passage, language, comparing);
  const lore = comparing.loreOf(language);
  return comparing.originsOf(passage, language).flatMap((origin, sentence) => {
    const found = readings.flatMap((reading) => {
      const comparison = compareClaim(reading.statement, origin, lore);
      if (comparison === undefined) return [];
      const reserved = [...reservationsOf(comparison, reading), ...standingOf(passage, comparing)];
      const quote = passage.texts[language].sentences[sentence] ?? '';
      return [findingOf(comparison, reserved, { passage, sentence, quote })];
    });
    return rankFindings(found).slice(0, 1);
  });
}

/** Reservations for what the claim leaves out or puts otherwise. */
function reservationsOf({ isShort }: Comparison, { who, isPlain }: ClaimReading): Aspect[] {
  return [
    ...(isShort ? (['short'] as const) : []),
    ...(who === 'another' ? (['attribution'] as const) : []),
    ...(isPlain ? (['kind'] as const) : []),
  ];
}

/** Reservations for what other passages say of the same. */
function standingOf({ id, contradicts }: Passage, { knowledge }: Comparing): Aspect[] {
  return [
    ...(contradicts.length > 0 ? (['other-side'] as const) : []),
    ...(knowledge.successors.has(id) ? (['newer'] as const) : []),
  ];
}

function findingOf(
  comparison: Comparison,
  reservations: readonly Aspect[],
  place: Pick<ClaimFinding, 'passage' | 'sentence' | 'quote'>,
): RankedFinding {
  const { agreement, agrees, closeness, values, hasNamesExchanged } = comparison;
  return {
    ...place,
    agrees,
    differs: [...comparison.differs, ...reservations],
    verdict: verdictOf(agreement, reservations),
    agreement,
    closeness,
    hasNamesExchanged,
    values,
  };
}

function verdictOf(
  agreement: Comparison['agreement'],
  reservations: readonly Aspect[],
): ClaimFinding['verdict'] {
  switch (agreement) {
    case 'contrary':
      return 'contradicted';
    case 'same':
      return reservations.length === 0 ? 'supported' : 'partly';
    case 'near':
      return 'partly';
  }
}
