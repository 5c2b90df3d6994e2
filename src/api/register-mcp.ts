import type { Context, Hono } from 'hono';
import { z } from 'zod';
import type { ApiServices } from './api-services.ts';
import { languageOf } from './inputs.ts';
import type { Admit } from './mcp/create-mcp-server.ts';
import { refuseForLimit } from './refusal.ts';

/** Room for a thousand characters of any script, escaped, and for what clients tell of themselves. */
const mostBytes = 32_000;

/** One message: what the specification allows since 2025-06-18, so that a limit counts all that is asked. */
const messageSchema = z.looseObject({ jsonrpc: z.literal('2.0'), method: z.string().optional() });

/**
 * The Model Context Protocol at POST /mcp, by its Streamable HTTP transport: without sessions, each request
 * answered on its own and with one JSON object, so that any number of processes may stand behind an address.
 */
export function registerMcp(app: Hono, services: ApiServices): void {
  app.post('/mcp', createMcpHandler(services));
  app.all('/mcp', (context) => {
    context.header('Allow', 'POST');
    // A GET would wait for messages of a session, and none are sent without one.
    return refused(context, 405, -32_000, 'Only POST is answered here: there are no sessions.');
  });
}

function createMcpHandler(services: ApiServices): (context: Context) => Promise<Response> {
  // Fifteen megabytes that a process without such clients never needs.
  let loading: Promise<(admit: Admit) => (request: Request, body: unknown) => Promise<Response>>;
  return async (context) => {
    if (!mayAsk(context.req.header('origin'), services.publicUrl)) {
      return refused(context, 403, -32_000, 'Pages of other sites may not ask here.');
    }
    const address = services.addressOf(context);
    const allowance = await services.limits.read?.consume(address);
    if (allowance?.ok === false) {
      const { message, retryAfterSeconds } = refuseForLimit(allowance.retryAfterMs, 'en');
      context.header('Retry-After', String(retryAfterSeconds));
      return refused(context, 429, -32_000, message);
    }
    const text = await boundedText(context.req.raw);
    if (text === undefined) {
      return refused(
        context,
        413,
        -32_600,
        `A message has at most ${mostBytes} bytes: shorten it.`,
      );
    }
    const body = readMessage(text);
    if (body === undefined) {
      return refused(context, 400, -32_700, 'Send one JSON-RPC message a request, and no batch.');
    }
    loading ??= loadHandler(services);
    return (await loading)(admitting(address, services))(context.req.raw, body);
  };
}

async function loadHandler(services: ApiServices) {
  const { createMcpServers } = await import('./mcp/create-mcp-server.ts');
  const { WebStandardStreamableHTTPServerTransport } =
    await import('@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js');
  const serverFor = createMcpServers(services);
  return (admit: Admit) =>
    async (request: Request, parsedBody: unknown): Promise<Response> => {
      // One of each a request: a server is bound to its transport, and neither may be used again.
      const server = serverFor(admit);
      // Without a generator of session ids there are no sessions.
      const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
      try {
        await server.connect(transport);
        return await transport.handleRequest(request, { parsedBody });
      } finally {
        await server.close();
      }
    };
}

/** Tools that look for something count as questions; that it is too many is told as their result. */
function admitting(address: string, { limits }: ApiServices): Admit {
  return async (limit, given) => {
    if (limit === 'read') return undefined;
    const allowance = await limits.ask?.consume(address);
    return allowance?.ok === false
      ? refuseForLimit(allowance.retryAfterMs, languageOf(given))
      : undefined;
  };
}

/**
 * The body as text, read no further than a message goes; undefined where there is more. Hono's own limit puts a
 * new request in the place of one without a length, which fails where Node's `Request` is not replaced.
 */
async function boundedText({ body }: Request): Promise<string | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.byteLength;
    if (size > mostBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}

function readMessage(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return messageSchema.safeParse(json).success ? json : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Only browsers tell an origin. A page elsewhere could otherwise ask in the name of whoever looks at it, also
 * at an address of this machine that its own name was made to lead to.
 */
function mayAsk(origin: string | undefined, publicUrl: string | undefined): boolean {
  if (origin === undefined) return true;
  const page = URL.parse(origin);
  if (page === null) return false;
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(page.hostname);
  return isHere || page.origin === URL.parse(publicUrl ?? '')?.origin;
}

function refused(
  context: Context,
  status: 400 | 403 | 405 | 413 | 429,
  code: number,
  message: string,
): Response {
  return context.json({ jsonrpc: '2.0', error: { code, message }, id: null }, status);
}
