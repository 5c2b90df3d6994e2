import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import type { JsonValue, PromptName } from '../core/ports.ts';
import type { JsonSchema } from './reply-schema.ts';
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

/** The body of a request. What is the same for every question stands first, so that servers can cache it. */
export function completionRequest(
  { model, prompt, instructions, data, schema, complaint }: CompletionRequestSources,
  { takesTemperature, limitName, takesSchema, tellsSchema }: ServerManners,
): ChatCompletionCreateParamsNonStreaming {
  const schemaTold = `Reply with one JSON object that this JSON Schema accepts, and nothing else:\n${JSON.stringify(schema)}`;
  // In one message: some models' templates take no two of a kind in a row.
  const system = [
    instructions,
    ...(tellsSchema ? [schemaTold] : []),
    ...(complaint === undefined ? [] : [complaint]),
  ];
  return {
    model,
    messages: [
      { role: 'system', content: system.join('\n\n') },
      { role: 'user', content: JSON.stringify(data) },
    ],
    ...(takesSchema && {
      response_format: {
        type: 'json_schema',
        json_schema: { name: prompt, strict: true, schema },
      },
    }),
    ...(takesTemperature && { temperature: 0 }),
    [limitName]: longestReplyTokens,
  };
}
