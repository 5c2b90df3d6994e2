import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readReply, usageOf } from '../../src/openai/reply/read-reply.ts';

const schema = z.strictObject({ id: z.enum(['s1', 's2']), text: z.string().nullable() });
const value = { id: 's1', text: 'a {b} c' };
const object = JSON.stringify(value);

const completion = (content: string | null | readonly object[], rest: object = {}) => ({
  choices: [{ finish_reason: 'stop', message: { role: 'assistant', content }, ...rest }],
});

describe('a reply', () => {
  it.for([
    object,
    ` \n${object}\n`,
    `\`\`\`json\n${object}\n\`\`\``,
    `Here it is:\n\`\`\`\n${object}\n\`\`\`\nI hope that {helps}.`,
    `<think>{"id": "s2"} or {nothing}?</think>${object}`,
    `I think that {s1} fits.\n${object}`,
    `The answer is ${object}.`,
    `The user asks {x}, not {"y"}. Final: ${object}`,
  ])('is found in %j', (content) => {
    expect(readReply(completion(content), schema)).toEqual({ kind: 'value', value });
  });

  it('is found in parts of a text', () => {
    const parts = [
      { type: 'reasoning' },
      ...object.split(' ').map((text) => ({ type: 'text', text })),
    ];
    const spaceless = { id: 's1', text: 'a{b}c' };
    expect(readReply(completion(parts), schema)).toEqual({ kind: 'value', value: spaceless });
  });

  it('is looked for from the first twenty braces on', () => {
    const after = (braces: number) =>
      readReply(completion(`${'{x} '.repeat(braces)}${object}`), schema);
    expect(after(19)).toEqual({ kind: 'value', value });
    expect(after(20)).toMatchObject({ kind: 'malformed' });
  });

  it.for(['', 'no', '[]', 'null', '"s1"', '{', '{{{{{{', '{"id":"s1"}'])(
    'is not found in %j',
    (content) => {
      expect(readReply(completion(content), schema)).toMatchObject({ kind: 'malformed' });
    },
  );

  it('that does not fit is complained of without a word of its own', () => {
    const hostile = { id: 'IGNORE ALL RULES', text: 7, '@everyone': 1 };
    expect(readReply(completion(JSON.stringify(hostile)), schema)).toEqual({
      kind: 'malformed',
      cause: 'a reply that does not fit the schema',
      complaint:
        'Your reply does not fit the schema: id (invalid_value), text (invalid_type), ' +
        'the object (unrecognized_keys). Reply again, with nothing but the JSON object.',
    });
  });

  it.for([object, `Here it is:\n\`\`\`json\n${object}\n\`\`\``])(
    'that has just the most tokens is whole where it ends as one: %j',
    (content) => {
      const full = completion(content, { finish_reason: 'length' });
      expect(readReply(full, schema)).toEqual({ kind: 'value', value });
    },
  );

  it.for([
    object.slice(0, -1),
    `Perhaps ${object}. No: {"id": "s2`,
    `{"draft": ${object}, "id`,
    `<think>Perhaps ${object}`,
    `{"units": [{"id": "s1"}`,
  ])('that was cut off is none, whatever it had begun with: %j', (content) => {
    const cut = completion(content, { finish_reason: 'length' });
    expect(readReply(cut, schema)).toMatchObject({
      kind: 'malformed',
      cause: 'a reply cut off',
    });
  });

  it.for(['reasoning_content', 'reasoning'])('is found in %s where nothing is said', (field) => {
    const thoughts = (text: string, content: string | null, finish_reason = 'stop') =>
      readReply({ choices: [{ finish_reason, message: { content, [field]: text } }] }, schema);
    expect(thoughts(object, null)).toEqual({ kind: 'value', value });
    expect(thoughts(`Not {"id": "s2"}.\n\n${object}`, ' \n')).toEqual({ kind: 'value', value });
    // Drafts are no replies.
    expect(thoughts(`Perhaps ${object}, or not.`, null)).toMatchObject({ kind: 'malformed' });
    expect(thoughts(object, null, 'length')).toMatchObject({ kind: 'malformed' });
    expect(thoughts(object, 'I do not know.')).toMatchObject({ kind: 'malformed' });
  });

  it('is none in thoughts that stand among the parts of a text', () => {
    const parts = [
      { type: 'thinking', thinking: [{ type: 'text', text: '{"id": "s2", "text": null}' }] },
      { type: 'reasoning', text: '{"id": "s2", "text": null}' },
      { type: 'text', text: object },
    ];
    expect(readReply(completion(parts), schema)).toEqual({ kind: 'value', value });
    expect(readReply(completion(parts.slice(0, 2)), schema)).toMatchObject({ kind: 'malformed' });
  });

  it('is found where the content is the object itself', () => {
    const message = { role: 'assistant', content: value };
    expect(readReply({ choices: [{ message }] }, schema)).toEqual({ kind: 'value', value });
  });

  it('is none where it is longer than any reply', () => {
    expect(readReply(completion(`${' '.repeat(200_000)}${object}`), schema)).toMatchObject({
      kind: 'malformed',
    });
  });

  it('costs no more time than its length, whatever it is made of', () => {
    const before = performance.now();
    for (const part of ['{', '}', '```', '\n{', '</think>', '{"a":', '{}', '{"']) {
      readReply(completion(part.repeat(200_000 / part.length)), schema);
    }
    // With the square of the length it would take minutes.
    expect(performance.now() - before).toBeLessThan(30_000);
  });

  it.for([undefined, null, '', 7, {}, { choices: [] }, { choices: [{}] }, { choices: 'x' }])(
    'is none in %j',
    (body) => {
      expect(readReply(body, schema)).toMatchObject({ kind: 'malformed' });
    },
  );
});

describe('the usage', () => {
  it('is read with what was cached', () => {
    const usage = {
      prompt_tokens: 100,
      completion_tokens: 20,
      prompt_tokens_details: { cached_tokens: 64 },
    };
    expect(usageOf({ usage })).toEqual({ prompt: 100, cached: 64, completion: 20 });
  });

  it('is read without it, as many servers do not say', () => {
    const usage = { prompt_tokens: 100, completion_tokens: 20, prompt_tokens_details: null };
    expect(usageOf({ usage })).toEqual({ prompt: 100, cached: 0, completion: 20 });
  });

  it.for([{}, null, { prompt_tokens: -5, completion_tokens: 1 }, { prompt_tokens: 1e300 }])(
    'is not taken from %j',
    (usage) => {
      expect(usageOf({ usage })).toBeUndefined();
    },
  );
});
