import { z } from 'zod';

/** What a server says of a failure. */
export interface ServiceError {
  /** A word or a number. */
  readonly code: string | number | undefined;
  readonly param: string | undefined;
  /** All that is told in words; empty where nothing is. */
  readonly words: string;
  /** What the model wrote, where the server itself finds that it does not fit. */
  readonly generated: string | undefined;
}

const text = z.string().nullish().catch(undefined);

const errorSchema = z.object({
  code: z.union([z.string(), z.number()]).nullish().catch(undefined),
  param: text,
  message: z.unknown().optional(),
  detail: z.unknown().optional(),
  failed_generation: text,
  metadata: z.object({ raw: z.unknown().optional() }).nullish().catch(undefined),
});

/** As deep as any server wraps its error. */
const deepest = 3;

/** As much of its words as is looked at. */
const mostWords = 4_000;

/**
 * Reads an error in any of the shapes in which servers send one: an object under `error` (OpenAI), the
 * object itself (vLLM), a text (LM Studio), a list of one (Gemini), a list of what is wrong under
 * `detail` (Mistral, FastAPI), or another server's error within its own (OpenRouter).
 */
export function serviceErrorIn(value: unknown, depth = 0): ServiceError {
  if (Array.isArray(value) && value.length > 0 && depth < deepest) {
    return serviceErrorIn(value[0], depth + 1);
  }
  const within = z.object({ error: z.unknown().optional() }).safeParse(value).data?.error;
  if (within !== undefined && within !== null && depth < deepest) {
    return serviceErrorIn(within, depth + 1);
  }
  const parsed = errorSchema.safeParse(value).data;
  if (parsed === undefined) return { ...nothing, words: wordsOf(value) };
  const { code, param, message, detail, failed_generation, metadata } = parsed;
  const told = [param, message ?? detail ?? value, metadata?.raw].map(wordsOf);
  return {
    code: code ?? undefined,
    param: param ?? undefined,
    words: told.filter(Boolean).join(' ').slice(0, mostWords),
    generated: failed_generation ?? undefined,
  };
}

const nothing = { code: undefined, param: undefined, generated: undefined };

function wordsOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, mostWords);
}
