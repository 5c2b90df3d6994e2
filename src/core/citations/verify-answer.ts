import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { Passage, PassageId } from '../passages/passage.ts';
import type { EntityFinder } from '../retrieval/find-entities.ts';
import type { Citation, CitedSentence } from './citation.ts';
import { compareStatements, type Difference } from '../statements/compare-statements.ts';
import type { ShownClaim } from './disagreement.ts';
import { leadIn, leadOf } from './leads.ts';
import { headingLine } from './marked-text.ts';
import { nearestSentence } from './nearest-sentence.ts';
import { isTrim } from './trim.ts';

/** The reason why a sentence may not go out. */
export type Rejection =
  | { readonly reason: 'uncited' | 'unknown-marker' | 'several-sources' }
  | { readonly reason: 'not-retrieved' | 'quote-not-found' | 'wrong-lead' | 'outside-quote' }
  | { readonly reason: 'wrong-heading' }
  | { readonly reason: 'altered'; readonly differences: readonly Difference[] };

export type VerifiedSentence =
  | { readonly ok: true; readonly sentence: CitedSentence }
  | { readonly ok: false; readonly text: string; readonly rejection: Rejection };

/** The material that an answer is held against. */
export interface VerificationRequest {
  readonly citations: readonly Citation[];
  /** The passages that were retrieved for this question, and no others. */
  readonly retrieved: ReadonlyMap<PassageId, Passage>;
  readonly language: Language;
  /** The heading that a sentence of a passage, counted from 0, stands under; none by default. */
  readonly headingOf?: ((passage: Passage, sentence: number) => string | undefined) | undefined;
}

export type AnswerVerifier = (text: string, request: VerificationRequest) => VerifiedSentence[];

/**
 * The gate that every answer passes, whoever composed it. It reads the finished text back into
 * headings, sentences and markers, and lets a sentence through only where its one marker leads to a
 * passage retrieved for this question, the quote stands in that passage letter for letter, the lead and
 * the heading are those that the passage asks for, and the claim is one of the passage's sentences
 * within the quote, whole or as a trim. Each rejection comes with its reason.
 */
export function createAnswerVerifier(
  knowledge: Knowledge,
  findEntities: EntityFinder,
): AnswerVerifier {
  return (text, request) => {
    const gate = { ...request, knowledge, findEntities };
    const verified: VerifiedSentence[] = [];
    let before: readonly CitedSentence[] = [];
    for (const marked of readMarkedSentences(text)) {
      const result = verifySentence(marked, before, gate);
      before = result.ok ? [...before, result.sentence] : [];
      verified.push(result);
    }
    return verified;
  };
}

interface Gate extends VerificationRequest {
  readonly knowledge: Knowledge;
  readonly findEntities: EntityFinder;
}

/** A sentence as it stands in the text, behind its heading and before its markers. */
interface MarkedSentence {
  readonly body: string;
  readonly markers: readonly number[];
}

/** The sentences of a text in order; text behind the last marker has none. */
function readMarkedSentences(text: string): MarkedSentence[] {
  const sentences: MarkedSentence[] = [];
  let from = 0;
  for (const match of text.matchAll(/(?:\[\d+\])+/g)) {
    const markers = [...match[0].matchAll(/\d+/g)].map(Number);
    sentences.push({ body: text.slice(from, match.index).trim(), markers });
    from = match.index + match[0].length;
  }
  const rest = text.slice(from).trim();
  return rest === '' ? sentences : [...sentences, { body: rest, markers: [] }];
}

function verifySentence(
  { body, markers }: MarkedSentence,
  before: readonly CitedSentence[],
  gate: Gate,
): VerifiedSentence {
  const reject = (rejection: Rejection): VerifiedSentence => ({ ok: false, text: body, rejection });
  const [marker] = markers;
  if (marker === undefined || body === '') return reject({ reason: 'uncited' });
  // A sentence rests on one source; two supports are two sentences.
  if (markers.length > 1) return reject({ reason: 'several-sources' });
  const citation = gate.citations.find(({ n }) => n === marker);
  if (citation === undefined) return reject({ reason: 'unknown-marker' });
  const passage = gate.retrieved.get(citation.passage.id);
  if (passage === undefined) return reject({ reason: 'not-retrieved' });
  if (citation.quote === '' || !passage.texts[gate.language].text.includes(citation.quote)) {
    return reject({ reason: 'quote-not-found' });
  }
  const place = placeOf(body, passage, gate);
  const heading = gate.headingOf?.(passage, place);
  const isNew = heading !== before.at(-1)?.heading;
  const line = heading === undefined || !isNew ? '' : headingLine(heading);
  if (!body.startsWith(line)) return reject({ reason: 'wrong-heading' });
  const text = body.slice(line.length);
  const context = { ...gate, before: claimsUnder(heading, before, gate) };
  const lead = leadIn(text, passage, context) ?? leadOf(passage, text, context);
  const claim = text.slice(lead.length);
  const origin = text.startsWith(lead) ? originOfClaim(claim, passage, gate) : undefined;
  if (origin === undefined) return reject(alterationOf(text, claim, passage, gate));
  if (passage.texts[gate.language].sentences[place] !== origin) {
    return reject({ reason: 'wrong-heading' });
  }
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

/** The claims that stand right before one under its heading. */
function claimsUnder(
  heading: string | undefined,
  before: readonly CitedSentence[],
  { retrieved }: Gate,
): ShownClaim[] {
  const other = before.findLastIndex((sentence) => sentence.heading !== heading);
  return before.slice(other + 1).flatMap(({ claim, citations: [id] }) => {
    const passage = id === undefined ? undefined : retrieved.get(id);
    return passage === undefined ? [] : [{ passage, claim }];
  });
}

/** The place of the sentence of a passage that a text ends with, whole or as a trim. */
function placeOf(body: string, { texts }: Passage, { language }: Gate): number {
  const { sentences } = texts[language];
  const whole = sentences.findIndex((sentence) => body.endsWith(sentence));
  return whole >= 0 ? whole : sentences.indexOf(nearestSentence(body, sentences));
}

/** The sentence of a passage that a claim is or trims; undefined for any other claim. */
function originOfClaim(
  claim: string,
  { texts }: Passage,
  { language, findEntities }: Gate,
): string | undefined {
  const { sentences } = texts[language];
  if (sentences.includes(claim)) return claim;
  return sentences.find((sentence) => isTrim(claim, sentence, language, findEntities));
}

/** The reason why a text is no sentence of a passage behind its lead. */
function alterationOf(
  text: string,
  claim: string,
  { texts }: Passage,
  { language, findEntities }: Gate,
): Rejection {
  const { sentences } = texts[language];
  if (sentences.some((sentence) => text.endsWith(sentence))) return { reason: 'wrong-lead' };
  const nearest = nearestSentence(claim, sentences);
  const differences = compareStatements(claim, nearest, language, findEntities);
  return { reason: 'altered', differences };
}
