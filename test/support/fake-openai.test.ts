import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openaiRequestCheckOfMachine } from './fake-openai/openai-request-check.ts';
import { startFakeOpenai, type FakeOpenai } from './fake-openai/start-fake-openai.ts';
import { refusalsOfStrictMode } from './fake-openai/strict-schema-check.ts';

const selectData = {
  question: 'How deep is the harbour of Testville?',
  standalone: null,
  passages: [
    {
      title: 'Testville',
      sentences: [
        { id: 's1', text: 'Testville handled 18,000 TEU in November 2024.' },
        { id: 's2', text: 'The harbour of Testville is 17 metres deep.' },
      ],
    },
  ],
};

const schema = {
  type: 'object',
  properties: { answerable: { type: 'string' } },
  required: ['answerable'],
  additionalProperties: false,
};

const body = {
  model: 'gpt-5.4-mini',
  messages: [
    { role: 'system', content: 'Choose.' },
    { role: 'user', content: JSON.stringify(selectData) },
  ],
  response_format: { type: 'json_schema', json_schema: { name: 'select', strict: true, schema } },
};

const completionSchema = z.object({
  choices: z.tuple([z.object({ message: z.object({ content: z.string() }) })]),
  usage: z.object({
    prompt_tokens: z.number().positive(),
    completion_tokens: z.number().positive(),
    prompt_tokens_details: z.object({ cached_tokens: z.number() }),
  }),
});

let openai: FakeOpenai;
beforeEach(async () => {
  openai = await startFakeOpenai();
});
afterEach(() => openai.close());

const post = (sent: unknown, key = openai.key) =>
  fetch(`${openai.url}/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(sent),
  });

describe('the fake OpenAI', () => {
  it('chooses by the words of the question, and counts tokens, those of a known beginning as cached', async () => {
    const first = completionSchema.parse(await (await post(body)).json());
    const second = completionSchema.parse(await (await post(body)).json());
    expect(JSON.parse(first.choices[0].message.content)).toEqual({
      answerable: 'yes',
      units: [{ id: 's2', edit: 'verbatim', text: null }],
      missing: '',
    });
    expect(first.usage.prompt_tokens_details.cached_tokens).toBe(0);
    expect(second.usage.prompt_tokens_details.cached_tokens).toBeGreaterThan(0);
    expect(openai.violations).toEqual([]);
  });

  it('takes only its own key', async () => {
    expect((await post(body, 'sk-other')).status).toBe(401);
  });

  it('behaves so for as many requests as are asked for', async () => {
    openai.behave({ kind: 'status', status: 503 }, 2);
    const statuses = [];
    for (let time = 0; time < 3; time += 1) statuses.push((await post(body)).status);
    expect(statuses).toEqual([503, 503, 200]);
  });

  it('knows what strict mode refuses of a schema', () => {
    expect(refusalsOfStrictMode(schema)).toEqual([]);
    const loose = {
      type: 'object',
      properties: {
        name: { type: 'string', maxLength: 5 },
        parts: { type: 'array', items: { type: 'object', properties: { a: { type: 'null' } } } },
      },
      required: ['name'],
      additionalProperties: false,
    };
    expect(refusalsOfStrictMode(loose)).toEqual([
      'schema: parts must be required',
      'schema.name: maxLength is not taken',
      'schema.parts[]: additionalProperties must be false',
      'schema.parts[]: a must be required',
    ]);
  });

  it('tells of a schema that strict mode would refuse', async () => {
    const lax = { ...schema, additionalProperties: true };
    const json_schema = { ...body.response_format.json_schema, schema: lax };
    await post({ ...body, response_format: { ...body.response_format, json_schema } });
    expect(openai.violations).toEqual(['schema: additionalProperties must be false']);
  });
});

const check = openaiRequestCheckOfMachine();

describe.skipIf(check === undefined)('the check by OpenAI’s document', () => {
  it('takes what is right', () => {
    expect(check?.(body)).toEqual([]);
  });

  it.for([
    [{ ...body, temperature: 3 }, '/temperature'],
    [{ ...body, messages: [] }, '/messages'],
    [{ model: 'gpt-5.4-mini' }, 'messages'],
    [{ ...body, max_tokens: 'many' }, '/max_tokens'],
    [{ ...body, temprature: 0 }, 'temprature is not in the document'],
  ] as const)('names what is wrong in %j', ([wrong, named]) => {
    expect(check?.(wrong).join('\n')).toContain(named);
  });
});
