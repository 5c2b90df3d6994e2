import { honestReply, languageOf } from './honest-replies.ts';
import { bestByWords } from './lexical-selection.ts';
import {
  candidatesOf,
  selectDataSchema,
  understandDataSchema,
  type PromptName,
} from './prompt-data.ts';
import { reading, type Reading } from './reading.ts';

/** What is known of a question: how it is to be read, and the sentences of which each part needs one. */
export interface KnownQuestion {
  readonly reading: Partial<Reading>;
  readonly parts: readonly (readonly string[])[];
}

/** What is known of questions, by their words. */
export type KnownQuestions = ReadonlyMap<string, KnownQuestion>;

/** What an honest model replies that knows how each question is meant and what answers it. */
export function knowingReply(known: KnownQuestions, prompt: PromptName, data: unknown): object {
  switch (prompt) {
    case 'understand': {
      const { question } = understandDataSchema.parse(data);
      const own = known.get(question)?.reading;
      return reading({ parts: [question], language: languageOf(question), ...own });
    }
    case 'select': {
      const selection = selectDataSchema.parse(data);
      const offered = candidatesOf(selection);
      const parts = known.get(selection.question)?.parts ?? [];
      const chosen = parts.flatMap((part) =>
        bestByWords(
          selection.question,
          offered.filter(({ text }) => part.includes(text)),
        ),
      );
      const units = [...new Set(chosen)].map((id) => ({ id, edit: 'verbatim', text: null }));
      return { answerable: units.length > 0 ? 'yes' : 'no', units, missing: '' };
    }
    case 'repair':
      return honestReply(prompt, data);
  }
}
