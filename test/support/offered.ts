import { z } from 'zod';
import type { Scripted } from './scripted-model.ts';

const offeredSchema = z.object({
  passages: z.array(
    z.object({
      title: z.string(),
      sentences: z.array(z.object({ id: z.string(), text: z.string() })),
    }),
  ),
});

/** The sentences that a request to select offers. */
export function offeredIn(data: unknown): { readonly id: string; readonly text: string }[] {
  return offeredSchema.parse(data).passages.flatMap(({ sentences }) => sentences);
}

/** The id of the sentence that contains some words; throws where none is offered. */
export function idOf(data: unknown, words: string): string {
  const found = offeredIn(data).find(({ text }) => text.includes(words));
  if (found === undefined) throw new Error(`no sentence offered has: ${words}`);
  return found.id;
}

interface Chosen {
  readonly words: string;
  readonly edit?: 'verbatim' | 'trim';
  readonly text?: string | null;
}

/** A selection of the sentences that contain some words. */
export function selecting(...chosen: readonly (Chosen | string)[]): (data: unknown) => Scripted {
  return (data) => ({
    says: {
      answerable: 'yes',
      units: chosen.map((each) => {
        const {
          words,
          edit = 'verbatim',
          text = null,
        } = typeof each === 'string' ? { words: each } : each;
        return { id: idOf(data, words), edit, text };
      }),
      missing: '',
    },
  });
}
