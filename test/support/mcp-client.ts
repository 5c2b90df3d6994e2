import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { CallToolResultSchema, type CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { Hono } from 'hono';
import type { ApiServices } from '../../src/api/api-services.ts';
import { registerMcp } from '../../src/api/register-mcp.ts';
import { projectServices } from './api.ts';

/** The SDK's own client, as an assistant has it. */
export interface Assistant {
  readonly client: Client;
  /** Calls a tool; the client holds its result against the tool's schema. */
  readonly call: (name: string, given: Record<string, unknown>) => Promise<CallToolResult>;
  readonly close: () => Promise<void>;
}

/** What all servers are asked the same through. */
export async function connectAssistant(transport: Transport): Promise<Assistant> {
  const client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(transport);
  // The client keeps the schemas of what it has listed.
  await client.listTools();
  return {
    client,
    call: async (name, given) =>
      CallToolResultSchema.parse(await client.callTool({ name, arguments: given })),
    close: () => client.close(),
  };
}

/** The application that answers at /mcp, over the project's own folder. */
export async function mcpApp(changes: Partial<ApiServices> = {}): Promise<Hono> {
  const app = new Hono();
  registerMcp(app, await projectServices(changes));
  return app;
}

/** An assistant that asks an application without a socket between them. */
export async function assistantOf(app: Hono): Promise<Assistant> {
  const transport = new StreamableHTTPClientTransport(new URL('http://chaski.example/mcp'), {
    fetch: async (address, init) => app.request(String(address), init),
  });
  return connectAssistant(transport);
}

/** The text of a result. */
export function textOf({ content }: CallToolResult): string {
  return content.map((each) => (each.type === 'text' ? each.text : `(${each.type})`)).join('\n');
}
