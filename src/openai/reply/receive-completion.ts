import type { OpenAI } from 'openai';
import type { CompletionRequest } from '../completion-request.ts';
import { readBody } from './read-body.ts';
import {
  translateOpenaiError,
  translateSaidError,
  type CallFailure,
} from '../translate-openai-error.ts';

export type Received =
  | { readonly kind: 'completion'; readonly completion: object }
  | Exclude<CallFailure, { readonly kind: 'generated' }>;

/** One request and what comes of it, in whatever shape it comes. Does not reject. */
export async function receiveCompletion(
  client: OpenAI,
  request: CompletionRequest,
  signal: AbortSignal,
  now: () => number,
): Promise<Received> {
  const failure = await attempt(client, request, signal, now);
  if (failure.kind !== 'generated') return failure;
  const message = { content: failure.text };
  return { kind: 'completion', completion: { choices: [{ finish_reason: 'stop', message }] } };
}

async function attempt(
  client: OpenAI,
  request: CompletionRequest,
  signal: AbortSignal,
  now: () => number,
): Promise<Received | CallFailure> {
  try {
    // Not by the library's own method, which reads a body by the type that it is said to have.
    const response = await client.post('/chat/completions', { body: request, signal }).asResponse();
    const read = readBody(await response.text());
    switch (read.kind) {
      case 'completion':
      case 'unreadable':
        return read;
      case 'error':
        return translateSaidError(read.error);
    }
  } catch (error) {
    return translateOpenaiError(error, now());
  }
}
