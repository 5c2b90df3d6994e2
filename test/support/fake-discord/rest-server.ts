import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, invalidForm, notFound, unauthorized } from './api-error.ts';
import type { Core } from './core.ts';
import type { FaultEffect, Faults } from './faults.ts';
import { closeServer, listenOnLoopback } from './listen-on-loopback.ts';
import { readBody } from './read-body.ts';
import type { RateLimits } from './rate-limits.ts';
import type { RequestCheck } from './request-check.ts';
import type { Call, Reply, Route } from './routes.ts';
import { createRouteTable } from './route-table.ts';

/** A request as it was made. */
export interface RecordedRequest {
  readonly method: string;
  /** After `/api/v10`, without the query. */
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  /** Milliseconds since 1970 on the machine's clock. */
  readonly at: number;
  /** What was answered; undefined while it is under way or where the connection was cut. */
  status: number | undefined;
}

/** Something that Discord would refuse, or does not know. */
export interface Violation {
  readonly kind: 'document' | 'limit' | 'unhandled';
  readonly method: string;
  readonly path: string;
  readonly detail: string;
}

export interface RestServer {
  /** Without the version, as `DISCORD_API_URL` takes it. */
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  readonly violations: Violation[];
  close(): Promise<void>;
}

export interface RestSetup {
  readonly core: Core;
  readonly routes: readonly Route[];
  readonly token: () => string;
  readonly faults: Faults;
  readonly rateLimits: RateLimits;
  readonly check: RequestCheck | undefined;
}

const version = '/api/v10';
const invalidFormCode = 50_035;

interface Answer extends Reply {
  readonly headers?: Readonly<Record<string, string>>;
}

const errorAnswer = (error: ApiError): Answer => ({
  status: error.status,
  body: {
    message: error.message,
    code: error.code,
    ...(error.errors !== undefined && { errors: error.errors }),
  },
});

function limited(
  retryAfterMs: number,
  scope: 'user' | 'shared' | 'global',
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return {
    status: 429,
    body: {
      message: 'You are being rate limited.',
      retry_after: retryAfterMs / 1000,
      global: scope === 'global',
    },
    headers: {
      ...headers,
      'retry-after': String(retryAfterMs / 1000),
      'x-ratelimit-scope': scope,
      ...(scope === 'global' && { 'x-ratelimit-global': 'true' }),
    },
  };
}

/** Opens the REST side on a free port of the loopback address. */
export async function openRestServer(setup: RestSetup): Promise<RestServer> {
  const { core, faults, rateLimits } = setup;
  const find = createRouteTable(setup.routes);
  const requests: RecordedRequest[] = [];
  const violations: Violation[] = [];

  async function perform(
    recorded: RecordedRequest,
    sent: Pick<Call, 'files' | 'arrivedAtMs'> & { readonly authorization: string | undefined },
  ): Promise<Answer> {
    const { method, path, body } = recorded;
    const matched = find(method, path);
    if (matched === undefined) {
      violations.push({ kind: 'unhandled', method, path, detail: 'the fake has no such route' });
      return errorAnswer(notFound());
    }
    const { route } = matched;
    if ((route.needsToken ?? true) && sent.authorization !== `Bot ${setup.token()}`) {
      return errorAnswer(unauthorized());
    }
    const admission = rateLimits.admit(route, matched.path);
    if (!admission.admitted) {
      return limited(
        admission.retryAfterMs,
        admission.isGlobal ? 'global' : 'user',
        admission.headers,
      );
    }
    const { headers } = admission;
    const problems = body === undefined ? [] : (setup.check?.(method, route.template, body) ?? []);
    if (problems.length > 0) {
      violations.push({ kind: 'document', method, path, detail: problems.slice(0, 5).join('; ') });
    }
    try {
      const query = new URLSearchParams(recorded.query);
      const call: Call = { core, path: matched.path, query, body, ...sent };
      if (problems.length > 0) throw invalidForm('', 'SCHEMA', problems[0] ?? '');
      return { ...(await route.handle(call)), headers };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.code === invalidFormCode && problems.length === 0) {
        violations.push({ kind: 'limit', method, path, detail: JSON.stringify(error.errors) });
      }
      return { ...errorAnswer(error), headers };
    }
  }

  function struck(effect: FaultEffect | undefined): Answer | undefined {
    if (effect?.kind === 'status') {
      return { status: effect.status, body: { message: 'Service error', code: 0 } };
    }
    if (effect?.kind === 'error') {
      return errorAnswer(new ApiError(effect.status, effect.code, 'An error on demand'));
    }
    if (effect?.kind === 'rateLimit') return limited(effect.retryAfterMs, effect.scope ?? 'user');
    return undefined;
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const arrivedAtMs = performance.now();
    const url = new URL(request.url ?? '/', 'http://fake');
    const path = decodeURIComponent(url.pathname);
    const { body, files } = await readBody(request);
    const recorded: RecordedRequest = {
      method: request.method ?? 'GET',
      path: path.startsWith(version) ? path.slice(version.length) : path,
      query: url.search,
      body,
      at: Date.now(),
      status: undefined,
    };
    requests.push(recorded);
    const effect = faults.strike(recorded.method, recorded.path);
    if (effect?.kind === 'delay') await sleep(effect.ms);
    if (effect?.kind === 'hang') return;
    if (effect?.kind === 'cut' && effect.when === 'before') {
      request.socket.destroy();
      return;
    }
    const comesFirst = effect?.kind === 'status' && effect.after === true;
    const fault = struck(effect);
    const { authorization } = request.headers;
    const answer =
      fault !== undefined && !comesFirst
        ? fault
        : await perform(recorded, { files, arrivedAtMs, authorization });
    core.changes.notify();
    if (effect?.kind === 'cut') {
      request.socket.destroy();
      return;
    }
    send(response, recorded, comesFirst && fault !== undefined ? fault : answer);
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      violations.push({
        kind: 'unhandled',
        method: request.method ?? '',
        path: request.url ?? '',
        detail: `the fake failed: ${error instanceof Error ? (error.stack ?? '') : String(error)}`,
      });
      response.writeHead(500).end();
    });
  });
  server.keepAliveTimeout = 60_000;
  const port = await listenOnLoopback(server);
  return {
    url: `http://127.0.0.1:${port}/api`,
    requests,
    violations,
    close: () => closeServer(server),
  };
}

function send(response: ServerResponse, recorded: RecordedRequest, answer: Answer): void {
  recorded.status = answer.status;
  const headers = { 'x-powered-by': 'fake-discord', ...answer.headers };
  if (answer.body === undefined) {
    response.writeHead(answer.status, headers).end();
    return;
  }
  response
    .writeHead(answer.status, { ...headers, 'content-type': 'application/json' })
    .end(JSON.stringify(answer.body));
}
