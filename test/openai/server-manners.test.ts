import { describe, expect, it } from 'vitest';
import {
  firstManners,
  mannersAfter,
  plainManners,
  type ServerManners,
} from '../../src/openai/server-manners.ts';

const local = firstManners('http://localhost:8000/v1');

/** What is asked otherwise after each of the words. */
function changesAfter(...words: readonly string[]): Partial<ServerManners> | undefined {
  let manners: ServerManners | undefined = local;
  for (const said of words) manners = manners && mannersAfter(manners, said);
  return (
    manners &&
    Object.fromEntries(
      Object.entries(manners).filter(
        ([name, value]) => value !== Object.entries(local).find(([known]) => known === name)?.[1],
      ),
    )
  );
}

describe('the first request', () => {
  it.for([
    [undefined, 'max_completion_tokens'],
    ['https://api.openai.com/v1', 'max_completion_tokens'],
    ['https://mine.openai.azure.com/openai/v1/', 'max_completion_tokens'],
    ['https://mine.services.ai.azure.com/openai/v1', 'max_completion_tokens'],
    ['https://openai.azure.com.example.org/v1', 'max_tokens'],
    ['http://localhost:11434/v1', 'max_tokens'],
  ] as const)('at %s names the limit %s', ([baseUrl, limitName]) => {
    expect(firstManners(baseUrl).limitName).toBe(limitName);
  });
});

describe('the name of the token limit', () => {
  it.for([
    ['http://localhost:8000/v1', 'max_tokens', 'max_completion_tokens'],
    [undefined, 'max_completion_tokens', 'max_tokens'],
  ] as const)(
    'is changed once and never back, whatever the server minds: %j',
    ([baseUrl, first, second]) => {
      const before = firstManners(baseUrl);
      expect(before.limitName).toBe(first);
      const minds = "'max_tokens' or 'max_completion_tokens' is not right";
      const after = mannersAfter(before, minds);
      expect(after?.limitName).toBe(second);
      expect(after && mannersAfter(after, minds)).toBeUndefined();
    },
  );
});

describe('a refusal', () => {
  it.for([
    ["'temperature' does not support 0 with this model.", { takesTemperature: false }],
    ["'max_tokens' is not supported.", { limitName: 'max_completion_tokens' }],
    ["Use 'max_completion_tokens', not 'max_tokens'.", { takesTemperature: false }],
    ['This response_format type is unavailable now', { format: 'none' }],
    ['Failed to initialize samplers: failed to parse grammar', { format: 'none' }],
    ["'json_schema' is unknown: 'json_object' or 'text'", { format: 'object' }],
    ["Neither 'json_schema' nor 'json_object' is supported", { format: 'none' }],
    ['This model only support stream mode', { streams: true }],
    ['stream must be set to true', { streams: true }],
    ['Non-streaming calls are not supported', { streams: true }],
    ['enable_thinking must be set to false for non-streaming calls', { thinking: 'off' }],
    ['The value of the enable_thinking parameter is restricted to True.', { streams: true }],
    ['System role not supported', { takesSystem: false }],
    ["'messages[0].role' does not support 'system' with this model.", { takesSystem: false }],
    ['Developer instruction is not enabled for models/gemma-3-27b-it', { takesSystem: false }],
    ['Conversation roles must alternate user/assistant', { takesSystem: false }],
  ] as const)('changes what it names: %s', ([words, change]) => {
    expect(changesAfter(words)).toMatchObject(change);
  });

  it('changes no more than that, but for what goes together', () => {
    const thinking = 'enable_thinking must be set to false for non-streaming calls';
    expect(changesAfter(thinking)).toEqual({ thinking: 'off' });
    expect(changesAfter('Only streaming')).toEqual({ streams: true });
    expect(changesAfter('System role not supported')).toEqual({ takesSystem: false });
  });

  it('changes all that it names', () => {
    const detail = '[{"loc":["body","temperature"]},{"loc":["body","response_format"]}]';
    expect(changesAfter(detail)).toEqual({ takesTemperature: false, format: 'none' });
  });

  it('of an object as of a schema leaves both out', () => {
    const offered = "Supported values are: 'json_object' and 'text' for response_format";
    expect(changesAfter(offered, 'response_format is not taken')).toEqual({ format: 'none' });
  });

  it('of thinking told off, as of thinking unsaid, asks for a stream', () => {
    const minds = 'enable_thinking is wrong';
    expect(changesAfter(minds, minds)).toEqual({ streams: true });
    expect(changesAfter(minds, minds, minds)).toEqual({ streams: true, thinking: 'off' });
  });

  it.for(['', 'Bad request', 'Internal system error', 'Model not found'])(
    'that names nothing changes nothing: %j',
    (words) => {
      expect(mannersAfter(local, words)).toBeUndefined();
    },
  );

  it('is heard so often and no more, whatever a server says', () => {
    const all = 'temperature max_tokens response_format json_object stream system role';
    for (const words of [all, `${all} enable_thinking`, `${all} max_completion_tokens`]) {
      let manners: ServerManners | undefined = local;
      let changes = 0;
      for (; manners !== undefined && changes < 100; changes += 1) {
        manners = mannersAfter(manners, words);
      }
      expect(changes).toBeLessThan(10);
    }
  });
});

describe('the plainest request', () => {
  it('leaves out what can be, and tells the schema in words', () => {
    const plain = plainManners(firstManners(undefined));
    expect(plain).toMatchObject({ takesTemperature: false, format: 'none', tellsSchema: true });
    expect(plain && plainManners(plain)).toBeUndefined();
  });
});
