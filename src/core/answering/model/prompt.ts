import type { PromptName } from '../../ports.ts';

/** A prompt file's text with the names of what it is given. */
export interface Prompt {
  readonly version: number;
  /** Slots in the text, filled when the program starts. */
  readonly inputs: readonly string[];
  /** Fields of the JSON data that travels beside it. */
  readonly data: readonly string[];
  readonly text: string;
}

export type Prompts = Readonly<Record<PromptName, Prompt>>;

/** What the code gives each prompt: its slots and the fields of its data. */
export const promptUses = {
  understand: {
    inputs: ['most_phrases', 'most_parts'],
    data: ['question', 'conversation', 'names', 'relations'],
  },
  select: {
    inputs: ['most_units'],
    data: ['question', 'standalone', 'language', 'form', 'passages'],
  },
  repair: { inputs: [], data: ['language', 'units'] },
} as const satisfies Record<PromptName, Pick<Prompt, 'inputs' | 'data'>>;

export const slotPattern = /\{\{(\w+)\}\}/g;

/** A prompt's text with its slots filled; every slot has a value, since the start checks them. */
export function fillPrompt({ text }: Prompt, values: Readonly<Record<string, string>>): string {
  return text.replace(slotPattern, (slot, name: string) => values[name] ?? slot);
}
