/**
 * An OpenAI on the loopback address that the real `openai` package talks to, for tests.
 *
 *   const openai = await startFakeOpenai();
 *   start the program with { OPENAI_BASE_URL: openai.url, OPENAI_API_KEY: openai.key }
 *   openai.behave({ kind: 'altering', alteration: 'altered-digit' });
 *   expect(openai.requests.map(({ prompt }) => prompt)).toEqual(['understand', 'select']);
 *   expect(openai.violations).toEqual([]); await openai.close();
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import { closeServer, listenOnLoopback } from '../fake-discord/listen-on-loopback.ts';
import { completionBody, tokensIn } from './completion-body.ts';
import type { ModelMode } from './model-modes.ts';
import { writeReply } from './model-reply.ts';
import { openaiRequestCheckOfMachine } from './openai-request-check.ts';
import { promptNames, type PromptName } from './prompt-data.ts';
import { shapeReply, type ShapedReply } from './shape-reply.ts';
import { misbehave, send, sendError } from './server-faults.ts';
import { refusalsOfStrictMode } from './strict-schema-check.ts';

export interface SeenCompletionRequest {
  readonly prompt: PromptName;
  readonly instructions: string;
  /** The data, as it was sent in a message of its own, or in the last line of the only one. */
  readonly data: unknown;
  readonly body: CompletionRequest;
  /** Milliseconds since 1970 on the machine's clock. */
  readonly at: number;
}

export interface FakeOpenai {
  /** For `OPENAI_BASE_URL`. */
  readonly url: string;
  /** The one key that is accepted. */
  readonly key: string;
  /** Those that were read, in the order in which they came. */
  readonly requests: readonly SeenCompletionRequest[];
  /** Requests that are not answered yet and wait still. */
  readonly open: () => number;
  /** What OpenAI would have refused by form; tests expect none. */
  readonly violations: string[];
  /** From now on, or for so many requests and honestly after that. */
  behave(mode: ModelMode, times?: number): void;
  /** Before each reply, besides what the mode does. */
  delay(ms: number): void;
  close(): Promise<void>;
}

const requestSchema = z.looseObject({
  model: z.string(),
  messages: z.union([
    z.tuple([
      z.looseObject({ role: z.literal('system'), content: z.string() }),
      z.looseObject({ role: z.literal('user'), content: z.string() }),
    ]),
    z.tuple([z.looseObject({ role: z.literal('user'), content: z.string() })]),
  ]),
  temperature: z.number().optional(),
  max_tokens: z.number().optional(),
  max_completion_tokens: z.number().optional(),
  stream: z.boolean().optional(),
  enable_thinking: z.boolean().optional(),
  response_format: z
    .looseObject({
      type: z.string(),
      json_schema: z.looseObject({ name: z.enum(promptNames), schema: z.unknown() }).optional(),
    })
    .optional(),
});
type CompletionRequest = z.infer<typeof requestSchema>;

const honest: ModelMode = { kind: 'honest' };

export interface FakeOpenaiOptions {
  /** False for a server that takes any key; true unless given. */
  readonly wantsKey?: boolean;
}

export async function startFakeOpenai({
  wantsKey = true,
}: FakeOpenaiOptions = {}): Promise<FakeOpenai> {
  const key = 'sk-fake-not-a-secret-of-any-service-1234567890';
  const check = openaiRequestCheckOfMachine();
  const requests: SeenCompletionRequest[] = [];
  const violations: string[] = [];
  /** What begins a prompt that was sent before is cached, as OpenAI does from a length on. */
  const cached = new Set<string>();
  let behaviour: { readonly mode: ModelMode; times: number } = { mode: honest, times: Infinity };
  let delayMs = 0;
  let open = 0;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await json(request);
    if (request.url !== '/v1/chat/completions' || request.method !== 'POST') {
      violations.push(`there is no ${request.method} ${request.url}`);
      response.writeHead(404).end();
      return;
    }
    if (wantsKey && request.headers.authorization !== `Bearer ${key}`) {
      sendError(response, 401, { code: 'invalid_api_key', message: 'Incorrect API key provided.' });
      return;
    }
    const mode = behaviour.times > 0 ? behaviour.mode : honest;
    const seen = see(body, mode);
    requests.push(seen);
    if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
    behaviour.times -= 1;
    if (misbehave(mode, seen.body, response)) return;
    const { instructions } = seen;
    const promptTokens = tokensIn(seen.body.messages.map(({ content }) => content).join(''));
    const cachedTokens = cached.has(instructions) ? tokensIn(instructions) : 0;
    cached.add(instructions);
    const written = writeReply(mode, seen.prompt, seen.data);
    const { model } = seen.body;
    if (mode.kind === 'server') {
      const { content } = written;
      await sendShaped(response, shapeReply(mode.server, content ?? '', seen.body.stream));
      return;
    }
    send(response, 200, completionBody({ model, promptTokens, cachedTokens, ...written }));
  }

  function see(body: unknown, mode: ModelMode): SeenCompletionRequest {
    const ownParameters = mode.kind === 'server' ? (mode.server.ownParameters ?? []) : [];
    const isOwn = (violation: string) => ownParameters.some((name) => violation.startsWith(name));
    violations.push(...(check?.(body) ?? []).filter((violation) => !isOwn(violation)));
    const parsed = requestSchema.parse(body);
    const format = parsed.response_format?.json_schema;
    if (format !== undefined) violations.push(...refusalsOfStrictMode(format.schema));
    const text = parsed.messages.map(({ content }) => content).join('\n\n');
    // One line, as JSON is.
    const data: unknown = JSON.parse(text.slice(text.lastIndexOf('\n') + 1));
    return {
      prompt: format?.name ?? promptOf(data),
      instructions: text.slice(0, text.lastIndexOf('\n')).trimEnd(),
      data,
      body: parsed,
      at: Date.now(),
    };
  }

  const server = createServer((request, response) => {
    open += 1;
    response.on('close', () => (open -= 1));
    serve(request, response).catch((error: unknown) => {
      violations.push(`the fake failed: ${error instanceof Error ? error.message : String(error)}`);
      response.writeHead(500).end();
    });
  });
  const port = await listenOnLoopback(server);
  return {
    url: `http://127.0.0.1:${port}/v1`,
    key,
    requests,
    open: () => open,
    violations,
    behave: (mode, times = Infinity) => {
      behaviour = { mode, times };
    },
    delay: (ms) => {
      delayMs = ms;
    },
    close: () => closeServer(server),
  };
}

/** Where no schema is sent, the data tells which prompt it is. */
function promptOf(data: unknown): PromptName {
  const keys = Object.keys(z.record(z.string(), z.unknown()).parse(data));
  if (keys.includes('passages')) return 'select';
  return keys.includes('units') ? 'repair' : 'understand';
}

async function sendShaped(response: ServerResponse, reply: ShapedReply): Promise<void> {
  const bytes = Buffer.from(reply.text);
  const { bytesAtOnce = bytes.length } = reply;
  response.writeHead(reply.status, { 'content-type': reply.type });
  for (let from = 0; from < bytes.length; from += bytesAtOnce) {
    response.write(bytes.subarray(from, from + bytesAtOnce));
    // Pieces that are written in one go arrive as one.
    await new Promise(setImmediate);
  }
  response.end();
}
