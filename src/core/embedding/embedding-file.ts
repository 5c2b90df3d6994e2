import { z } from 'zod';
import type { Embedding } from './embedding.ts';

const size = z.int().min(1).max(1_000_000);

/** A line of sizes, then the features, the scales and the values, each as base64 of little-endian bytes. */
const fileSchema = z
  .tuple([z.literal('embedding 1'), size, size, z.base64(), z.base64(), z.base64()])
  .transform(([, dimensions, count, features, scales, values], context): Embedding => {
    const [ofFeatures, ofScales, ofValues] = [features, scales, values].map(bytesOf);
    const isWhole =
      ofFeatures?.length === 4 * count &&
      ofScales?.length === 4 * count &&
      ofValues?.length === dimensions * count;
    if (!isWhole) {
      context.addIssue({ code: 'custom', message: 'the sizes do not agree' });
      return z.NEVER;
    }
    return {
      dimensions,
      features: Uint32Array.from({ length: count }, (_, place) =>
        viewOf(ofFeatures).getUint32(4 * place, true),
      ),
      scales: Float32Array.from({ length: count }, (_, place) =>
        viewOf(ofScales).getFloat32(4 * place, true),
      ),
      values: Int8Array.from(new Int8Array(ofValues.buffer)),
    };
  });

/** Reads the text of an embedding's file; undefined where it is none. */
export function parseEmbedding(text: string): Embedding | undefined {
  const [head = '', ...parts] = text.trim().split('\n');
  const [kind, dimensions, count] = head.split(', ');
  return fileSchema.safeParse([kind, Number(dimensions), Number(count), ...parts]).data;
}

/** The text of the file. */
export function formatEmbedding({ dimensions, features, scales, values }: Embedding): string {
  const ofFeatures = new DataView(new ArrayBuffer(4 * features.length));
  const ofScales = new DataView(new ArrayBuffer(4 * features.length));
  for (const [place, feature] of features.entries()) {
    ofFeatures.setUint32(4 * place, feature, true);
    ofScales.setFloat32(4 * place, scales[place] ?? 0, true);
  }
  const parts = [ofFeatures.buffer, ofScales.buffer, values.buffer].map((bytes) =>
    Buffer.from(new Uint8Array(bytes)).toString('base64'),
  );
  return `embedding 1, ${dimensions}, ${features.length}\n${parts.join('\n')}\n`;
}

const bytesOf = (base64: string) => Uint8Array.from(Buffer.from(base64, 'base64'));
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
