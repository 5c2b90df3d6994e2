/** About what a tokenizer counts. */
const lettersOfToken = 4;

export const tokensIn = (text: string): number => Math.ceil(text.length / lettersOfToken);

export interface CompletionSources {
  readonly model: string;
  readonly content: string | null;
  readonly refusal?: string;
  readonly finish?: 'stop' | 'length' | 'content_filter';
  readonly promptTokens: number;
  readonly cachedTokens: number;
}

/** A chat completion as OpenAI sends it. */
export function completionBody({
  model,
  content,
  refusal,
  finish = 'stop',
  promptTokens,
  cachedTokens,
}: CompletionSources): object {
  const completionTokens = tokensIn(content ?? refusal ?? '');
  return {
    id: 'chatcmpl-fake',
    object: 'chat.completion',
    created: 1_764_000_000,
    model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content, refusal: refusal ?? null, annotations: [] },
        logprobs: null,
        finish_reason: finish,
      },
    ],
    usage: {
      prompt_tokens: promptTokens,
      completion_tokens: completionTokens,
      total_tokens: promptTokens + completionTokens,
      prompt_tokens_details: { cached_tokens: cachedTokens, audio_tokens: 0 },
      completion_tokens_details: { reasoning_tokens: 0, audio_tokens: 0 },
    },
    service_tier: 'default',
  };
}
