import type { LanguageModel } from '../../ports.ts';
import type { ModelEvent } from './model-event.ts';
import type { Prompts } from './prompt.ts';

/** A language model with what it takes to have answers composed by it. */
export interface AnsweringModel {
  readonly languageModel: LanguageModel;
  readonly prompts: Prompts;
  /** Told of what came of the model's part in each answer. */
  readonly observe: (event: ModelEvent) => void;
}
