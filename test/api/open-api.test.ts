import { Ajv2020 } from 'ajv/dist/2020.js';
import { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { registerApi } from '../../src/api/register-api.ts';
import { projectApi, projectServices, query } from '../support/api.ts';

const operationSchema = z.object({
  operationId: z.string(),
  parameters: z.array(
    z.object({
      name: z.string(),
      in: z.enum(['path', 'query']),
      required: z.boolean(),
      description: z.string(),
      schema: z.record(z.string(), z.unknown()),
    }),
  ),
  responses: z.object({
    200: z.object({
      content: z.record(z.string(), z.object({ schema: z.record(z.string(), z.unknown()) })),
    }),
  }),
});

const documentSchema = z.object({
  openapi: z.string(),
  servers: z.array(z.object({ url: z.string() })),
  paths: z.record(z.string(), z.object({ get: operationSchema })),
  components: z.object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
});
type Document = z.infer<typeof documentSchema>;

let document: Document;
/** Says what is wrong with a value by one of the document's schemas; undefined where nothing is. */
let flawOf: (name: string, value: unknown) => string | undefined;

beforeAll(async () => {
  const response = await (await projectApi())('/api/openapi.json');
  const json: unknown = await response.json();
  document = documentSchema.parse(json);
  // Its references are relative to the document, as those of any JSON Schema are.
  const ajv = new Ajv2020({ strict: false, allErrors: true }).addSchema(
    z.record(z.string(), z.unknown()).parse(json),
    'openapi.json',
  );
  flawOf = (name, value) =>
    ajv.validate({ $ref: `openapi.json#/components/schemas/${name}` }, value)
      ? undefined
      : ajv.errorsText();
});

describe('the OpenAPI document', () => {
  it('describes every route that is answered, and no other', async () => {
    const app = new Hono();
    registerApi(app, await projectServices());
    const answered = app.routes
      .filter(({ method, path }) => method === 'GET' && path !== '/api/openapi.json')
      .map(({ path }) => path.replace(/:id\{.*\}/, '{id}.csv').replace(':id', '{id}'));
    expect(Object.keys(document.paths).toSorted()).toEqual([...new Set(answered)].toSorted());
  });

  it('names the version of the standard and the place of the server', () => {
    expect([document.openapi, document.servers]).toEqual([
      '3.1.0',
      [{ url: 'https://read.example/room' }],
    ]);
  });

  it.for([
    ['Answer', `/api/ask${query({ q: 'Who operates Las Bambas?' })}`],
    ['Answer', `/api/ask${query({ q: 'Hello' })}`],
    ['Answer', `/api/ask${query({ q: 'Who won the 1966 World Cup?' })}`],
    ['Check', `/api/check${query({ q: 'Chinalco operates Las Bambas.' })}`],
    ['Search', `/api/search${query({ q: 'Chancay' })}`],
    ['Passage', '/api/passages/minmetals-operates-las-bambas'],
    ['Series', '/api/series/chancay-teu-apn'],
    ['Error', '/api/passages/none'],
  ] as const)('says of %s what %s answers', async ([name, path]) => {
    const response = await (await projectApi())(path);
    const record: unknown = await response.json();
    expect(flawOf(name, record)).toBeUndefined();
    expect(
      flawOf(name, { ...z.looseObject({}).parse(record), error: 1, lang: 'fr' }),
    ).toBeDefined();
  });

  it('tells bounds and defaults of what may be asked', () => {
    const asked = (path: string) => document.paths[path]?.get.parameters ?? [];
    expect(asked('/api/ask')).toEqual([
      expect.objectContaining({
        name: 'q',
        in: 'query',
        required: true,
        schema: { type: 'string', minLength: 1, maxLength: 500 },
      }),
      expect.objectContaining({
        name: 'lang',
        required: false,
        schema: { type: 'string', enum: ['en', 'es', 'zh'] },
      }),
    ]);
    expect(asked('/api/search')[2]).toMatchObject({
      name: 'limit',
      required: false,
      schema: { type: 'integer', minimum: 1, maximum: 20, default: 5 },
    });
    expect(asked('/api/series/{id}.csv')[0]).toMatchObject({ in: 'path', required: true });
  });

  it('has no reference that leads nowhere', () => {
    const references = JSON.stringify(document).match(/"\$ref":"[^"]+"/g) ?? [];
    expect(references.length).toBeGreaterThan(0);
    const known = Object.keys(document.components.schemas);
    for (const reference of references) {
      const name = /#\/components\/schemas\/(\w+)"$/.exec(reference)?.[1];
      expect(known).toContain(name);
    }
  });
});
