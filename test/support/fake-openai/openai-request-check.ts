import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';

/** What is wrong with a request to `/chat/completions`; empty where nothing is. */
export type OpenaiRequestCheck = (body: unknown) => readonly string[];

const documentSchema = z.looseObject({
  paths: z.record(z.string(), z.unknown()),
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }),
});

const pointer = [
  'paths',
  '~1chat~1completions',
  'post',
  'requestBody',
  'content',
  'application~1json',
  'schema',
]
  .map(encodeURIComponent)
  .join('/');

/** Checks by OpenAI's own document, which allows unknown keys: those are looked for besides. */
export function createOpenaiRequestCheck(documentText: string): OpenaiRequestCheck {
  // A word of older dialects, which stands where this one does not take it; we send no null.
  const document = documentSchema.parse(
    JSON.parse(documentText, (key, value: unknown) => (key === 'nullable' ? undefined : value)),
  );
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'openai', ...document });
  const validate = ajv.compile({ $ref: `openai#/${pointer}` });
  const known = keysOf(document.components.schemas, 'CreateChatCompletionRequest');
  return (body) => {
    const unknown = Object.keys(z.record(z.string(), z.unknown()).parse(body)).filter(
      (key) => !known.has(key),
    );
    const wrong = validate(body)
      ? []
      : (validate.errors ?? []).map(
          ({ instancePath, message }) =>
            `${instancePath === '' ? 'body' : instancePath} ${message}`,
        );
    return [...unknown.map((key) => `${key} is not in the document`), ...wrong];
  };
}

const partSchema = z.looseObject({
  $ref: z.string().optional(),
  allOf: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
});

/** The properties of a schema and of all that it is put together from. */
function keysOf(schemas: Readonly<Record<string, unknown>>, name: string): Set<string> {
  const collect = (part: unknown): string[] => {
    const { $ref, allOf = [], properties = {} } = partSchema.parse(part);
    const referred = $ref === undefined ? [] : collect(schemas[$ref.split('/').at(-1) ?? '']);
    return [...Object.keys(properties), ...allOf.flatMap(collect), ...referred];
  };
  return new Set(collect(schemas[name]));
}

let shared: OpenaiRequestCheck | undefined;
let isTold = false;

/** The check by the document beside the project, once a process; undefined, saying so, where it is not there. */
export function openaiRequestCheckOfMachine(): OpenaiRequestCheck | undefined {
  const folder = process.env['CHASKI_SHARED'];
  const file = folder === undefined ? '' : join(folder, 'specs/openai.openapi.json');
  if (!existsSync(file)) {
    if (!isTold) console.warn('left out, as it is not beside the project: OpenAI’s own document');
    isTold = true;
    return undefined;
  }
  shared ??= createOpenaiRequestCheck(readFileSync(file, 'utf8'));
  return shared;
}
