import { APIError, APIUserAbortError } from 'openai';
import { describe, expect, it } from 'vitest';
import { BodyTooLong } from '../../src/openai/bounded-fetch.ts';
import { translateOpenaiError } from '../../src/openai/translate-openai-error.ts';

const now = Date.UTC(2026, 10, 25, 12);

const failed = (status: number, error: object = {}, headers: Record<string, string> = {}) =>
  translateOpenaiError(APIError.generate(status, { error }, undefined, new Headers(headers)), now);

describe('an error of the library', () => {
  it.for([408, 409, 429, 500, 502, 503, 504, 529])('of status %i may pass', (status) => {
    expect(failed(status)).toMatchObject({ kind: 'busy', mayHaveCost: false });
  });

  it.for([
    [{ 'retry-after': '3' }, 3_000],
    [{ 'retry-after': '0.5' }, 500],
    [{ 'retry-after': 'Wed, 25 Nov 2026 12:00:07 GMT' }, 7_000],
    [{ 'retry-after': 'Wed, 25 Nov 2026 11:00:00 GMT' }, 0],
    [{ 'retry-after': '9', 'retry-after-ms': '120' }, 120],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': '-4' }, undefined],
    [{}, undefined],
  ] as const)('names the time to wait: %j', ([headers, retryAfterMs]) => {
    expect(failed(429, {}, headers)).toMatchObject({ kind: 'busy', retryAfterMs });
  });

  it.for([
    [401, {}],
    [403, {}],
    [404, {}],
    [429, { code: 'insufficient_quota' }],
  ] as const)('of status %i is for someone to mend', ([status, error]) => {
    expect(failed(status, error)).toMatchObject({ kind: 'unusable' });
  });

  it.for([
    [400, { code: 'context_length_exceeded', message: 'Please be brief: max_tokens.' }],
    [400, { message: "This model's maximum context length is 2048 tokens: max_tokens." }],
    [400, { code: 400, message: 'the request exceeds the available context size' }],
    [413, { message: 'Request too large' }],
  ] as const)('of a request that is too long names the context: %j', ([status, error]) => {
    expect(failed(status, error)).toEqual({
      kind: 'unusable',
      cause: expect.stringMatching(/^status .*, too long a request$/),
      remedy: expect.stringContaining('larger context'),
    });
  });

  it('of too many tokens a minute may pass, whatever it says of length', () => {
    const message = 'Request too large on tokens per min';
    expect(failed(429, { code: 'rate_limit_exceeded', message })).toMatchObject({ kind: 'busy' });
  });

  it('keeps the words of the server away from what is logged', () => {
    const message = 'You asked "where do I live?" with sk-1234';
    const failure = failed(400, { message, code: 'bad request: sk-1234', param: 'messages' });
    expect(failure).toMatchObject({ kind: 'unwelcome', cause: 'status 400, messages' });
  });

  it('of a connection that was never made has cost nothing', () => {
    const cause = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    const error = new TypeError('fetch failed', { cause });
    expect(translateOpenaiError(error, now)).toEqual({
      kind: 'busy',
      cause: 'ECONNREFUSED',
      mayHaveCost: false,
    });
  });

  it('of a call that was cut off may have cost something', () => {
    expect(translateOpenaiError(new APIUserAbortError(), now)).toMatchObject({
      kind: 'busy',
      mayHaveCost: true,
    });
  });

  it('of a body that cannot be read is no trouble of the connection', () => {
    expect(translateOpenaiError(new BodyTooLong(), now)).toEqual({ kind: 'unreadable' });
    expect(translateOpenaiError(new SyntaxError('JSON'), now)).toEqual({ kind: 'unreadable' });
  });
});
