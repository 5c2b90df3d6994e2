import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  ErrorCode,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
  type CallToolResult,
} from '@modelcontextprotocol/sdk/types.js';
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/ajv';
import { z } from 'zod';
import type { AnsweringServices } from '../api-services.ts';
import { languageOf } from '../inputs.ts';
import { apiTitle, apiVersion } from '../open-api.ts';
import { refuseFailure } from '../operations.ts';
import type { Refusal } from '../refusal.ts';
import { listResources, readResource, resourceTemplates } from './resources.ts';
import { instructions } from './tool-descriptions.ts';
import { tools, type Tool } from './tools.ts';

/** By the specification; the SDK names no such code. */
const resourceNotFound = -32_002;

/** What a call is counted by; the refusal where it is one too many. */
export type Admit = (
  limit: Tool['limit'],
  given: Readonly<Record<string, unknown>>,
) => Promise<Refusal | undefined>;

/** Makes servers, one for each connection or request: what they share is made once. */
export function createMcpServers(services: AnsweringServices): (admit?: Admit) => Server {
  const listed = tools.map(listedTool);
  // It is asked for nothing here; each server would otherwise make one of its own.
  const jsonSchemaValidator = new AjvJsonSchemaValidator();
  return (admit) => {
    // The SDK's own registration of tools and resources can neither page a list nor word a refusal.
    const server = new Server(
      { name: apiTitle.toLowerCase(), title: apiTitle, version: apiVersion },
      { capabilities: { tools: {}, resources: {} }, instructions, jsonSchemaValidator },
    );
    server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: listed }));
    server.setRequestHandler(CallToolRequestSchema, ({ params }) =>
      callTool(params.name, params.arguments ?? {}, services, admit),
    );
    server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({
      resourceTemplates: [...resourceTemplates],
    }));
    server.setRequestHandler(ListResourcesRequestSchema, ({ params }) => {
      const page = listResources(services.answering().knowledge, params?.cursor);
      if (page === undefined) throw invalid('This cursor is none that a list gave.');
      return { ...page };
    });
    server.setRequestHandler(ReadResourceRequestSchema, async ({ params: { uri } }) => {
      const contents = await readResource(uri, services);
      if (contents === undefined) {
        throw new McpError(resourceNotFound, 'There is no such passage: list or search them.', {
          uri: uri.slice(0, 200),
        });
      }
      return { contents: [contents] };
    });
    return server;
  };
}

function listedTool({ name, title, description, inputs, record }: Tool) {
  return {
    name,
    title,
    description,
    inputSchema: objectSchema(inputs, 'input'),
    outputSchema: objectSchema(record, 'output'),
    annotations: {
      title,
      readOnlyHint: true,
      destructiveHint: false,
      idempotentHint: true,
      openWorldHint: false,
    },
  };
}

const plainSchema = z.object({
  type: z.literal('object'),
  properties: z.record(z.string(), z.looseObject({})),
  required: z.array(z.string()).optional(),
});

/** Without naming its dialect: clients know different ones, and what is used here is the same in all. */
function objectSchema(schema: z.ZodObject, io: 'input' | 'output') {
  return plainSchema.parse(z.toJSONSchema(schema, { io }));
}

async function callTool(
  name: string,
  given: Readonly<Record<string, unknown>>,
  services: AnsweringServices,
  admit: Admit | undefined,
): Promise<CallToolResult> {
  const tool = tools.find((each) => each.name === name);
  if (tool === undefined) {
    const known = tools.map((each) => each.name).join(', ');
    throw invalid(`There is no tool of that name; there are: ${known}.`);
  }
  try {
    const refusal = await admit?.(tool.limit, given);
    const result = refusal ?? (await tool.run(given, services));
    return result.ok
      ? { content: [textOf(result.text)], structuredContent: result.record }
      : failed(result);
  } catch (error) {
    return failed(refuseFailure(error, services, languageOf(given)));
  }
}

/** A refusal that the assistant reads and can act on. It carries no record: clients would hold it against the schema. */
function failed({ message }: Refusal): CallToolResult {
  return { content: [textOf(message)], isError: true };
}

function textOf(text: string) {
  return { type: 'text' as const, text };
}

function invalid(message: string): McpError {
  return new McpError(ErrorCode.InvalidParams, message);
}
