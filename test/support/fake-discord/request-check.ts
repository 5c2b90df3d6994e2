import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { z } from 'zod';

/** What is wrong with a body by Discord's own OpenAPI document; empty where nothing is. */
export type RequestCheck = (method: string, template: string, body: unknown) => readonly string[];

const documentSchema = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.looseObject({}),
});

const bodySchema = z.looseObject({
  requestBody: z.looseObject({ content: z.looseObject({ 'application/json': z.unknown() }) }),
});

/** Bit sets that the document types as integers, while the service takes and gives strings. */
const bitSets = new Set(['default_member_permissions', 'allow', 'deny']);

function withNumericBitSets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNumericBitSets);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      bitSets.has(key) && typeof each === 'string' ? Number(each) : withNumericBitSets(each),
    ]),
  );
}

const pointer = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');

/** Compiles each operation's schema when it is first needed: the whole document would take seconds. */
export function createRequestCheck(documentText: string): RequestCheck {
  const document = documentSchema.parse(JSON.parse(documentText));
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'discord', ...document });
  const compiled = new Map<string, ValidateFunction | undefined>();
  const compile = (method: string, template: string): ValidateFunction | undefined => {
    const key = method.toLowerCase();
    if (!bodySchema.safeParse(document.paths[template]?.[key]).success) return undefined;
    const place = ['paths', template, key, 'requestBody', 'content', 'application/json', 'schema'];
    return ajv.compile({
      $ref: `discord#/${place.map(pointer).map(encodeURIComponent).join('/')}`,
    });
  };
  return (method, template, body) => {
    const key = `${method} ${template}`;
    if (!compiled.has(key)) compiled.set(key, compile(method, template));
    const validate = compiled.get(key);
    if (validate === undefined || validate(withNumericBitSets(body))) return [];
    return (validate.errors ?? []).map(
      (error) => `${error.instancePath === '' ? 'body' : error.instancePath} ${error.message}`,
    );
  };
}

let shared: RequestCheck | undefined;

/** The check by the document beside the project, once a process; undefined where it is not there. */
export function requestCheckOfMachine(): RequestCheck | undefined {
  const folder = process.env['CHASKI_SHARED'];
  if (folder === undefined || folder === '') return undefined;
  if (shared === undefined) {
    shared = createRequestCheck(readFileSync(join(folder, 'specs/discord.openapi.json'), 'utf8'));
    // Half of all schemas hang on this one; compiled now, it does not delay the first interaction.
    shared('POST', '/interactions/{interaction_id}/{interaction_token}/callback', { type: 1 });
  }
  return shared;
}
