import { z } from 'zod';

/** The camps that speakers belong to. */
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
