import type { PromptName } from '../ports.ts';

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
