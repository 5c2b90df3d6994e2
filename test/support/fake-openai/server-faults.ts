import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import { isSent, type AskedOfServer } from './known-servers.ts';
import type { ModelMode } from './model-modes.ts';

export function send(response: ServerResponse, status: number, body: object, headers = {}): void {
  response
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(JSON.stringify(body));
}

export interface ServiceError {
  readonly code?: string | null;
  readonly message: string;
  readonly param?: string | null;
}

export function sendError(
  response: ServerResponse,
  status: number,
  { code = null, message, param = null }: ServiceError,
  headers = {},
): void {
  send(response, status, { error: { message, type: 'fake_error', param, code } }, headers);
}

interface Asked extends AskedOfServer {
  readonly temperature?: number | undefined;
  readonly max_tokens?: number | undefined;
  readonly response_format?: { readonly type: string } | undefined;
}

const dripEveryMs = 50;

/** What is asked, which servers may repeat. */
function questionIn({ messages }: Asked): string {
  const data: unknown = JSON.parse(messages.at(-1)?.content ?? '');
  return z.looseObject({ question: z.string().default('') }).parse(data).question;
}

/** Does what is wrong with the server in a mode; true where that was all. */
export function misbehave(mode: ModelMode, asked: Asked, response: ServerResponse): boolean {
  switch (mode.kind) {
    case 'picky':
      return mind(mode.minds, asked, response);
    case 'server': {
      const refusal = mode.server.refuses?.find(({ part }) => isSent[part](asked));
      if (refusal === undefined) return false;
      const { status, body } = refusal;
      const isText = typeof body === 'string';
      response
        .writeHead(status, { 'content-type': isText ? 'text/plain' : 'application/json' })
        .end(isText ? body : JSON.stringify(body));
      return true;
    }
    case 'status': {
      const { status, code, retryAfter } = mode;
      const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
      const message = `Service error about: ${questionIn(asked)} sk-of-somebody-else`;
      sendError(response, status, { message, ...(code !== undefined && { code }) }, headers);
      return true;
    }
    case 'redirect':
      response.writeHead(307, { location: `${mode.to}/chat/completions` }).end();
      return true;
    case 'hang':
      return true;
    case 'drip': {
      response.writeHead(200, { 'content-type': 'application/json' });
      const timer = setInterval(() => response.write(' '), dripEveryMs);
      response.on('close', () => clearInterval(timer));
      return true;
    }
    case 'reset': {
      if (mode.when === 'within') {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
        response.write('{"choices": [');
      }
      setImmediate(() => response.destroy());
      return true;
    }
    case 'nothing':
      response.writeHead(200, { 'content-type': 'application/json' }).end();
      return true;
    case 'page':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p>who asks @everyone?</p>');
      return true;
    case 'error-with-200':
      sendError(response, 200, { message: 'Busy with a secret question.' });
      return true;
    case 'endless-body': {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = () => {
        while (!response.destroyed && response.write(' '.repeat(65_536)));
      };
      response.on('drain', more);
      more();
      return true;
    }
    case 'honest':
    case 'chatty':
    case 'altering':
    case 'invented-ids':
    case 'obedient':
    case 'declining':
    case 'willing':
    case 'knowing':
    case 'misreading':
    case 'invalid-json':
    case 'cut-off':
    case 'refusal':
    case 'empty':
      return false;
  }
}

/** Refuses what some models and servers do not take, in the words of OpenAI and llama.cpp. */
function mind(
  minds: Extract<ModelMode, { kind: 'picky' }>['minds'],
  asked: Asked,
  response: ServerResponse,
): boolean {
  if (minds.includes('temperature') && asked.temperature !== undefined) {
    const message = "Unsupported value: 'temperature' does not support 0 with this model.";
    sendError(response, 400, { code: 'unsupported_value', message, param: 'temperature' });
    return true;
  }
  if (minds.includes('max_tokens') && asked.max_tokens !== undefined) {
    const message = "Unsupported parameter: 'max_tokens' is not supported with this model.";
    sendError(response, 400, { code: 'unsupported_parameter', message, param: 'max_tokens' });
    return true;
  }
  if (minds.includes('schema') && asked.response_format !== undefined) {
    const message = 'Either "json_schema" or "grammar" can be specified, but not both';
    sendError(response, 400, { message });
    return true;
  }
  return false;
}
