import { z } from 'zod';

/** Who a statement comes from, by what they stand for. */
export const sides = [
  'peru',
  'china',
  'united-states',
  'companies',
  'society',
  'press',
  'research',
] as const;

export const sideSchema = z.enum(sides);

export type Side = z.infer<typeof sideSchema>;
