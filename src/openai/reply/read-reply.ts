import { z } from 'zod';
import { completionSchema, textOf } from './completion.ts';
import { readJsonObjects } from './read-json-object.ts';

const count = z.number().int().min(0);

const usageSchema = z.object({
  prompt_tokens: count,
  completion_tokens: count,
  prompt_tokens_details: z.object({ cached_tokens: count.nullish() }).nullish(),
});

/** Longer than any reply of the most tokens that are asked for. */
const longestText = 200_000;

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
  /** The server's own, where it sent no completion at all. */
  readonly words?: string;
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
  const { finish_reason: end } = choice;
  const message = choice.message ?? choice.delta;
  if (end === 'content_filter' || (message?.refusal ?? '') !== '') return { kind: 'refused' };
  const isCutOff = end === 'length';
  let problem = isCutOff
    ? malformed('a reply cut off', 'Your reply was too long and was cut off.')
    : malformed('a reply without a JSON object', 'Your reply held no JSON object.');
  for (const json of readJsonObjects(textToRead(message, isCutOff))) {
    const reply = schema.safeParse(json);
    if (reply.success) return { kind: 'value', value: reply.data };
    if (isCutOff) continue;
    problem = malformed(
      'a reply that does not fit the schema',
      `Your reply does not fit the schema: ${placesOf(reply.error)}.`,
    );
  }
  return problem;
}

/**
 * What a model says; where it says nothing, what it thinks, as some servers take a reply for thoughts.
 * Thoughts hold drafts and what is cut off holds beginnings: of those it has to be the end.
 */
function textToRead(
  message: z.infer<typeof completionSchema>['choices'][number]['message'],
  isCutOff: boolean,
): string {
  const { said } = textOf(message?.content);
  const thought = message?.reasoning_content ?? message?.reasoning ?? '';
  const text = said.trim() === '' && !isCutOff ? thought : said;
  const hasToEnd = text !== said || isCutOff;
  const isRead = text.length <= longestText && (!hasToEnd || /(?:\}|```)$/.test(text.trimEnd()));
  return isRead ? text : '';
}

const mostPlaces = 5;

function placesOf({ issues }: z.ZodError): string {
  return issues
    .slice(0, mostPlaces)
    .map(({ path, code }) => `${path.join('.') || 'the object'} (${code})`)
    .join(', ');
}
