import type { LanguageModel } from '../../ports.ts';
import type { ModelEvent } from './model-event.ts';
import type { Prompts } from './prompt.ts';

/** `strict`: a model selects and trims curated sentences; `fluent`: it may paraphrase too, checked harder. */
export type AnswerStyle = 'strict' | 'fluent';

/** A language model with what it takes to have answers composed by it. */
export interface AnsweringModel {
  readonly languageModel: LanguageModel;
  readonly prompts: Prompts;
  readonly style: AnswerStyle;
  /** Told of what came of the model's part in each answer. */
  readonly observe: (event: ModelEvent) => void;
}
