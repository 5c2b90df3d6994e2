import { z } from 'zod';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** What OpenAI's strict mode refuses in a schema. Our own schema still holds it when the reply is read. */
const notInStrictMode = [
  '$schema',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'default',
] as const;

/**
 * A schema as servers take it: every key required and no other allowed, as strict mode wants it.
 * Zod's own conversion does; the one of the openai package costs 130 ms at the start.
 */
export function replySchemaOnWire(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...onWire } = z.toJSONSchema(schema, {
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      for (const keyword of notInStrictMode) delete jsonSchema[keyword];
      if (jsonSchema.properties === undefined) return;
      jsonSchema.required = Object.keys(jsonSchema.properties);
      jsonSchema.additionalProperties = false;
    },
  });
  return onWire;
}
