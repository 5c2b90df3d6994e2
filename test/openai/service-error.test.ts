import { describe, expect, it } from 'vitest';
import { serviceErrorIn } from '../../src/openai/service-error.ts';

describe('an error of a server', () => {
  it.for([
    [
      { error: { message: 'No.', param: 'a', code: 'b' } },
      { words: 'a No.', param: 'a', code: 'b' },
    ],
    [
      { object: 'error', message: 'No.', code: 400 },
      { words: 'No.', code: 400 },
    ],
    [{ error: "'a' must be 'b'" }, { words: "'a' must be 'b'" }],
    ["'a' must be 'b'", { words: "'a' must be 'b'" }],
    [[{ error: { code: 400, message: 'No.', status: 'INVALID' } }], { words: 'No.', code: 400 }],
    [
      { detail: [{ loc: ['body', 'a'], msg: 'No.' }] },
      { words: '[{"loc":["body","a"],"msg":"No."}]' },
    ],
    [{ message: { detail: 'a' } }, { words: '{"detail":"a"}' }],
    [
      { error: { message: 'No.', metadata: { raw: '{"error":"a"}' } } },
      { words: 'No. {"error":"a"}' },
    ],
    [{ code: 'Throttled', other: 1 }, { words: '{"code":"Throttled","other":1}' }],
    [
      { error: { message: null, code: {} } },
      { words: '{"message":null,"code":{}}', code: undefined },
    ],
    ['', { words: '' }],
    [undefined, { words: '' }],
    [7, { words: '7' }],
  ] as const)('is read in any shape: %j', ([body, read]) => {
    expect(serviceErrorIn(body)).toMatchObject(read);
  });

  it('is read no deeper than any server wraps it', () => {
    const deep = { error: { error: { error: { error: { message: 'No.' } } } } };
    expect(serviceErrorIn(deep).words).toBe('{"error":{"message":"No."}}');
  });

  it.for([{ error: 'a'.repeat(2_000_000) }, { error: { message: 'a'.repeat(2_000_000) } }])(
    'is read as far as is looked at',
    (body) => {
      expect(serviceErrorIn(body).words.length).toBe(4_000);
    },
  );
});
