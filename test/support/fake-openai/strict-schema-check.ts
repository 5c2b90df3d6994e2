import { z } from 'zod';

/** What OpenAI's strict mode takes of JSON Schema: https://platform.openai.com/docs/guides/structured-outputs */
const taken: ReadonlySet<string> = new Set([
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'enum',
  'const',
  'anyOf',
  'description',
  'title',
  'minItems',
  'maxItems',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
]);

const nodeSchema = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  additionalProperties: z.unknown().optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
});

/** Why strict mode would refuse a schema, with the place of each reason; empty where it would not. */
export function refusalsOfStrictMode(schema: unknown, place = 'schema'): string[] {
  const node = nodeSchema.parse(schema);
  const { properties, required = [], additionalProperties, items, anyOf = [] } = node;
  const unknown = Object.keys(node).filter((keyword) => !taken.has(keyword));
  const refusals = unknown.map((keyword) => `${place}: ${keyword} is not taken`);
  if (properties !== undefined) {
    if (additionalProperties !== false) {
      refusals.push(`${place}: additionalProperties must be false`);
    }
    const missing = Object.keys(properties).filter((key) => !required.includes(key));
    refusals.push(...missing.map((key) => `${place}: ${key} must be required`));
  }
  const parts = [
    ...Object.entries(properties ?? {}).map(([key, part]) => [`${place}.${key}`, part] as const),
    ...anyOf.map((part, index) => [`${place}.anyOf[${String(index)}]`, part] as const),
    ...(items === undefined ? [] : [[`${place}[]`, items] as const]),
  ];
  return [...refusals, ...parts.flatMap(([where, part]) => refusalsOfStrictMode(part, where))];
}
