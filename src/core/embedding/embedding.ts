import { placeInRising } from '../rising.ts';

/**
 * What `npm run fit:embedding` learned of how people ask: a vector for each feature of a text, by which a
 * question and the sentence that answers it lie near each other (a bi-encoder over bags of features, as in
 * Wu et al. 2018, “StarSpace”). Plain data, which can be kept and taken up again.
 */
export interface Embedding {
  readonly dimensions: number;
  /** Hashes of the features, rising. */
  readonly features: Uint32Array;
  /** A component of the vector of a feature is so many times the value that is kept of it. */
  readonly scales: Float32Array;
  /** The vectors, one after another. */
  readonly values: Int8Array;
}

/**
 * The vector of a text from its features, each counted once: the sum of theirs, over the root of how many
 * are known. All 0 where none is.
 */
export function embed(features: Iterable<number>, embedding: Embedding): Float32Array {
  const { dimensions, scales, values } = embedding;
  const sum = new Float32Array(dimensions);
  let known = 0;
  for (const feature of new Set(features)) {
    const place = placeInRising(feature, embedding.features);
    if (place === undefined) continue;
    known++;
    const scale = scales[place] ?? 0;
    const start = place * dimensions;
    for (let at = 0; at < dimensions; at++) {
      sum[at] = (sum[at] ?? 0) + scale * (values[start + at] ?? 0);
    }
  }
  const root = Math.sqrt(Math.max(1, known));
  return sum.map((value) => value / root);
}

/** The embedding of these vectors of features, each kept in steps of a 127th of its largest component. */
export function embeddingOf(
  dimensions: number,
  vectors: ReadonlyMap<number, Float32Array>,
): Embedding {
  const rising = [...vectors].toSorted(([a], [b]) => a - b);
  const scales = new Float32Array(rising.length);
  const values = new Int8Array(rising.length * dimensions);
  for (const [place, [, vector]] of rising.entries()) {
    const scale = Math.max(...vector.map(Math.abs)) / 127 || 1;
    scales[place] = scale;
    values.set(
      vector.map((value) => Math.round(value / scale)),
      place * dimensions,
    );
  }
  return { dimensions, features: Uint32Array.from(rising, ([feature]) => feature), scales, values };
}
