import { z } from 'zod';
import { refusalRecordSchema } from './refusal.ts';
import { records, routes, type Route } from './routes.ts';

/** Also the name of the program to assistants. */
export const apiTitle = 'Chaski';
/** Of what is promised of the API, not of the program. */
export const apiVersion = '1.0.0';

const description = `Answers on Peru–China engagement in which every sentence cites a checked passage.
Quotes are letter for letter: show them unchanged, with who says so, as of when, and their source.
What is an allegation, a projection, an analysis or a position is never to be told as fact.`;

const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** The description of the API for programs, by OpenAPI 3.1: made of the schemas that the records come from. */
export function openApiDocument(publicUrl: string | undefined): object {
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: dialect,
    info: {
      title: apiTitle,
      version: apiVersion,
      summary: 'Cited answers on Peru–China engagement',
      description,
    },
    ...(publicUrl === undefined ? {} : { servers: [{ url: publicUrl.replace(/\/+$/, '') }] }),
    paths: Object.fromEntries(routes.map((route) => [route.path, { get: operationOf(route) }])),
    components: { schemas: componentSchemas() },
  };
}

function componentSchemas() {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries({ ...records, Error: refusalRecordSchema })) {
    registry.add(schema, { id });
  }
  const { schemas } = z.toJSONSchema(registry, { io: 'output', uri: referenceTo });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, without(schema, ['$schema', '$id'])]),
  );
}

function without(schema: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key)));
}

const referenceTo = (id: string) => `#/components/schemas/${id}`;

function operationOf(route: Route) {
  const { operationId, summary, inputs, path } = route;
  return {
    operationId,
    summary,
    parameters: Object.entries(inputs).map(([name, schema]) => {
      const isInPath = path.includes(`{${name}}`);
      const shape = z.toJSONSchema(schema, { io: 'output' });
      return {
        name,
        in: isInPath ? 'path' : 'query',
        required: isInPath || !schema.safeParse(undefined).success,
        description: shape.description,
        schema: without(shape, ['$schema', 'description']),
      };
    }),
    responses: {
      200: { description: summary, content: contentOf(route) },
      ...(route.isLasting ? { 304: { description: 'Not changed since the ETag given.' } } : {}),
      default: {
        description: 'No record, and what to do.',
        content: { 'application/json': { schema: { $ref: referenceTo('Error') } } },
      },
    },
  };
}

function contentOf({ answers }: Route) {
  return answers === 'csv'
    ? { 'text/csv': { schema: { type: 'string' } } }
    : { 'application/json': { schema: { $ref: referenceTo(answers) } } };
}
