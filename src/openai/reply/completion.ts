import { z } from 'zod';

const word = z.string().nullish().catch(undefined);

/** A part of a text; a thought has its words under `thinking` (Mistral) or is named as one. */
const partSchema = z.union([
  z.string().transform((text) => ({ type: 'text', text })),
  z.object({ type: word, text: word }),
]);

/** A text, or as some servers send it, parts of one, or the object itself. */
const contentSchema = z
  .union([z.string(), z.array(partSchema), z.record(z.string(), z.unknown())])
  .nullish()
  .catch(undefined);

const messageSchema = z
  .object({
    content: contentSchema,
    refusal: word,
    /** DeepSeek, DashScope, llama.cpp, LM Studio. */
    reasoning_content: word,
    /** vLLM, Ollama, Groq, OpenRouter. */
    reasoning: word,
  })
  .optional()
  .catch(undefined);

/** As far as it is used; compatible servers leave out what they like. */
export const choiceSchema = z.object({
  index: z.number().nullish().catch(undefined),
  finish_reason: word,
  message: messageSchema,
  delta: messageSchema,
  error: z.unknown().optional(),
});

export const completionSchema = z.object({ choices: z.array(choiceSchema).min(1) });

const thoughtTypes: ReadonlySet<string> = new Set(['thinking', 'reasoning']);

/** What a model says and what it only thinks, of a content in any form. */
export function textOf(content: z.infer<typeof contentSchema>): {
  readonly said: string;
  readonly thought: string;
} {
  if (typeof content === 'string') return { said: content, thought: '' };
  if (!Array.isArray(content)) {
    const hasObject = content !== undefined && content !== null;
    return { said: hasObject ? JSON.stringify(content) : '', thought: '' };
  }
  const said = content.filter(({ type }) => !thoughtTypes.has(type ?? ''));
  const thought = content.filter(({ type }) => thoughtTypes.has(type ?? ''));
  return { said: joined(said), thought: joined(thought) };
}

const joined = (parts: readonly { readonly text?: string | null | undefined }[]) =>
  parts.map(({ text }) => text ?? '').join('');
