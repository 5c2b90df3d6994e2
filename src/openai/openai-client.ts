import { OpenAI } from 'openai';
import { boundedFetch } from './bounded-fetch.ts';

export interface OpenaiSettings {
  /** Undefined for a local server that asks for none. */
  readonly apiKey: string | undefined;
  /** A compatible server's address; OpenAI's own where undefined. */
  readonly baseUrl: string | undefined;
  readonly model: string;
  /** For all calls of one answer together. */
  readonly timeoutMs: number;
}

const ownAddress = 'https://api.openai.com/v1';

/** What is set here is not read from variables of the environment that are not ours. */
export function createOpenaiClient({ apiKey, baseUrl, timeoutMs }: OpenaiSettings): OpenAI {
  return new OpenAI({
    // The library wants one, also where the server does not.
    apiKey: apiKey ?? 'none',
    baseURL: baseUrl ?? ownAddress,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    // Sent again by the exchange, which knows how much time is left.
    maxRetries: 0,
    timeout: timeoutMs,
    logLevel: 'off',
    fetch: boundedFetch,
  });
}
