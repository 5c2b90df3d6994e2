import type { Language } from '../passages/language.ts';
import type { Passage } from '../passages/passage.ts';
import { coverage } from '../retrieval/coverage.ts';
import type { Retriever } from '../retrieval/retriever.ts';
import { compareWithPassage, type Comparing } from './compare-with-passage.ts';
import { rankFindings, type RankedFinding } from './rank-findings.ts';

/** Of each passage that contradicts or supersedes another, the sentence that is nearest to a claim. */
export function findCounterparts(
  { id, contradicts }: Passage,
  claim: string,
  language: Language,
  retriever: Retriever,
  comparing: Comparing,
): RankedFinding[] {
  const { passages, successors } = comparing.knowledge;
  return [...(successors.get(id) ?? []), ...contradicts].flatMap((otherId) => {
    const other = passages.get(otherId);
    if (other === undefined) return [];
    const [nearest] = rankFindings(compareWithPassage(claim, other, language, comparing));
    return [nearest ?? farFinding(other, claim, language, retriever)];
  });
}

/** A passage's sentence that shares most with a claim, where none is near enough to compare. */
function farFinding(
  passage: Passage,
  claim: string,
  language: Language,
  retriever: Retriever,
): RankedFinding {
  const { sentences } = passage.texts[language];
  const stated = retriever.termsOf(claim, language);
  const overlaps = retriever
    .sentencesOf(passage, language)
    .map(({ terms }) => coverage(stated, terms));
  const sentence = overlaps.indexOf(Math.max(...overlaps));
  return {
    passage,
    sentence,
    quote: sentences[sentence] ?? '',
    agrees: [],
    differs: [],
    verdict: 'partly',
    agreement: 'near',
    closeness: 0,
    hasNamesExchanged: false,
    values: 0,
  };
}
