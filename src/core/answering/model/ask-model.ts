import type { JsonValue, ModelCall, ModelReply, PromptName } from '../../ports.ts';
import type { AnsweringModel } from './answering-model.ts';
import {
  mostParts,
  mostPhrases,
  mostUnits,
  repairSchema,
  selectionSchema,
  understandingSchema,
} from './model-replies.ts';
import { fillPrompt, type promptUses } from './prompt.ts';

type DataOf<Name extends PromptName> = Readonly<
  Record<(typeof promptUses)[Name]['data'][number], JsonValue>
>;

/** The questions that a model is asked in one answer. */
export type AskModel = ReturnType<ReturnType<typeof createModelAsker>>;

/** Fills the prompts once, so that what a server is sent begins the same each time. */
export function createModelAsker({ languageModel, prompts }: AnsweringModel) {
  const understanding = fillPrompt(prompts.understand, {
    most_phrases: String(mostPhrases),
    most_parts: String(mostParts),
  });
  const selecting = fillPrompt(prompts.select, { most_units: String(mostUnits) });
  const repairing = fillPrompt(prompts.repair, {});

  return (call: ModelCall) => ({
    understand: (data: DataOf<'understand'>) =>
      languageModel.reply({
        prompt: 'understand',
        instructions: understanding,
        data,
        schema: understandingSchema,
        call,
      }),
    /** Chooses among sentences by the ids that they have in the data. */
    select: (data: DataOf<'select'>, ids: readonly string[]) =>
      languageModel.reply({
        prompt: 'select',
        instructions: selecting,
        data,
        schema: selectionSchema(ids),
        call,
      }),
    repair: (data: DataOf<'repair'>) =>
      languageModel.reply({
        prompt: 'repair',
        instructions: repairing,
        data,
        schema: repairSchema,
        call,
      }),
  });
}

/** The value of a reply; undefined for none. */
export function valueOf<Value>(reply: ModelReply<Value>): Value | undefined {
  return reply.ok ? reply.value : undefined;
}
