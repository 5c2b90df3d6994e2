import { z } from 'zod';
import { readJsonObjects } from './read-json-object.ts';

const count = z.number().int().min(0);

const usageSchema = z.object({
  prompt_tokens: count,
  completion_tokens: count,
  prompt_tokens_details: z.object({ cached_tokens: count.nullish() }).nullish(),
});

/** A text, or as some servers send it, parts of one. */
const contentSchema = z.union([
  z.string(),
  z
    .array(z.object({ text: z.string().nullish() }))
    .transform((parts) => parts.map(({ text }) => text ?? '').join('')),
]);

/** As far as it is used; compatible servers leave out what they like. */
const completionSchema = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: contentSchema.nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
});

export interface TokenUsage {
  readonly prompt: number;
  /** Of those of the prompt. */
  readonly cached: number;
  readonly completion: number;
}

export type ReadReply<Reply> =
  | { readonly kind: 'value'; readonly value: Reply }
  | { readonly kind: 'refused' }
  /** The complaint goes to the model: it names places and what belongs there, none of the reply's words. */
  | Malformed;

interface Malformed {
  readonly kind: 'malformed';
  /** For the log. */
  readonly cause: string;
  readonly complaint: string;
}

/** What a server says that a completion took; undefined where it does not say. */
export function usageOf(completion: unknown): TokenUsage | undefined {
  const { data } = z.object({ usage: usageSchema }).safeParse(completion);
  if (data === undefined) return undefined;
  const { prompt_tokens: prompt, completion_tokens, prompt_tokens_details } = data.usage;
  const cached = Math.min(prompt, prompt_tokens_details?.cached_tokens ?? 0);
  return { prompt, cached, completion: completion_tokens };
}

const malformed = (cause: string, complaint: string): Malformed => ({
  kind: 'malformed',
  cause,
  complaint: `${complaint} Reply again, with nothing but the JSON object.`,
});

/** The reply that a completion holds, as the schema reads it. */
export function readReply<Reply>(completion: unknown, schema: z.ZodType<Reply>): ReadReply<Reply> {
  const parsed = completionSchema.safeParse(completion);
  const choice = parsed.data?.choices[0];
  if (choice === undefined)
    return malformed('a body without a completion', 'Your reply was empty.');
  const { finish_reason: end, message } = choice;
  if (end === 'content_filter' || (message.refusal ?? '') !== '') return { kind: 'refused' };
  if (end === 'length') {
    return malformed('a reply cut off', 'Your reply was too long and was cut off.');
  }
  let problem = malformed('a reply without a JSON object', 'Your reply held no JSON object.');
  for (const json of readJsonObjects(message.content ?? '')) {
    const reply = schema.safeParse(json);
    if (reply.success) return { kind: 'value', value: reply.data };
    problem = malformed(
      'a reply that does not fit the schema',
      `Your reply does not fit the schema: ${placesOf(reply.error)}.`,
    );
  }
  return problem;
}

const mostPlaces = 5;

function placesOf({ issues }: z.ZodError): string {
  return issues
    .slice(0, mostPlaces)
    .map(({ path, code }) => `${path.join('.') || 'the object'} (${code})`)
    .join(', ');
}
