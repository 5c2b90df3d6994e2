import { embed, type Embedding } from '../../embedding/embedding.ts';
import type { Language } from '../../passages/language.ts';
import type { EntityId, Passage, PassageId } from '../../passages/passage.ts';
import { stepPassages } from '../constants.ts';
import type { EntityFinder } from '../find-entities.ts';
import { rememberLast } from '../remember-last.ts';
import { readFeatures } from './read-features.ts';
import { featuresOfSentence } from './sentence-features.ts';

/** The sharpness of the likeness of a question and a sentence, with which the vectors are fitted. */
export const sharpness = 6;

/** The vectors of all sentences, passage after passage. */
export type SentenceVectors = Float32Array;

/** How likely a question is to mean a sentence. */
export interface Likeness {
  /** In logits. */
  readonly logit: number;
  /** Of all sentences of the collection, 0 to 1. */
  readonly share: number;
}

export interface LikelySentences {
  /** For each sentence of a passage; none of a passage that is not of the collection. */
  of(passage: Passage): readonly Likeness[];
  /** The highest of all. */
  readonly best: Likeness;
  /** The passages of the likeliest so many sentences, the likeliest first. */
  first(count: number): readonly PassageId[];
}

/** Tells which sentences a question means; undefined where nothing was learned of how people ask. */
export type FindLikelySentences = (
  question: string,
  language: Language,
) => LikelySentences | undefined;

/** Embeds all sentences, in steps. */
export function* embedSentencesInSteps(
  passages: readonly Passage[],
  embedding: Embedding,
  findEntities: EntityFinder,
): Generator<void, SentenceVectors> {
  const { dimensions } = embedding;
  const count = passages.reduce((all, passage) => all + sentencesIn(passage), 0);
  const vectors = new Float32Array(count * dimensions);
  let row = 0;
  for (const [place, passage] of passages.entries()) {
    for (let sentence = 0; sentence < sentencesIn(passage); sentence++) {
      const features = featuresOfSentence(passage, sentence, findEntities);
      vectors.set(embed(features, embedding), row * dimensions);
      row++;
    }
    if (place % stepPassages === 0) yield;
  }
  return vectors;
}

const sentencesIn = ({ texts }: Passage) => texts.en.sentences.length;

export interface LikelySources {
  readonly passages: readonly Passage[];
  readonly embedding: Embedding | undefined;
  readonly vectors: SentenceVectors | undefined;
  readonly findEntities: EntityFinder;
  readonly entitiesIn: (question: string, language: Language) => readonly EntityId[];
}

/** Questions whose sentences are kept: each is read again and again while it is answered. */
const mostRemembered = 8;

export function createLikelySentences(sources: LikelySources): FindLikelySentences {
  const { passages, embedding, vectors, findEntities, entitiesIn } = sources;
  if (embedding === undefined || vectors === undefined) return () => undefined;
  const { dimensions } = embedding;
  const owners = passages.flatMap((passage) =>
    Array.from({ length: sentencesIn(passage) }, () => passage.id),
  );
  const startOf = new Map<PassageId, number>();
  for (const [row, id] of owners.entries()) if (!startOf.has(id)) startOf.set(id, row);
  const count = owners.length;
  return rememberLast(mostRemembered, (question: string, language: Language): LikelySentences => {
    const { words } = findEntities(question);
    const own = embed(readFeatures(words, entitiesIn(question, language)), embedding);
    const logits = new Float32Array(count);
    let most = -Infinity;
    for (let row = 0; row < count; row++) {
      let sum = 0;
      const start = row * dimensions;
      for (let at = 0; at < dimensions; at++) sum += (own[at] ?? 0) * (vectors[start + at] ?? 0);
      const logit = sharpness * sum;
      logits[row] = logit;
      most = Math.max(most, Math.fround(logit));
    }
    let all = 0;
    for (const logit of logits) all += Math.exp(logit - most);
    const likenessAt = (logit: number): Likeness => ({
      logit,
      share: Math.exp(logit - most) / all,
    });
    return {
      of(passage) {
        const start = startOf.get(passage.id);
        if (start === undefined) return [];
        return passage.texts.en.sentences.map((_, place) => likenessAt(logits[start + place] ?? 0));
      },
      best: likenessAt(Math.fround(most)),
      first(wanted) {
        const highest: number[] = [];
        for (let row = 0; row < count; row++) {
          const logit = logits[row] ?? 0;
          const last = highest[wanted - 1];
          if (last !== undefined && logit <= (logits[last] ?? 0)) continue;
          const at = highest.findIndex((other) => (logits[other] ?? 0) < logit);
          highest.splice(at < 0 ? highest.length : at, 0, row);
          highest.length = Math.min(highest.length, wanted);
        }
        return [...new Set(highest.flatMap((row) => owners[row] ?? []))];
      },
    };
  });
}
