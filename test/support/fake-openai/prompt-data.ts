import { z } from 'zod';

/** What the program sends with each prompt, as far as the fake reads it. */
export const promptNames = ['understand', 'select', 'repair'] as const;
export type PromptName = (typeof promptNames)[number];

export const understandDataSchema = z.looseObject({
  question: z.string(),
  conversation: z.array(z.looseObject({ question: z.string() })),
  names: z.array(z.object({ id: z.string(), name: z.string() })),
  relations: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type UnderstandData = z.infer<typeof understandDataSchema>;

export const selectDataSchema = z.looseObject({
  question: z.string(),
  standalone: z.string().nullish(),
  passages: z.array(
    z.looseObject({
      title: z.string(),
      sentences: z.array(z.looseObject({ id: z.string(), text: z.string() })),
    }),
  ),
});
export type SelectData = z.infer<typeof selectDataSchema>;

export const repairDataSchema = z.looseObject({
  units: z.array(z.looseObject({ unit: z.number(), sentence: z.string(), edit: z.string() })),
});

/** A part of an answer as a model chooses it. */
export interface Unit {
  readonly id: string;
  readonly edit: 'verbatim' | 'trim';
  readonly text: string | null;
}

/** A sentence of the data with its id. */
export interface Candidate {
  readonly id: string;
  readonly text: string;
}

export const candidatesOf = ({ passages }: SelectData): Candidate[] =>
  passages.flatMap(({ sentences }) => sentences.map(({ id, text }) => ({ id, text })));
