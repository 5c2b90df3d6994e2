import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { Passage, PassageId } from '../passages/passage.ts';
import type { EntityFinder } from '../retrieval/find-entities.ts';
import type { Citation, CitedSentence } from './citation.ts';
import { compareStatements, type Difference } from '../statements/compare-statements.ts';
import { leadOf } from './leads.ts';
import { headingLine } from './marked-text.ts';
import { isTrim } from './trim.ts';

/** Why a sentence may not go out. */
export type Rejection =
  | { readonly reason: 'uncited' | 'unknown-marker' | 'several-sources' }
  | { readonly reason: 'not-retrieved' | 'quote-not-found' | 'wrong-lead' | 'outside-quote' }
  | { readonly reason: 'wrong-heading' }
  | { readonly reason: 'altered'; readonly differences: readonly Difference[] };

export type VerifiedUnit =
  | { readonly ok: true; readonly sentence: CitedSentence }
  | { readonly ok: false; readonly text: string; readonly rejection: Rejection };

/** A sentence of a passage in other words, which has passed all that paraphrases are held against. */
export interface AcceptedParaphrase {
  readonly passage: PassageId;
  /** The sentence that it says in other words. */
  readonly origin: string;
}

/** What an answer is held against. */
export interface VerificationRequest {
  readonly citations: readonly Citation[];
  /** What was retrieved for this question, and nothing else. */
  readonly retrieved: ReadonlyMap<PassageId, Passage>;
  readonly language: Language;
  /** The paraphrases accepted for this question, by their text; none by default. */
  readonly paraphrases?: ReadonlyMap<string, AcceptedParaphrase> | undefined;
  /** What each passage stands under; nothing by default. */
  readonly headingOf?: ((passage: Passage) => string | undefined) | undefined;
}

export type AnswerVerifier = (text: string, request: VerificationRequest) => VerifiedUnit[];

/**
 * The gate that every answer passes, whoever composed it. It reads the finished text back into
 * headings, sentences and markers, and lets a sentence through only where its one marker leads to a
 * passage retrieved for this question, the quote stands in that passage letter for letter, the lead and
 * the heading are those that the passage asks for, and the claim is one of the passage's sentences
 * within the quote: whole, as a trim, or in other words that were accepted for this question. What it
 * may not be is said with the reason.
 */
export function createAnswerVerifier(
  knowledge: Knowledge,
  findEntities: EntityFinder,
): AnswerVerifier {
  return (text, request) => {
    const verifyUnit = createUnitVerifier(request, knowledge, findEntities);
    const units: VerifiedUnit[] = [];
    let previous: CitedSentence | undefined;
    for (const { body, markers } of readUnits(text)) {
      const unit = verifyUnit(body, markers, previous);
      previous = unit.ok ? unit.sentence : undefined;
      units.push(unit);
    }
    return units;
  };
}

/** Sentences with the numbers of their markers, in order; text behind the last marker has none. */
function readUnits(text: string): { body: string; markers: number[] }[] {
  const units: { body: string; markers: number[] }[] = [];
  let from = 0;
  for (const match of text.matchAll(/(?:\[\d+\])+/g)) {
    const markers = [...match[0].matchAll(/\d+/g)].map(Number);
    units.push({ body: text.slice(from, match.index).trim(), markers });
    from = match.index + match[0].length;
  }
  const rest = text.slice(from).trim();
  return rest === '' ? units : [...units, { body: rest, markers: [] }];
}

function createUnitVerifier(
  { citations, retrieved, language, paraphrases, headingOf }: VerificationRequest,
  knowledge: Knowledge,
  findEntities: EntityFinder,
) {
  /** The sentence of a passage that a claim is, trims or says in other words. */
  function originOfClaim(claim: string, { id, texts }: Passage): string | undefined {
    const { sentences } = texts[language];
    if (sentences.includes(claim)) return claim;
    const trimmed = sentences.find((sentence) => isTrim(claim, sentence, language, findEntities));
    if (trimmed !== undefined) return trimmed;
    const accepted = paraphrases?.get(claim);
    if (accepted?.passage !== id || !sentences.includes(accepted.origin)) return undefined;
    const differences = compareStatements(claim, accepted.origin, language, findEntities);
    return differences.length === 0 ? accepted.origin : undefined;
  }

  return (
    body: string,
    markers: readonly number[],
    previous: CitedSentence | undefined,
  ): VerifiedUnit => {
    const reject = (rejection: Rejection): VerifiedUnit => ({ ok: false, text: body, rejection });
    const [marker] = markers;
    if (marker === undefined || body === '') return reject({ reason: 'uncited' });
    // One unit is one sentence of one source; two supports are two units.
    if (markers.length > 1) return reject({ reason: 'several-sources' });
    const citation = citations.find(({ n }) => n === marker);
    if (citation === undefined) return reject({ reason: 'unknown-marker' });
    const passage = retrieved.get(citation.passage.id);
    if (passage === undefined) return reject({ reason: 'not-retrieved' });
    const { text: whole, sentences } = passage.texts[language];
    if (citation.quote === '' || !whole.includes(citation.quote)) {
      return reject({ reason: 'quote-not-found' });
    }
    const heading = headingOf?.(passage);
    const line = heading === undefined || heading === previous?.heading ? '' : headingLine(heading);
    if (!body.startsWith(line)) return reject({ reason: 'wrong-heading' });
    const text = body.slice(line.length);
    const lead = leadOf(passage, knowledge, language, previous?.citations[0] === passage.id);
    const claim = text.slice(lead.length);
    const origin = originOfClaim(claim, passage);
    if (origin !== undefined && text.startsWith(lead)) {
      if (!citation.quote.includes(origin)) return reject({ reason: 'outside-quote' });
      return {
        ok: true,
        sentence: {
          lead,
          claim,
          text,
          citations: [passage.id],
          ...(origin === claim ? {} : { origin }),
          ...(heading === undefined ? {} : { heading }),
        },
      };
    }
    if (sentences.some((sentence) => text.endsWith(sentence))) {
      return reject({ reason: 'wrong-lead' });
    }
    const nearest = nearestSentence(claim, sentences);
    const differences = compareStatements(claim, nearest, language, findEntities);
    return reject({ reason: 'altered', differences });
  };
}

/** The sentence with the longest common start and end: enough to say what was altered. */
function nearestSentence(claim: string, sentences: readonly string[]): string {
  const common = (sentence: string) => {
    let start = 0;
    while (start < claim.length && claim[start] === sentence[start]) start++;
    let end = 0;
    while (end < claim.length - start && claim.at(-1 - end) === sentence.at(-1 - end)) end++;
    return start + end;
  };
  return sentences.toSorted((a, b) => common(b) - common(a))[0] ?? '';
}
