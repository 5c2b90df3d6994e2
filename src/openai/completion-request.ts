import type { ChatCompletionMessageParam } from 'openai/resources/chat/completions';
import type { JsonValue, PromptName } from '../core/ports.ts';
import type { JsonSchema } from './reply/reply-schema.ts';
import type { ServerManners } from './server-manners.ts';

/** Six sentences of 45 words in any of our languages, with room to spare. */
export const longestReplyTokens = 2_000;

export interface CompletionRequestSources {
  readonly model: string;
  readonly prompt: PromptName;
  readonly instructions: string;
  readonly data: JsonValue;
  readonly schema: JsonSchema;
  /** What was wrong with the reply before. */
  readonly complaint: string | undefined;
}

/** OpenAI's parameters, and one of other servers. */
export interface CompletionRequest {
  readonly model: string;
  readonly messages: readonly ChatCompletionMessageParam[];
  readonly response_format?: object;
  readonly temperature?: number;
  readonly max_tokens?: number;
  readonly max_completion_tokens?: number;
  readonly stream?: true;
  readonly enable_thinking?: false;
}

/** The body of a request. What is the same for every question stands first, so that servers can cache it. */
export function completionRequest(
  { model, prompt, instructions, data, schema, complaint }: CompletionRequestSources,
  manners: ServerManners,
): CompletionRequest {
  const { takesTemperature, limitName, format, tellsSchema, streams, thinking } = manners;
  // Servers that take `json_object` want the word JSON in a message.
  const schemaTold = `Reply with one JSON object that this JSON Schema accepts, and nothing else:\n${JSON.stringify(schema)}`;
  // In one message: some models' templates take no two of a kind in a row.
  const system = [
    instructions,
    ...(tellsSchema ? [schemaTold] : []),
    ...(complaint === undefined ? [] : [complaint]),
  ].join('\n\n');
  const user = JSON.stringify(data);
  return {
    model,
    messages: manners.takesSystem
      ? [
          { role: 'system', content: system },
          { role: 'user', content: user },
        ]
      : [{ role: 'user', content: `${system}\n\n${user}` }],
    ...(format === 'schema' && {
      response_format: {
        type: 'json_schema',
        json_schema: { name: prompt, strict: true, schema },
      },
    }),
    ...(format === 'object' && { response_format: { type: 'json_object' } }),
    ...(takesTemperature && { temperature: 0 }),
    [limitName]: longestReplyTokens,
    ...(streams && { stream: true as const }),
    ...(thinking === 'off' && { enable_thinking: false as const }),
  };
}
