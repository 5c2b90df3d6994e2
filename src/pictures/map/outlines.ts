import { readFileSync } from 'node:fs';
import { z } from 'zod';

const outlinesSchema = z.array(
  z.object({
    name: z.enum(['Peru', 'Ecuador', 'Colombia', 'Brazil', 'Bolivia', 'Chile']),
    /** Longitudes and latitudes: `-69.97,-4.24 -70.18,-4.3`. */
    rings: z.array(z.string().transform(readRing)),
  }),
);
type Position = readonly [longitude: number, latitude: number];

export type Outline = z.infer<typeof outlinesSchema>[number];

/** Peru and its neighbours, beyond the edge of any map: from Natural Earth, trimmed by `scripts/trim-outlines.ts`. */
export const outlines: readonly Outline[] = outlinesSchema.parse(
  JSON.parse(readFileSync(new URL('outlines.json', import.meta.url), 'utf8')),
);

function readRing(text: string): Position[] {
  return text.split(' ').map((pair) => {
    const [longitude, latitude] = pair.split(',').map(Number);
    return z.tuple([z.number(), z.number()]).parse([longitude, latitude]);
  });
}
