import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/openai/reply/read-body.ts';

const completion = { choices: [{ message: { content: 'abc' } }], usage: { prompt_tokens: 1 } };
const whole = JSON.stringify(completion);

const chunk = (delta: object, rest: object = {}) =>
  JSON.stringify({ choices: [{ index: 0, delta, ...rest }] });

const streamed = (content: string, rest: object = {}) => ({
  kind: 'completion',
  completion: { choices: [{ message: { content, ...rest } }] },
});

describe('a body', () => {
  it.for([whole, `\uFEFF${whole}`, `\n\n${whole}\n`, `${whole}data: [DONE]\n\n`])(
    'is a completion: %j',
    (text) => {
      expect(readBody(text)).toEqual({ kind: 'completion', completion });
    },
  );

  it.for([
    `data: ${chunk({ content: 'a' })}\n\ndata: ${chunk({ content: 'bc' })}\n\ndata: [DONE]\n\n`,
    `data:${chunk({ content: 'a' })}\r\n\r\ndata:${chunk({ content: 'bc' })}\r\n\r\n`,
    `data: ${chunk({ content: 'a' })}\ndata: ${chunk({ content: 'bc' })}\n`,
    `${chunk({ content: 'a' })}\n${chunk({ content: 'bc' })}\n`,
    `: waiting\n\nevent: message\nid: 1\ndata: ${chunk({ content: 'abc' })}\n\n`,
    `data: {"choices": [{"delta":\ndata: {"content": "abc"}}]}\n\n`,
    `data: ${chunk({ content: 'ab' })}\n\n${'data: waiting\n\n'.repeat(30)}data: {x\n\ndata: ${chunk({ content: 'c' })}\n\n`,
    `data: ${chunk({ content: [{ type: 'text', text: 'abc' }] })}\n\n`,
    `data: ${chunk({ content: 'ab' })}\n\ndata: ${whole}\n\n`,
    `data: ${chunk({ content: 'abc' })}\n\ndata: ${chunk({ content: 'x' }, { index: 1 })}\n\n`,
  ])('is a stream of one, in pieces: %j', (text) => {
    expect(readBody(text)).toMatchObject(streamed('abc'));
  });

  it('is a stream with its thoughts, its end and what it took', () => {
    const usage = { prompt_tokens: 3, completion_tokens: 4 };
    const events = [
      chunk({ reasoning_content: 'hm' }),
      chunk({ reasoning: 'm' }),
      chunk({ content: 'abc' }),
      chunk({}, { finish_reason: 'length' }),
      JSON.stringify({ choices: [], usage }),
    ];
    expect(readBody(events.map((event) => `data: ${event}\n\n`).join(''))).toMatchObject({
      completion: {
        choices: [
          { finish_reason: 'length', message: { content: 'abc', reasoning_content: 'hmm' } },
        ],
        usage,
      },
    });
  });

  it('is what came of a stream that was cut off, which has no end', () => {
    const cut = `data: ${chunk({ content: 'ab' })}\n\ndata: ${chunk({ content: 'c' })}\n\n`;
    expect(readBody(`${cut}data: {"choices": [{"index": 0, "del`)).toMatchObject({
      completion: { choices: [{ finish_reason: undefined, message: { content: 'abc' } }] },
    });
  });

  it.for([
    JSON.stringify({ error: { message: 'No.' } }),
    JSON.stringify({ error: 'No.' }),
    JSON.stringify({ object: 'error', message: 'No.' }),
    JSON.stringify({ choices: [{ error: { message: 'No.' }, finish_reason: 'error' }] }),
    `data: ${chunk({ content: 'ab' })}\n\ndata: {"error": {"message": "No."}}\n\n`,
    `data: ${chunk({ content: 'ab' })}\n\ndata: ${chunk({}, { error: { message: 'No.' } })}\n\n`,
  ])('is an error, whatever its status says: %j', (text) => {
    expect(readBody(text)).toMatchObject({ kind: 'error' });
  });

  it.for(['', '   ', '<p>Sign in.</p>', 'data: [DONE]\n\n', ': waiting\n\n', '{"choices": [{'])(
    'is none without JSON, and then its words tell: %j',
    (text) => {
      expect(readBody(text)).toEqual({
        kind: 'unreadable',
        cause: 'a body without JSON',
        words: text,
      });
    },
  );

  it.for([
    ['{"id": "secret", "response": "secret"}', 'id, response'],
    ['{"choices": [], "error": null}', 'choices, error'],
    ['null', ''],
    ['7', ''],
  ] as const)('is none in other JSON, of which only the names tell: %j', ([text, words]) => {
    expect(readBody(text)).toEqual({
      kind: 'unreadable',
      cause: 'a body without a completion',
      words,
    });
  });

  it('costs no more time than its length, whatever it is made of', () => {
    const before = performance.now();
    for (const part of ['data: {\n', 'data: }\n\n', '{\n', '\r\n', '{\n\n', '{"choices":[]}\n']) {
      readBody(part.repeat(2_000_000 / part.length));
    }
    // Where each broken event were read, it would take half a minute.
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
