// oxlint-disable unicorn/prefer-add-event-listener -- the SDK's servers and transports have handlers, no events
import type { Readable, Writable } from 'node:stream';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { isJSONRPCRequest } from '@modelcontextprotocol/sdk/types.js';
import type { AnsweringServices } from '../api-services.ts';
import { createMcpServers } from './create-mcp-server.ts';

/** More than any message that is no attack; by default the SDK keeps ten megabytes. */
const mostBufferedBytes = 1_000_000;

/** How long what was asked before the end may still be answered: clients kill after two seconds. */
const closingMs = 1_500;

/**
 * Speaks the Model Context Protocol, a message a line, until the input ends or the signal comes. Nothing else
 * may be written to the output. Resolves when all is written.
 */
export async function serveStdio(
  services: AnsweringServices,
  { input, output }: { readonly input: Readable; readonly output: Writable },
  signal: AbortSignal,
): Promise<void> {
  const transport = new StdioServerTransport(input, output, { maxBufferSize: mostBufferedBytes });
  const server = createMcpServers(services)();
  // Its message may hold what was asked, which is nobody's to read.
  server.onerror = ({ name }) =>
    services.log('warn', 'a message of an assistant was not understood', { reason: name });
  // Seen in 1.32.2: the transport does not notice the end of its input, so that servers outlive their clients.
  const ended = new Promise<void>((resolve) => {
    for (const event of ['end', 'close', 'error']) input.once(event, () => resolve());
    signal.addEventListener('abort', () => resolve(), { once: true });
    if (signal.aborted) resolve();
    server.onclose = resolve;
  });
  await server.connect(transport);
  const answered = trackRequests(transport);
  await ended;
  const { promise: late, resolve: giveUp } = Promise.withResolvers<void>();
  const bound = setTimeout(giveUp, closingMs);
  await Promise.race([answered(), late]);
  clearTimeout(bound);
  await server.close();
}

/** Counts what is asked and not yet answered; the function returned waits until it is nothing. */
function trackRequests(transport: Transport): () => Promise<void> {
  const open = new Set<string | number>();
  let allAnswered: (() => void) | undefined;
  const receive = transport.onmessage;
  const send = transport.send.bind(transport);
  transport.onmessage = (message, extra) => {
    if (isJSONRPCRequest(message)) open.add(message.id);
    receive?.(message, extra);
  };
  transport.send = async (message, options) => {
    await send(message, options);
    if ('id' in message && message.id !== undefined) open.delete(message.id);
    if (open.size === 0) allAnswered?.();
  };
  return () =>
    new Promise((resolve) => {
      allAnswered = resolve;
      if (open.size === 0) resolve();
    });
}
