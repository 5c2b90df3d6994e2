import { compareClaim } from '../citations/compare-claim.ts';
import { capitalised } from '../citations/compare-statements.ts';
import { readStatement } from '../citations/read-statement.ts';
import type { TermReader } from '../citations/statement-terms.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import { createConceptFinder } from '../retrieval/find-concepts.ts';
import type { Retriever } from '../retrieval/retriever.ts';
import { createLore, createOrigins } from './folder-statements.ts';
import type { Claim } from './select-claims.ts';

/** Against the sentence's own length. */
const mostLength = 1.3;

/** How much of the sentence's weight a paraphrase says, and of its own the sentence. */
const leastCoverage = 0.7;

/** Whether a text says what a sentence says, by rules that know no meaning: figures and guards are compared elsewhere. */
export type IsParaphrase = (text: string, claim: Claim, language: Language) => boolean;

export function createParaphraseCheck(knowledge: Knowledge, retriever: Retriever): IsParaphrase {
  const findConcepts = createConceptFinder(knowledge.thesaurus);
  const originsOf = createOrigins(knowledge, retriever, findConcepts);
  const loreOf = createLore(knowledge, retriever);
  const reader: TermReader = {
    findEntities: (text) => retriever.findEntities(text, 'exact'),
    findConcepts,
  };

  return (text, { passage, sentence }, language) => {
    const origin = originsOf(passage, language)[sentence];
    if (origin === undefined) return false;
    const source = origin.sentence.text;
    if (text.length > mostLength * source.length) return false;
    const agrees = compareClaim(readStatement(text, language, reader), origin, loreOf(language));
    return (
      agrees?.agreement === 'same' &&
      retriever.coverage(text, source, language) >= leastCoverage &&
      retriever.coverage(source, text, language) >= leastCoverage &&
      capitalised(source).every((word) => text.includes(word))
    );
  };
}
