import { z } from 'zod';
import { completionSchema } from './completion.ts';
import { readEventStream } from './event-stream.ts';
import { parseJson } from './read-json-object.ts';

export type ReadBody =
  | { readonly kind: 'completion'; readonly completion: object }
  /** Said with a status that means success. */
  | { readonly kind: 'error'; readonly error: unknown }
  | { readonly kind: 'unreadable'; readonly cause: string; readonly words: string };

const errorSchema = z.union([
  z.object({ error: z.union([z.string(), z.looseObject({})]) }),
  z.object({ object: z.literal('error') }),
]);

/**
 * What a server answered with success, by what it is and not by what it is called: a completion or a
 * stream of one, asked for or not, under any type of content, or an error all the same.
 */
export function readBody(text: string): ReadBody {
  const whole = parseJson(text.replace(/^\uFEFF/, '').replace(/data: ?\[DONE\]\s*$/, ''));
  const streamed = whole === undefined ? readEventStream(text) : undefined;
  if (streamed !== undefined && 'error' in streamed)
    return { kind: 'error', error: streamed.error };
  const value = streamed?.completion ?? whole;
  if (value === undefined) return { kind: 'unreadable', cause: 'a body without JSON', words: text };
  const completion = completionSchema.safeParse(value);
  const [choice] = completion.data?.choices ?? [];
  const hasError = choice?.error !== undefined && choice.error !== null;
  if (hasError || (!completion.success && errorSchema.safeParse(value).success)) {
    return { kind: 'error', error: hasError ? choice : value };
  }
  if (typeof value !== 'object' || value === null || !completion.success) {
    // Of what is no text the names tell enough, and nothing of a reply or a question.
    const words = Object.keys(Object(value)).join(', ');
    return { kind: 'unreadable', cause: 'a body without a completion', words };
  }
  return { kind: 'completion', completion: value };
}
