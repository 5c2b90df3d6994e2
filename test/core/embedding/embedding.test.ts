import { describe, expect, it } from 'vitest';
import { formatEmbedding, parseEmbedding } from '../../../src/core/embedding/embedding-file.ts';
import { embed, embeddingOf } from '../../../src/core/embedding/embedding.ts';

const vectors = new Map([
  [4_000_000_000, Float32Array.of(1.27, -0.5)],
  [7, Float32Array.of(0.01, 0.02)],
  [12, Float32Array.of(0, 0)],
]);
const embedding = embeddingOf(2, vectors);

describe('an embedding', () => {
  it('keeps each vector in steps of a 127th of its largest component', () => {
    const kept = [7, 12, 4_000_000_000].map((feature) => [...embed([feature], embedding)]);
    for (const [place, vector] of [...vectors].toSorted(([a], [b]) => a - b).entries()) {
      const step = Math.max(...vector[1].map(Math.abs)) / 127;
      for (const [at, value] of vector[1].entries()) {
        expect(Math.abs((kept[place]?.[at] ?? 9) - value)).toBeLessThanOrEqual(step / 2 + 1e-6);
      }
    }
  });

  it('adds the vectors of the known features of a text, each once, over the root of their number', () => {
    const own = embed([4_000_000_000], embedding);
    const both = embed([4_000_000_000, 12, 12, 99], embedding);
    expect([...both]).toEqual([...own].map((value) => Math.fround(value / Math.SQRT2)));
    expect([...embed([99], embedding)]).toEqual([0, 0]);
  });

  it('is the same after it was written and read', () => {
    expect(parseEmbedding(formatEmbedding(embedding))).toEqual(embedding);
  });

  it.for([
    ['nothing', ''],
    ['another text', 'embedding of something'],
    ['a line too few', formatEmbedding(embedding).split('\n').slice(0, 3).join('\n')],
    ['other sizes', formatEmbedding(embedding).replace('1, 2, 3', '1, 2, 4')],
    ['no base64', formatEmbedding(embedding).replace(/\n./u, '\n!')],
  ] as const)('is not read from %s', ([, text]) => {
    expect(parseEmbedding(text)).toBeUndefined();
  });
});
