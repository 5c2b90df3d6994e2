import { APIError, APIUserAbortError } from 'openai';
import { describe, expect, it } from 'vitest';
import { BodyTooLong } from '../../src/openai/bounded-fetch.ts';
import {
  translateOpenaiError,
  translateSaidError,
} from '../../src/openai/translate-openai-error.ts';

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
      words: expect.stringContaining(error.message),
    });
  });

  it('of too many tokens a minute may pass, whatever it says of length', () => {
    const message = 'Request too large on tokens per min';
    expect(failed(429, { code: 'rate_limit_exceeded', message })).toMatchObject({ kind: 'busy' });
  });

  it('keeps the words of the server out of the cause', () => {
    const message = 'You asked "where do I live?" with sk-1234';
    const failure = failed(400, { message, code: 'bad request: sk-1234', param: 'messages' });
    expect(failure).toEqual({
      kind: 'unwelcome',
      cause: 'status 400, messages',
      words: `messages ${message}`,
    });
  });

  it.for([
    [400, { message: 'Content Exists Risk' }],
    [400, { message: 'Input data may contain inappropriate content.' }],
    [400, { code: 'data_inspection_failed' }],
    [400, { code: 'content_filter' }],
  ] as const)('of a question that the service filters is no failure: %j', ([status, error]) => {
    expect(failed(status, error)).toEqual({ kind: 'refused' });
  });

  it.for([
    [402, 'Insufficient Balance', 'the account may spend'],
    [400, 'API key not valid. Please pass a valid API key.', 'OPENAI_API_KEY'],
    [405, 'Method Not Allowed', 'OPENAI_BASE_URL'],
  ] as const)('of status %i (%s) says what to see to', ([status, message, named]) => {
    expect(failed(status, { message })).toMatchObject({
      kind: 'unusable',
      remedy: expect.stringContaining(named),
      words: message,
    });
  });

  it('costs no more time than what is looked at, however long it is', () => {
    const before = performance.now();
    failed(400, { message: 'exceeds context_ exceeds api api_ content '.repeat(50_000) });
    failed(400, { message: 'exceeds '.repeat(250_000) });
    // With the square of the length it would take minutes.
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  it('of a reply that the server itself finds not to fit gives the reply', () => {
    const error = {
      code: 'json_validate_failed',
      message: 'It does not match the schema.',
      failed_generation: '{"id":',
    };
    expect(failed(400, error)).toEqual({ kind: 'generated', text: '{"id":' });
  });

  it.for([
    [500, true],
    [501, true],
    [502, false],
    [429, false],
  ] as const)('of status %i may be a refusal: %j', ([status, mayBeRefusal]) => {
    expect(failed(status)).toMatchObject({ kind: 'busy', mayBeRefusal });
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
    expect(translateOpenaiError(new BodyTooLong(), now)).toEqual({
      kind: 'unreadable',
      cause: 'a body that is too long',
    });
  });
});

describe('an error that is said with status 200', () => {
  it.for([
    [{ error: { code: 502, message: 'Provider is down' } }, { kind: 'busy', mayHaveCost: true }],
    [{ error: { message: 'Busy' } }, { kind: 'busy', cause: 'status 500' }],
    [{ error: { code: 400, message: 'No temperature' } }, { kind: 'unwelcome' }],
    [{ error: { code: '402', message: 'No credits' } }, { kind: 'unusable' }],
    [{ error: { code: 'content_filter' } }, { kind: 'refused' }],
  ] as const)('means what its code does: %j', ([body, failure]) => {
    expect(translateSaidError(body)).toMatchObject(failure);
  });
});
